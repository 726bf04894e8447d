package org.collate.testkit.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Some paragraphs with every character and every boundary between them that there ever was, each with the version that
 * brought it and the one that took it away. All characters are different, so that nobody can be taken for another's.
 */
final class ParagraphLedger {

    /** The version of all that was there in the beginning. */
    static final String BEGUN = "v0";

    /** So near to what others did that it is in doubt what belongs to what. */
    private static final int NEAR = 2;

    /**
     * A character, or a boundary before a paragraph.
     *
     * @param paragraph the id of the paragraph that a boundary begins; empty for a character
     * @param home the paragraph that a character came in
     */
    private record Entry(String paragraph, int character, String home, int offset, String born, Optional<String> gone) {

        boolean isAlive() {
            return gone.isEmpty();
        }

        boolean isBoundary() {
            return !paragraph.isEmpty();
        }

        Entry goneBy(String version) {
            return new Entry(paragraph, character, home, offset, born, Optional.of(version));
        }

        boolean isIn(Set<String> versions) {
            boolean hasCome = born.equals(BEGUN) || versions.contains(born);
            return hasCome && gone.filter(versions::contains).isEmpty();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Random random;
    private final boolean hasClauses;
    private final Map<String, String> made = new TreeMap<>();
    private boolean carries;
    private Optional<String> between = Optional.empty();
    private int nextCharacter = 0x4e00;
    private int nextParagraph;

    /** @param hasClauses whether there are marks between the letters */
    ParagraphLedger(Random random, boolean hasClauses) {
        this.random = random;
        this.hasClauses = hasClauses;
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            String paragraph = paragraph();
            entries.add(new Entry(paragraph, 0, "", 0, BEGUN, Optional.empty()));
            String words = words(8 + random.nextInt(20));
            for (int offset = 0; offset < words.length(); offset++) {
                entries.add(new Entry("", words.charAt(offset), paragraph, offset, BEGUN, Optional.empty()));
            }
        }
    }

    /** The same, whose edits also carry the tail of a paragraph over into the next one, which keeps its id. */
    static ParagraphLedger carrying(Random random, boolean hasClauses) {
        ParagraphLedger ledger = new ParagraphLedger(random, hasClauses);
        ledger.carries = true;
        return ledger;
    }

    /** The text that the last edit made on its way, where it took two steps. */
    Optional<String> between() {
        return between;
    }

    private String paragraph() {
        return "p" + nextParagraph++;
    }

    /** Words of letters that come once only, with marks between them that come often. */
    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean isMark =
                    hasClauses && i > 2 && i + 1 < length && random.nextInt(6) == 0 && words.charAt(i - 1) >= 0x4e00;
            words.append(isMark ? '，' : (char) nextCharacter++);
        }
        return words.toString();
    }

    /** The text if only some versions had been made, drawn as a line. */
    String with(Set<String> versions) {
        StringBuilder line = new StringBuilder();
        for (Entry each : entries) {
            if (each.isIn(versions)) {
                if (each.isBoundary()) {
                    line.append(line.isEmpty() ? "" : " ")
                            .append(each.paragraph())
                            .append(':');
                } else {
                    line.append((char) each.character());
                }
            }
        }
        return line.toString();
    }

    String text() {
        return with(made.keySet());
    }

    /** What each version did, as the kind of its one revision. */
    Map<String, String> made() {
        return made;
    }

    /** Of each living character who brought it. */
    List<String> authors() {
        return entries.stream()
                .filter(each -> each.isAlive() && !each.isBoundary())
                .map(each -> each.home() + " " + each.born() + " " + each.offset())
                .toList();
    }

    /** Makes one edit, apart from earlier ones, where a place for it is found. */
    boolean editApart(String version) {
        for (int i = 0; i < 30; i++) {
            int from = 1 + random.nextInt(entries.size() - 1);
            int kind = random.nextInt(carries ? 7 : 5);
            int to = kind == 0 || kind >= 4 ? from : Math.min(entries.size(), from + 1 + random.nextInt(3));
            if (kind == 3) {
                to = from + 1;
            }
            if (isApart(from, to) && edit(version, kind, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Makes one edit wherever it falls. */
    void edit(String version) {
        for (int i = 0; i < 30; i++) {
            int from = 1 + random.nextInt(entries.size() - 1);
            int kind = random.nextInt(carries ? 7 : 5);
            if (edit(version, kind, from, Math.min(entries.size(), from + 1 + random.nextInt(3)))) {
                return;
            }
        }
    }

    private boolean isApart(int from, int to) {
        for (int i = Math.max(0, from - NEAR); i < Math.min(entries.size(), to + NEAR); i++) {
            Entry each = entries.get(i);
            if (!each.isAlive() || !each.born().equals(BEGUN)) {
                return false;
            }
        }
        return true;
    }

    private boolean edit(String version, int kind, int from, int to) {
        between = Optional.empty();
        return switch (kind) {
            case 0 -> insert(version, from);
            case 1 -> delete(version, from, to, "delete");
            case 2 -> delete(version, from, to, "reword") && insert(version, to);
            case 3 -> join(version, from);
            case 4 -> split(version, from);
            default -> carry(version, from);
        };
    }

    private boolean insert(String version, int at) {
        String words = words(1 + random.nextInt(4));
        String home = home(at);
        int offset = offset(at);
        for (int i = 0; i < words.length(); i++) {
            entries.add(at + i, new Entry("", words.charAt(i), home, offset + i, version, Optional.empty()));
        }
        made.putIfAbsent(version, "insert");
        return true;
    }

    /** Takes letters out of a paragraph that keeps some; what stands beside a mark stays, since which of two went nobody could tell. */
    private boolean delete(String version, int from, int to, String kind) {
        List<Integer> letters = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Entry each = entries.get(i);
            if (each.isBoundary() || each.character() < 0x4e00) {
                return false;
            }
            if (each.isAlive()) {
                letters.add(i);
            }
        }
        if (isMark(from - 1) || isMark(to)) {
            return false;
        }
        if (letters.isEmpty() || length(from) < letters.size() + 6) {
            return false;
        }
        letters.forEach(i -> entries.set(i, entries.get(i).goneBy(version)));
        made.put(version, kind);
        return true;
    }

    private boolean isMark(int index) {
        return index < entries.size() && entries.get(index).character() == '，';
    }

    private boolean join(String version, int at) {
        Entry boundary = entries.get(at);
        if (!boundary.isBoundary() || !boundary.isAlive() || length(at) == 0 || length(at + 1) == 0) {
            return false;
        }
        entries.set(at, boundary.goneBy(version));
        made.put(version, "join");
        return true;
    }

    private boolean split(String version, int at) {
        int offset = offset(at);
        int rest = length(at) - offset;
        if (offset < 2 || rest < 2 || isCarried(at)) {
            return false;
        }
        entries.add(at, new Entry(paragraph(), 0, "", 0, version, Optional.empty()));
        made.put(version, "split");
        return true;
    }

    /** Divides a tail off and joins it to the next paragraph, whose boundary then stands before the tail. */
    private boolean carry(String version, int at) {
        int next = at;
        while (next < entries.size() && !entries.get(next).isBoundary()) {
            next++;
        }
        int offset = offset(at);
        boolean isFree = next < entries.size()
                && isApart(next, next + 1)
                && entries.get(start(at)).born().equals(BEGUN)
                && offset >= 2
                && length(at) - offset >= 2;
        if (!isFree) {
            return false;
        }
        entries.add(at, new Entry(paragraph(), 0, "", 0, BEGUN, Optional.empty()));
        between = Optional.of(text());
        Entry boundary = entries.get(next + 1);
        entries.set(next + 1, boundary.goneBy(version));
        entries.set(at, new Entry(boundary.paragraph(), 0, "", 0, version, Optional.empty()));
        made.put(version, "join");
        return true;
    }

    /** Whether a place is in a tail that was carried over: a division of that needs it. */
    private boolean isCarried(int at) {
        String paragraph = entries.get(start(at)).paragraph();
        return entries.subList(at, entries.size()).stream().anyMatch(each -> paragraph.equals(each.paragraph()));
    }

    /** Where the paragraph begins in which a place is. */
    private int start(int at) {
        int start = at - 1;
        while (!entries.get(start).isBoundary() || !entries.get(start).isAlive()) {
            start--;
        }
        return start;
    }

    private String home(int at) {
        return entries.get(start(at)).paragraph();
    }

    private int offset(int at) {
        int offset = 0;
        for (int i = start(at); i < at; i++) {
            offset += isLivingCharacter(i) ? 1 : 0;
        }
        return offset;
    }

    private int length(int at) {
        int length = offset(at);
        for (int i = at; i < entries.size(); i++) {
            Entry each = entries.get(i);
            if (each.isBoundary() && each.isAlive()) {
                break;
            }
            length += isLivingCharacter(i) ? 1 : 0;
        }
        return length;
    }

    private boolean isLivingCharacter(int index) {
        return entries.get(index).isAlive() && !entries.get(index).isBoundary();
    }
}

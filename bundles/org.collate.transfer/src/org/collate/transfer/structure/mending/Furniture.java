package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;

/** Leaves out what a printed page shows beside its text: running headers, a table of contents, the mark of an attachment. */
public final class Furniture {

    private static final int HEADER = 45;
    private static final Pattern CONTENTS = Pattern.compile("目录|目次|CONTENTS|Contents|【目录】");
    private static final Pattern ATTACHMENT = Pattern.compile("附件\\s*[0-9０-９一二三四五六七八九十]{0,3}\\s*[：:]?");
    private static final Pattern ENTRY = Pattern.compile(".*(?:[.…·．\\-—_]{2,}|[\\s\\t]+)\\s*[0-9]{1,3}|.*[.…·]{4,}.*");

    private final Mendings mendings;

    /** Leaves out lines, and tells which. */
    public Furniture(Mendings mendings) {
        this.mendings = mendings;
    }

    /** The lines of the text itself, page numbers included. */
    public List<SourceLine> without(List<SourceLine> lines) {
        boolean[] gone = new boolean[lines.size()];
        if (lines.size() > 1 && ATTACHMENT.matcher(lines.getFirst().text()).matches()) {
            gone[0] = true;
        }
        contents(lines, gone);
        headers(lines, gone);
        List<SourceLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (gone[i]) {
                mendings.drop(lines.get(i).origins());
                mendings.gather(
                        lines.get(i).start(), 1, "I01", Severity.INFO, "pages.furniture", Optional.of(Cleaning.PAGES));
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** The heading 目录 and the lines below it that end in a page's number, or come again as headings. */
    private static void contents(List<SourceLine> lines, boolean[] gone) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).cell().isPresent()
                    || !CONTENTS.matcher(Blanks.strip(lines.get(i).text())).matches()) {
                continue;
            }
            Set<String> later = new HashSet<>();
            int end = i + 1;
            for (int each = lines.size() - 1; each > i; each--) {
                later.add(lines.get(each).text());
            }
            while (end < lines.size() && isEntry(lines, end, later)) {
                end++;
            }
            for (int each = i; each < end && end > i + 1; each++) {
                gone[each] = true;
            }
        }
    }

    private static boolean isEntry(List<SourceLine> lines, int index, Set<String> headings) {
        String text = lines.get(index).text();
        if (text.length() > HEADER || text.endsWith("。")) {
            return false;
        }
        if (ENTRY.matcher(text).matches() && !PageNumbers.isBare(text)) {
            return true;
        }
        boolean again = lines.subList(index + 1, lines.size()).stream()
                .anyMatch(line -> line.text().startsWith(text));
        return Marker.at(text, 0, true) != null && again && headings.contains(text);
    }

    /**
     * A brief line that comes again and again, at least once beside a page's number or in the middle of a sentence, heads
     * pages. The first may be the title.
     */
    private static void headers(List<SourceLine> lines, boolean[] gone) {
        Map<String, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean brief = text.length() <= HEADER && text.length() >= 4;
            if (!gone[i]
                    && brief
                    && lines.get(i).cell().isEmpty()
                    && !Punctuation.holdsSentence(text)
                    && Marker.at(text, 0, true) == null
                    && !text.endsWith("方面")
                    && !text.startsWith("【")
                    && !RoleWords.isHeading(text)) {
                same.computeIfAbsent(Blanks.strip(text), none -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> places : same.values()) {
            int first = places.getFirst() == 0 ? 1 : 0;
            boolean proved = true;
            for (int i = first; i < places.size(); i++) {
                proved &= interrupts(lines, places.get(i));
            }
            if (places.size() > 1 && proved) {
                places.subList(first, places.size()).forEach(place -> gone[place] = true);
            }
        }
    }

    private static boolean interrupts(List<SourceLine> lines, int index) {
        boolean number = index > 0 && isNumber(lines.get(index - 1).text())
                || index + 1 < lines.size() && isNumber(lines.get(index + 1).text());
        boolean open = index > 0
                && index + 1 < lines.size()
                && !Punctuation.endsClause(lines.get(index - 1).text())
                && Marker.at(lines.get(index + 1).text(), 0, true) == null
                && lines.get(index - 1).text().length() > 10;
        return number || open;
    }

    private static boolean isNumber(String text) {
        return PageNumbers.is(text) || PageNumbers.isBare(text);
    }
}

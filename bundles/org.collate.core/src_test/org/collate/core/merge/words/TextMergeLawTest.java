package org.collate.core.merge.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collate.core.difference.Clauses;
import org.junit.jupiter.api.Test;

/**
 * What a merge of words owes to both sides, held by random scripts that reword, join, divide, swap and move clauses and
 * change marks. Every letter stands once in all texts, so that each is known wherever it goes.
 */
class TextMergeLawTest {

    private static final int CASES = Integer.getInteger("collate.random", 300) * 10;
    private static final long FIRST = Long.getLong("collate.first", 0) * 10;
    private static final String MARKS = "，；：。！？";

    private static final List<String> BEGINNINGS = List.of("。", "，", "”", "）！", "\u0301");

    /** What a case was merged into, under one choice for all disputes. */
    private record Merged(String text, List<String[]> disputes, String chosen, List<TextMerge.Segment> segments) {}

    @Test
    void eachChoiceHoldsThatSidesWordsAndNothingElseIsLostOrDoubled() {
        for (long seed = FIRST; seed < CASES; seed++) {
            Random random = new Random(seed);
            Scribe scribe = new Scribe(random);
            String base = scribe.text();
            String ours = scribe.edited(base);
            String theirs = scribe.edited(base);
            hold("seed " + seed, base, ours, theirs);
        }
    }

    @Test
    void aLetterThatWentOverALineBreakHangsOnTheClauseThatItCameFrom() {
        hold("over a break", "一丁丂七丄丅上！\n下丌不与丏丐？", "一丁丂七丄丅\n上丩个下丌不与丏丐？", "\n下丌不与丏丐？");
        hold("back over it", "一丁丂七丄丅！\n上下丌不与丏丐？", "一丁丂七丄丅丩个上\n下丌不与丏丐？", "一丁丂七丄丅！\n");
    }

    @Test
    void whichSideIsOursDoesNotTellWhatIsPutInFirst() {
        hold("one begins as the other", "一丁。", "。一丁。", "。！\n一丁。");
    }

    @Test
    void aClauseThatBeginsWithTheFirstLetterOfAnotherWasCutOffFromIt() {
        hold("cut off and moved", "一丁丂七丄丅丆万！", "一丁丂\n七丄丅万！", "丂七丄丅丆万！一丈三？");
    }

    @Test
    void wordsThatWereMovedAndDividedByALineBreakAreOneMove() {
        hold("moved and divided", "一丁丂七，丄丅丆万丈三上？下丌不与丏丐丑丒，", "一丁丂七，丄丅丆万丈三上？下丌不与\n丏丐丑丒，", "丄丅丆万丈三上？一丁丂\n七专且下丌不与丏丐丑丒，");
    }

    /** No clause of a result has words of both sides, also where lines begin with what would end the line before. */
    @Test
    void everyClauseOfAResultIsOneThatASideWrote() {
        for (long seed = FIRST; seed < CASES; seed++) {
            Random random = new Random(seed);
            Scribe scribe = new Scribe(random);
            String base = scribe.begun(scribe.text());
            String ours = scribe.begun(scribe.edited(base));
            String theirs = scribe.begun(scribe.edited(base));
            holdClauses("seed " + seed, base, ours, theirs);
        }
    }

    @Test
    void aMarkAtTheBeginningOfALineEndsNoClauseOfTheOtherSide() {
        holdClauses("replaced behind words put in", "天\t地", "天\n星辰，\t地", "。\n");
        holdClauses("break gone before it", "甲，\n乙", "甲，乙", "甲，\n。丙");
        holdClauses("both put in at the beginning", "甲。", "乙。甲。", "！丙。甲。");
    }

    private static void holdClauses(String name, String base, String ours, String theirs) {
        Set<String> written = new HashSet<>(Clauses.of(ours));
        written.addAll(Clauses.of(theirs));
        for (int choice = 1; choice <= 2; choice++) {
            Merged merged = merge(base, ours, theirs, choice);
            Set<String> clauses = new HashSet<>(Clauses.of(merged.text()));
            clauses.removeAll(written);
            assertEquals(
                    Set.of(),
                    clauses,
                    () -> String.join("\n", name, base, "ours", ours, "theirs", theirs, "merged") + "\n"
                            + merged.text());
        }
    }

    private static void hold(String name, String base, String ours, String theirs) {
        String drawing = name + "\nbase   " + base + "\nours   " + ours + "\ntheirs " + theirs;
        check(drawing, base, ours, theirs, merge(base, ours, theirs, 1));
        check(drawing, base, ours, theirs, merge(base, ours, theirs, 2));
        assertEquals(
                merge(base, ours, theirs, 1).text(),
                merge(base, theirs, ours, 2).text(),
                drawing);
    }

    private static Merged merge(String base, String ours, String theirs, int choice) {
        List<String[]> disputes = new ArrayList<>();
        StringBuilder chosen = new StringBuilder();
        List<TextMerge.Segment> segments = TextMerge.of(base, ours, theirs, (words, proposed) -> {
            String[] texts = {words.base(), words.ours(), words.theirs()};
            disputes.add(texts);
            chosen.append(texts[choice]);
            return texts[choice];
        });
        String text = segments.stream().map(TextMerge.Segment::merged).collect(Collectors.joining());
        return new Merged(text, disputes, chosen.toString(), segments);
    }

    private static void check(String drawing, String base, String ours, String theirs, Merged merged) {
        String shown = drawing + "\nmerged " + merged.text()
                + merged.disputes().stream()
                        .map(d -> "\n  <" + d[0] + "> " + d[1] + " | " + d[2])
                        .collect(Collectors.joining());
        assertEquals(base, joined(merged, TextMerge.Segment::base), shown);
        assertEquals(ours, joined(merged, TextMerge.Segment::ours), shown);
        assertEquals(theirs, joined(merged, TextMerge.Segment::theirs), shown);
        String disputed =
                merged.disputes().stream().map(d -> String.join("", d)).collect(Collectors.joining());
        Map<Integer, Long> counts = counts(merged.text());
        Map<Integer, Long> chosen = counts(merged.chosen());
        for (int letter : (base + ours + theirs)
                .codePoints()
                .filter(Character::isLetter)
                .distinct()
                .toArray()) {
            boolean mine = ours.indexOf(letter) >= 0;
            boolean other = theirs.indexOf(letter) >= 0;
            boolean before = base.indexOf(letter) >= 0;
            long found = counts.getOrDefault(letter, 0L);
            String at = shown + "\nletter " + Character.toString(letter);
            if (mine && other) {
                assertEquals(1, found, at);
            } else if (disputed.indexOf(letter) >= 0) {
                assertEquals(chosen.getOrDefault(letter, 0L), found, at);
            } else if (before) {
                // Of a letter that one side moved alone, out of its clause, nobody can tell that the other took it
                // away.
                assertTrue(found <= 1, at);
            } else {
                assertEquals(1, found, at);
            }
        }
    }

    private static String joined(Merged merged, Function<TextMerge.Segment, String> side) {
        return merged.segments().stream().map(side).collect(Collectors.joining());
    }

    private static Map<Integer, Long> counts(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(c -> c, HashMap::new, Collectors.counting()));
    }

    /** Writes texts of letters that stand nowhere else, and edits them as people do. */
    private static final class Scribe {

        private final Random random;
        private int next = 0x4E00;

        Scribe(Random random) {
            this.random = random;
        }

        private String letters(int count) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.appendCodePoint(next++);
            }
            return text.toString();
        }

        private String mark() {
            return String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
        }

        String text() {
            StringBuilder text = new StringBuilder();
            int clauses = 1 + random.nextInt(6);
            for (int i = 0; i < clauses; i++) {
                text.append(letters(4 + random.nextInt(7))).append(mark());
                if (random.nextInt(8) == 0 && i + 1 < clauses) {
                    text.append('\n');
                }
            }
            return text.toString();
        }

        String edited(String text) {
            String edited = text;
            for (int i = random.nextInt(3); i >= 0; i--) {
                edited = once(edited);
            }
            return edited;
        }

        /** The text with some of its lines begun by what would belong to a clause before it. */
        String begun(String text) {
            return text.lines()
                    .map(line ->
                            random.nextInt(4) == 0 ? BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + line : line)
                    .collect(Collectors.joining("\n"));
        }

        /** One change: the pieces are letters with their mark, or a line break. */
        private String once(String text) {
            List<String> pieces = new ArrayList<>(Clauses.of(text));
            int at = pieces.isEmpty() ? 0 : random.nextInt(pieces.size());
            switch (random.nextInt(pieces.isEmpty() ? 1 : 10)) {
                case 0 -> pieces.add(at, letters(3 + random.nextInt(4)) + mark());
                case 1 -> pieces.remove(at);
                case 2 -> pieces.set(at, reworded(pieces.get(at)));
                case 3 -> pieces.set(at, pieces.get(at).replaceAll("[" + MARKS + "]+$", ""));
                case 4 -> pieces.set(at, pieces.get(at).replaceAll("[" + MARKS + "]+$", mark()));
                case 5 -> pieces.set(at, pieces.get(at).replaceAll("[" + MARKS + "]+$", "、"));
                case 6 -> {
                    String piece = pieces.get(at);
                    int cut = piece.length() < 8 ? 0 : 3 + random.nextInt(piece.length() - 7);
                    pieces.set(
                            at,
                            piece.substring(0, cut) + (random.nextInt(4) == 0 ? "\n" : mark()) + piece.substring(cut));
                }
                case 7 -> pieces.add(random.nextInt(pieces.size()), pieces.remove(at));
                case 8 -> {
                    if (at + 1 < pieces.size()) {
                        pieces.add(at, pieces.remove(at + 1));
                    }
                }
                default -> pieces.remove("\n");
            }
            return String.join("", pieces);
        }

        private String reworded(String piece) {
            int from = random.nextInt(piece.length());
            int to = Math.min(piece.length(), from + random.nextInt(2));
            return piece.substring(0, from) + letters(random.nextInt(3)) + piece.substring(to);
        }
    }
}

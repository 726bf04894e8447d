package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.junit.jupiter.api.Test;

/**
 * Joining paragraphs is an operation of its own: what the other side changes in any of them is found in the one that is
 * left, and no word is lost or doubled.
 */
class JunctionLawTest {

    private static final int FIRST = Integer.getInteger("collate.first", 0);
    private static final int CASES = Math.max(FIRST + 1, Integer.getInteger("collate.random", 300));

    /** A paragraph: its id and its sentences. */
    private record Paragraph(String id, List<String> sentences) {

        String words() {
            return String.join("", sentences);
        }
    }

    @Test
    void aChangeOfTheWordsIsFoundInTheParagraphThatIsLeft() {
        for (long seed = FIRST; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<Paragraph> base = paragraphs(random);
            List<Paragraph> joined = joined(base, random);
            List<Paragraph> reworded = reworded(base, random);
            List<String> expected = both(joined, reworded);
            check(seed, expected, ThreeWayMerge.of(report(base), report(joined), report(reworded)));
            check(seed, expected, ThreeWayMerge.of(report(base), report(reworded), report(joined)));
        }
    }

    @Test
    void joinedByBothTheTextHasEachSentenceOnce() {
        for (long seed = FIRST; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<Paragraph> base = paragraphs(random);
            List<Paragraph> ours = joined(base, random);
            List<Paragraph> theirs = joined(base, random);
            for (MergeResult result : List.of(
                    ThreeWayMerge.of(report(base), report(ours), report(theirs)),
                    ThreeWayMerge.of(report(base), report(theirs), report(ours)))) {
                String told = "seed " + seed + ": " + drawn(ours) + " and " + drawn(theirs) + " give " + texts(result);
                String all = String.join("", texts(result));
                assertEquals(base.stream().map(Paragraph::words).collect(Collectors.joining()), all, told);
                assertTrue(result.isClean(), told);
            }
        }
    }

    @Test
    void whereOneJoinsAndTheOtherDividesTheTextHasEachSentenceOnce() {
        for (long seed = FIRST; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<Paragraph> base = paragraphs(random);
            List<Paragraph> ours = joined(base, random);
            List<Paragraph> theirs = divided(base, random);
            for (MergeResult result : List.of(
                    ThreeWayMerge.of(report(base), report(ours), report(theirs)),
                    ThreeWayMerge.of(report(base), report(theirs), report(ours)))) {
                String told = "seed " + seed + ": " + drawn(ours) + " and " + drawn(theirs) + " give " + texts(result);
                String all = String.join("", texts(result));
                assertEquals(base.stream().map(Paragraph::words).collect(Collectors.joining()), all, told);
                assertTrue(result.isClean(), told);
                assertEquals(ours.size() + 1, texts(result).size(), told);
            }
        }
    }

    private static void check(long seed, List<String> expected, MergeResult result) {
        assertTrue(result.isClean(), "seed " + seed);
        assertEquals(expected, texts(result), "seed " + seed);
    }

    private static List<String> texts(MergeResult result) {
        return result.merged().getContents().stream()
                .map(each -> String.join("\n", ((Problem) each).getLines()))
                .toList();
    }

    private static String drawn(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(each -> each.id() + each.words()).collect(Collectors.joining(" "));
    }

    /** The paragraphs as one side joined them, with the sentences that the other has at the same places. */
    private static List<String> both(List<Paragraph> joined, List<Paragraph> reworded) {
        List<String> sentences =
                reworded.stream().flatMap(each -> each.sentences().stream()).toList();
        List<String> both = new ArrayList<>();
        int at = 0;
        for (Paragraph each : joined) {
            int end = at + each.sentences().size();
            both.add(String.join("", sentences.subList(at, end)));
            at = end;
        }
        return both;
    }

    /** Joins two neighbours, or three; one of them keeps its id. */
    private static List<Paragraph> joined(List<Paragraph> base, Random random) {
        int from = random.nextInt(base.size() - 1);
        int to = Math.min(base.size(), from + 2 + random.nextInt(2));
        List<String> sentences = new ArrayList<>();
        base.subList(from, to).forEach(each -> sentences.addAll(each.sentences()));
        List<Paragraph> joined = new ArrayList<>(base.subList(0, from));
        joined.add(new Paragraph(base.get(from + random.nextInt(to - from)).id(), sentences));
        joined.addAll(base.subList(to, base.size()));
        return joined;
    }

    private static List<Paragraph> divided(List<Paragraph> base, Random random) {
        int at = random.nextInt(base.size());
        Paragraph whole = base.get(at);
        int cut = 1 + random.nextInt(whole.sentences().size() - 1);
        List<Paragraph> divided = new ArrayList<>(base);
        divided.set(at, new Paragraph(whole.id(), whole.sentences().subList(0, cut)));
        divided.add(
                at + 1,
                new Paragraph(
                        "pzzzzzzzzzzzzz",
                        whole.sentences().subList(cut, whole.sentences().size())));
        return divided;
    }

    private static List<Paragraph> reworded(List<Paragraph> base, Random random) {
        List<Paragraph> reworded = new ArrayList<>();
        for (Paragraph each : base) {
            List<String> sentences = new ArrayList<>(each.sentences());
            if (random.nextBoolean()) {
                int at = random.nextInt(sentences.size());
                sentences.set(at, changed(sentences.get(at), random));
            }
            reworded.add(new Paragraph(each.id(), sentences));
        }
        return reworded;
    }

    private static List<Paragraph> paragraphs(Random random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int[] letter = {0x4E00};
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            List<String> sentences = new ArrayList<>();
            for (int j = 2 + random.nextInt(3); j > 0; j--) {
                StringBuilder sentence = new StringBuilder();
                for (int k = 4 + random.nextInt(6); k > 0; k--) {
                    sentence.appendCodePoint(letter[0]++);
                }
                sentences.add(sentence.append("，。；".charAt(random.nextInt(3))).toString());
            }
            paragraphs.add(new Paragraph("p" + "abcd".charAt(i) + "aaaaaaaaaaaa", sentences));
        }
        return paragraphs;
    }

    /** A sentence with a letter put in, taken out or changed, none of them its first or last one. */
    private static String changed(String sentence, Random random) {
        int at = 1 + random.nextInt(sentence.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> sentence.substring(0, at) + "新" + sentence.substring(at);
            case 1 -> sentence.substring(0, at) + sentence.substring(at + 1);
            default -> sentence.substring(0, at) + "改" + sentence.substring(at + 1);
        };
    }

    private static Report report(List<Paragraph> paragraphs) {
        Report report = Reports.create("raaaaaaaaaaaaa");
        for (Paragraph each : paragraphs) {
            Problem problem = ReportFactory.eINSTANCE.createProblem();
            problem.setId(each.id());
            problem.getLines().add(each.words());
            report.getContents().add(problem);
        }
        return report;
    }
}

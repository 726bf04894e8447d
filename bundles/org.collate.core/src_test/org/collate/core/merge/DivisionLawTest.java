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

/** Dividing a paragraph is an operation of its own: what the other side changes in either half is found in that half. */
class DivisionLawTest {

    private static final int CASES = Integer.getInteger("collate.random", 300) * 5;

    @Test
    void aChangeOfTheWordsIsFoundInTheHalfThatTheyWentInto() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<String> sentences = sentences(random);
            int cut = 1 + random.nextInt(sentences.size() - 1);
            int at = random.nextInt(sentences.size());
            List<String> edited = new ArrayList<>(sentences);
            edited.set(at, changed(edited.get(at), random));
            Report base = report(List.of(String.join("", sentences)));
            Report divided = report(List.of(joined(sentences, 0, cut), joined(sentences, cut, sentences.size())));
            Report reworded = report(List.of(String.join("", edited)));
            List<String> expected = List.of(joined(edited, 0, cut), joined(edited, cut, edited.size()));
            check(seed, expected, ThreeWayMerge.of(base, divided, reworded));
            check(seed, expected, ThreeWayMerge.of(base, reworded, divided));
        }
    }

    @Test
    void dividedTwiceTheTextHasEachSentenceOnce() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<String> sentences = sentences(random);
            int mine = 1 + random.nextInt(sentences.size() - 1);
            int other = 1 + random.nextInt(sentences.size() - 1);
            Report base = report(List.of(String.join("", sentences)));
            Report ours = report(List.of(joined(sentences, 0, mine), joined(sentences, mine, sentences.size())));
            Report theirs = report(List.of(joined(sentences, 0, other), joined(sentences, other, sentences.size())));
            ours.getContents().getLast().setId("pzzzzzzzzzzzzz");
            int first = Math.min(mine, other);
            int second = Math.max(mine, other);
            List<String> expected = new ArrayList<>(List.of(joined(sentences, 0, first)));
            if (first < second) {
                expected.add(joined(sentences, first, second));
            }
            expected.add(joined(sentences, second, sentences.size()));
            check(seed, expected, ThreeWayMerge.of(base, ours, theirs));
            check(seed, expected, ThreeWayMerge.of(base, theirs, ours));
        }
    }

    private static void check(long seed, List<String> expected, MergeResult result) {
        assertTrue(result.isClean(), "seed " + seed);
        assertEquals(
                expected,
                result.merged().getContents().stream()
                        .map(each -> String.join("\n", ((Problem) each).getLines()))
                        .toList(),
                "seed " + seed);
    }

    private static String joined(List<String> sentences, int from, int to) {
        return sentences.subList(from, to).stream().collect(Collectors.joining());
    }

    private static List<String> sentences(Random random) {
        List<String> sentences = new ArrayList<>();
        int letter = 0x4E00;
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            StringBuilder sentence = new StringBuilder();
            for (int j = 4 + random.nextInt(6); j > 0; j--) {
                sentence.appendCodePoint(letter++);
            }
            sentences.add(sentence.append("，。；".charAt(random.nextInt(3))).toString());
        }
        return sentences;
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

    private static Report report(List<String> texts) {
        Report report = Reports.create("raaaaaaaaaaaaa");
        String ids = "abc";
        for (int i = 0; i < texts.size(); i++) {
            Problem problem = ReportFactory.eINSTANCE.createProblem();
            problem.setId("p" + ids.charAt(i) + "aaaaaaaaaaaa");
            problem.getLines().add(texts.get(i));
            report.getContents().add(problem);
        }
        return report;
    }
}

package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;

/** Random sentences no two of which have a letter in common, and reports of paragraphs of them. */
final class Sentences {

    private static final int FIRST = Integer.getInteger("collate.first", 0);
    private static final int CASES = Math.max(FIRST + 1, Integer.getInteger("collate.random", 300));

    private final Random random;
    private int letter = 0x4E00;

    Sentences(Random random) {
        this.random = random;
    }

    /** A paragraph: its id and its sentences. */
    record Paragraph(String id, List<String> sentences) {

        Paragraph {
            sentences = List.copyOf(sentences);
        }

        /** The paragraph of a place, whose id is always the same. */
        static Paragraph at(int place, List<String> sentences) {
            return new Paragraph("p" + "abcdefg".charAt(place) + "aaaaaaaaaaaa", sentences);
        }

        String words() {
            return String.join("", sentences);
        }
    }

    /**
     * Holds a law over the seeds of a run.
     *
     * @param times how many times as many cases are taken as usual, since they cost little
     */
    static void forEachSeed(int times, LongConsumer law) {
        for (long seed = (long) FIRST * times; seed < (long) CASES * times; seed++) {
            law.accept(seed);
        }
    }

    /** Some sentences more, with a mark behind each. */
    List<String> next(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder();
            for (int j = 4 + random.nextInt(6); j > 0; j--) {
                sentence.appendCodePoint(letter++);
            }
            sentences.add(sentence.append("，。；".charAt(random.nextInt(3))).toString());
        }
        return sentences;
    }

    /** A sentence with a letter put in, taken out or changed, none of them its first or last one. */
    String changed(String sentence) {
        int at = 1 + random.nextInt(sentence.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> sentence.substring(0, at) + "新" + sentence.substring(at);
            case 1 -> sentence.substring(0, at) + sentence.substring(at + 1);
            default -> sentence.substring(0, at) + "改" + sentence.substring(at + 1);
        };
    }

    /** A report of paragraphs. */
    static Report report(List<Paragraph> paragraphs) {
        Report report = Reports.create("raaaaaaaaaaaaa");
        for (Paragraph each : paragraphs) {
            Problem problem = ReportFactory.eINSTANCE.createProblem();
            problem.setId(each.id());
            problem.getLines().add(each.words());
            report.getContents().add(problem);
        }
        return report;
    }

    /** What both sides made, whichever of them is ours. */
    static List<MergeResult> merges(List<Paragraph> base, List<Paragraph> ours, List<Paragraph> theirs) {
        return List.of(
                ThreeWayMerge.of(report(base), report(ours), report(theirs)),
                ThreeWayMerge.of(report(base), report(theirs), report(ours)));
    }

    /** Holds that both sides' work gives some texts without a question. */
    static void assertGives(
            long seed, List<String> expected, List<Paragraph> base, List<Paragraph> ours, List<Paragraph> theirs) {
        for (MergeResult result : merges(base, ours, theirs)) {
            assertTrue(result.isClean(), "seed " + seed);
            assertEquals(expected, texts(result), "seed " + seed);
        }
    }

    static List<String> texts(MergeResult result) {
        return result.merged().getContents().stream()
                .map(each -> String.join("\n", ((Problem) each).getLines()))
                .toList();
    }

    static String drawn(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(each -> each.id() + each.words()).collect(Collectors.joining(" "));
    }
}

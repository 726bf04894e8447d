package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.collate.core.merge.Sentences.Paragraph;
import org.junit.jupiter.api.Test;

/**
 * Joining paragraphs is an operation of its own: what the other side changes in any of them is found in the one that is
 * left, and no word is lost or doubled.
 */
class JunctionLawTest {

    @Test
    void aChangeOfTheWordsIsFoundInTheParagraphThatIsLeft() {
        Sentences.forEachSeed(1, seed -> {
            Random random = new Random(seed);
            List<Paragraph> base = paragraphs(random);
            List<Paragraph> joined = joined(base, random);
            List<Paragraph> reworded = reworded(base, random);
            List<String> expected = both(joined, reworded);
            Sentences.assertGives(seed, expected, base, joined, reworded);
        });
    }

    @Test
    void joinedByBothTheTextHasEachSentenceOnce() {
        Sentences.forEachSeed(1, seed -> {
            Random random = new Random(seed);
            List<Paragraph> base = paragraphs(random);
            List<Paragraph> ours = joined(base, random);
            List<Paragraph> theirs = joined(base, random);
            for (MergeResult result : Sentences.merges(base, ours, theirs)) {
                List<String> texts = Sentences.texts(result);
                String told = "seed " + seed + ": " + Sentences.drawn(ours) + " and " + Sentences.drawn(theirs)
                        + " give " + texts;
                String all = String.join("", texts);
                assertEquals(base.stream().map(Paragraph::words).collect(Collectors.joining()), all, told);
                assertTrue(result.isClean(), told);
            }
        });
    }

    @Test
    void whereOneJoinsAndTheOtherDividesTheTextHasEachSentenceOnce() {
        Sentences.forEachSeed(1, seed -> {
            Random random = new Random(seed);
            List<Paragraph> base = paragraphs(random);
            List<Paragraph> ours = joined(base, random);
            List<Paragraph> theirs = divided(base, random);
            for (MergeResult result : Sentences.merges(base, ours, theirs)) {
                List<String> texts = Sentences.texts(result);
                String told = "seed " + seed + ": " + Sentences.drawn(ours) + " and " + Sentences.drawn(theirs)
                        + " give " + texts;
                String all = String.join("", texts);
                assertEquals(base.stream().map(Paragraph::words).collect(Collectors.joining()), all, told);
                assertTrue(result.isClean(), told);
                assertEquals(ours.size() + 1, texts.size(), told);
            }
        });
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
        Sentences made = new Sentences(random);
        List<Paragraph> reworded = new ArrayList<>();
        for (Paragraph each : base) {
            List<String> sentences = new ArrayList<>(each.sentences());
            if (random.nextBoolean()) {
                int at = random.nextInt(sentences.size());
                sentences.set(at, made.changed(sentences.get(at)));
            }
            reworded.add(new Paragraph(each.id(), sentences));
        }
        return reworded;
    }

    private static List<Paragraph> paragraphs(Random random) {
        Sentences sentences = new Sentences(random);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            paragraphs.add(Paragraph.at(i, sentences.next(2 + random.nextInt(3))));
        }
        return paragraphs;
    }
}

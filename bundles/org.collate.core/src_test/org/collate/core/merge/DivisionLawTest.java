package org.collate.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.core.merge.Sentences.Paragraph;
import org.junit.jupiter.api.Test;

/** Dividing a paragraph is an operation of its own: what the other side changes in either half is found in that half. */
class DivisionLawTest {

    private static final int TIMES = 5;

    @Test
    void aChangeOfTheWordsIsFoundInTheHalfThatTheyWentInto() {
        Sentences.forEachSeed(TIMES, seed -> {
            Random random = new Random(seed);
            Sentences made = new Sentences(random);
            List<String> sentences = made.next(2 + random.nextInt(5));
            int cut = 1 + random.nextInt(sentences.size() - 1);
            int at = random.nextInt(sentences.size());
            List<String> edited = new ArrayList<>(sentences);
            edited.set(at, made.changed(edited.get(at)));
            List<String> expected =
                    divided(edited, cut, "").stream().map(Paragraph::words).toList();
            Sentences.assertGives(seed, expected, whole(sentences), divided(sentences, cut, ""), whole(edited));
        });
    }

    @Test
    void dividedTwiceTheTextHasEachSentenceOnce() {
        Sentences.forEachSeed(TIMES, seed -> {
            Random random = new Random(seed);
            List<String> sentences = new Sentences(random).next(2 + random.nextInt(5));
            int mine = 1 + random.nextInt(sentences.size() - 1);
            int other = 1 + random.nextInt(sentences.size() - 1);
            int first = Math.min(mine, other);
            int second = Math.max(mine, other);
            List<String> expected = new ArrayList<>(List.of(joined(sentences, 0, first)));
            if (first < second) {
                expected.add(joined(sentences, first, second));
            }
            expected.add(joined(sentences, second, sentences.size()));
            Sentences.assertGives(
                    seed,
                    expected,
                    whole(sentences),
                    divided(sentences, mine, "pzzzzzzzzzzzzz"),
                    divided(sentences, other, ""));
        });
    }

    private static List<Paragraph> whole(List<String> sentences) {
        return List.of(Paragraph.at(0, sentences));
    }

    /** Two halves; the second has a usual id where none is given. */
    private static List<Paragraph> divided(List<String> sentences, int cut, String id) {
        List<String> tail = sentences.subList(cut, sentences.size());
        Paragraph second = id.isEmpty() ? Paragraph.at(1, tail) : new Paragraph(id, tail);
        return List.of(Paragraph.at(0, sentences.subList(0, cut)), second);
    }

    private static String joined(List<String> sentences, int from, int to) {
        return String.join("", sentences.subList(from, to));
    }
}

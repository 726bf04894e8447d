package org.collate.core.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Clauses;

/**
 * The characters of one text, living and gone.
 *
 * @param runs the living ones, in the order of the text
 * @param graves those that are gone
 */
record TextAuthors(List<Run> runs, List<Grave> graves) {

    static final TextAuthors NONE = new TextAuthors(List.of(), List.of());

    TextAuthors {
        runs = List.copyOf(runs);
        graves = List.copyOf(graves);
    }

    /** An earlier state of a text that a version was made from. */
    record Origin(String words, TextAuthors authors) {}

    /** A text that a version brought as a whole. */
    static TextAuthors begun(String words, String version) {
        return words.isEmpty() ? NONE : new TextAuthors(List.of(new Run(version, 0, words.length())), List.of());
    }

    int length() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** Which version took a character away. */
    Optional<String> remover(String version, int offset) {
        return graves.stream()
                .filter(grave -> grave.covers(version, offset))
                .map(Grave::by)
                .findFirst();
    }

    /**
     * The text of a version that was made from others. What stands in one of them keeps its author; where several have
     * it, the one counts that has more of the clause, else the first.
     */
    static TextAuthors next(String words, String version, List<Origin> parents) {
        List<int[]> matches = parents.stream()
                .map(parent -> Matching.of(parent.words(), words, parents.size() > 1))
                .toList();
        Writer living = new Writer();
        int start = 0;
        List<String> clauses = parents.size() == 1 ? List.of(words) : Clauses.of(words);
        for (String clause : clauses) {
            int end = start + clause.length();
            List<Integer> order = order(matches, start, end);
            for (int i = start; i < end; i++) {
                living.add(charAt(i, order, matches, parents, version));
            }
            start = end;
        }
        return new TextAuthors(living.runs, graves(living.runs, version, parents));
    }

    private static Run charAt(
            int index, List<Integer> order, List<int[]> matches, List<Origin> parents, String version) {
        for (int parent : order) {
            int from = matches.get(parent)[index];
            if (from != Matching.NEW) {
                return parents.get(parent).authors().at(from);
            }
        }
        return new Run(version, index, 1);
    }

    private static List<Integer> order(List<int[]> matches, int start, int end) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            int[] match = matches.get(i);
            int place = 0;
            while (place < order.size() && kept(matches.get(order.get(place)), start, end) >= kept(match, start, end)) {
                place++;
            }
            order.add(place, i);
        }
        return order;
    }

    private static int kept(int[] match, int start, int end) {
        int kept = 0;
        for (int i = start; i < end; i++) {
            kept += match[i] == Matching.NEW ? 0 : 1;
        }
        return kept;
    }

    private Run at(int index) {
        int start = 0;
        for (Run run : runs) {
            if (index < start + run.length()) {
                return run.part(index - start, index - start + 1);
            }
            start += run.length();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** What is gone: from one parent before, or from all of them by this version. */
    private static List<Grave> graves(List<Run> living, String version, List<Origin> parents) {
        Spans alive = Spans.of(living);
        Spans buried = new Spans();
        List<Grave> graves = new ArrayList<>();
        for (Origin parent : parents) {
            for (Grave grave : parent.authors().graves()) {
                bury(grave.run(), grave.by(), alive, buried, graves);
            }
        }
        for (Origin parent : parents) {
            for (Run run : parent.authors().runs()) {
                bury(run, version, alive, buried, graves);
            }
        }
        return graves;
    }

    private static void bury(Run run, String by, Spans alive, Spans buried, List<Grave> graves) {
        for (Run gone : alive.outside(run)) {
            for (Run part : buried.outside(gone)) {
                buried.add(part);
                graves.add(new Grave(part, by));
            }
        }
    }

    /** Puts runs together from single characters. */
    private static final class Writer {
        private final List<Run> runs = new ArrayList<>();

        void add(Run next) {
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.isContinuedBy(next)) {
                runs.set(runs.size() - 1, new Run(last.version(), last.start(), last.length() + next.length()));
            } else {
                runs.add(next);
            }
        }
    }
}

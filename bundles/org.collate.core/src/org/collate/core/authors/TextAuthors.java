package org.collate.core.authors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Clauses;

/**
 * The characters of one text with their provenance: the living ones, and the tombstones of those that are gone.
 *
 * @param runs the living ones, in the order of the text
 * @param graves the tombstones
 */
record TextAuthors(List<Run> runs, List<Grave> graves) {

    static final TextAuthors NONE = new TextAuthors(List.of(), List.of());

    TextAuthors {
        runs = List.copyOf(runs);
        graves = List.copyOf(graves);
    }

    /** An earlier state of a text that a version was made from. */
    record Origin(String words, TextAuthors authors) {

        /** A stretch of it. What is gone from the text is gone from each of its stretches. */
        Origin part(int from, int to) {
            return new Origin(words.substring(from, to), new TextAuthors(authors.between(from, to), authors.graves()));
        }

        /** Several, one behind the other. */
        static Origin together(List<Origin> parts) {
            StringBuilder words = new StringBuilder();
            List<Run> runs = new ArrayList<>();
            for (Origin part : parts) {
                words.append(part.words());
                runs.addAll(part.authors().runs());
            }
            Graveyard graves = new Graveyard(Spans.of(runs));
            parts.forEach(part -> part.authors().graves().forEach(graves::bury));
            return new Origin(words.toString(), new TextAuthors(runs, graves.graves()));
        }
    }

    private List<Run> between(int from, int to) {
        List<Run> between = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int first = Math.max(from, at);
            int last = Math.min(to, at + run.length());
            if (first < last) {
                between.add(run.part(first - at, last - at));
            }
            at += run.length();
        }
        return between;
    }

    /** A text that a version brought as a whole. */
    static TextAuthors begun(String words, String home, String version) {
        return words.isEmpty() ? NONE : new TextAuthors(List.of(new Run(home, version, 0, words.length())), List.of());
    }

    /** The same but for characters that a version had not taken away, as it never had them. */
    TextAuthors withoutGravesOf(String version, Spans had) {
        List<Grave> kept = new ArrayList<>();
        for (Grave grave : graves) {
            if (grave.removals().stream().allMatch(removal -> removal.version().equals(version))) {
                had.inside(grave.run()).forEach(part -> kept.add(grave.of(part)));
            } else {
                kept.add(grave);
            }
        }
        return new TextAuthors(runs, kept);
    }

    int length() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** Which versions took a character away, and where. */
    List<Authorship.Removal> removals(CharId character) {
        return graves.stream()
                .filter(grave -> grave.covers(character))
                .findFirst()
                .map(Grave::removals)
                .orElse(List.of());
    }

    /**
     * The text of a version that was made from others. What stands in one of them keeps its author; where several have
     * it, the one counts that has more of the clause, else the first.
     *
     * @param home the key of the element that it is the text of
     * @param relatives texts of other elements, which it may have the rest from; of these, too, the one counts that has
     *     more of the clause
     */
    static TextAuthors next(String words, String home, String version, List<Origin> parents, List<Origin> relatives) {
        List<int[]> matches = parents.stream()
                .map(parent -> CharacterMatching.of(parent.words(), words, parents.size() > 1))
                .toList();
        List<Characters> characters =
                parents.stream().map(parent -> parent.authors().byCharacter()).toList();
        Rest rest = new Rest(words, relatives);
        Writer living = new Writer(home, version);
        int start = 0;
        List<String> clauses = parents.size() == 1 && relatives.isEmpty() ? List.of(words) : Clauses.of(words);
        for (String clause : clauses) {
            int end = start + clause.length();
            List<Integer> order = order(matches, start, end);
            for (int i = start; i < end; i++) {
                int index = i;
                Optional<Integer> parent = order.stream()
                        .filter(p -> matches.get(p)[index] != CharacterMatching.NEW)
                        .findFirst();
                if (parent.isPresent()) {
                    int from = matches.get(parent.get())[i];
                    living.keep(characters.get(parent.get()), from);
                } else {
                    rest.write(i, start, end, living);
                }
            }
            start = end;
        }
        return new TextAuthors(living.runs(), graves(living.runs(), home, version, parents, matches, relatives));
    }

    /** What a text has from none of the versions of its own; looked for only where there is such. */
    private static final class Rest {
        private final String words;
        private final List<Origin> relatives;
        private List<int[]> matches = List.of();
        private List<Characters> characters = List.of();

        Rest(String words, List<Origin> relatives) {
            this.words = words;
            this.relatives = relatives;
        }

        /** Writes a character of a clause. */
        void write(int index, int start, int end, Writer living) {
            if (matches.size() < relatives.size()) {
                matches = relatives.stream()
                        .map(each -> CharacterMatching.of(each.words(), words, true))
                        .toList();
                characters = relatives.stream()
                        .map(each -> each.authors().byCharacter())
                        .toList();
            }
            for (int i : order(matches, start, end)) {
                if (matches.get(i)[index] != CharacterMatching.NEW) {
                    living.keep(characters.get(i), matches.get(i)[index]);
                    return;
                }
            }
            living.add(index);
        }
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
            kept += match[i] == CharacterMatching.NEW ? 0 : 1;
        }
        return kept;
    }

    /** The run that each character is in, and where in the text that run begins. */
    private record Characters(Run[] runs, int[] starts) {}

    private Characters byCharacter() {
        Characters all = new Characters(new Run[length()], new int[length()]);
        int start = 0;
        for (Run run : runs) {
            Arrays.fill(all.runs, start, start + run.length(), run);
            Arrays.fill(all.starts, start, start + run.length(), start);
            start += run.length();
        }
        return all;
    }

    /** What is gone: from one parent before, or from all of them by this version. */
    private static List<Grave> graves(
            List<Run> living,
            String home,
            String version,
            List<Origin> parents,
            List<int[]> matches,
            List<Origin> relatives) {
        Spans alive = Spans.of(living);
        Graveyard graves = new Graveyard(alive);
        for (Origin parent : parents) {
            parent.authors().graves().forEach(graves::bury);
        }
        if (!relatives.isEmpty()) {
            // What went after it had gone over into another text is buried there.
            Spans there = Spans.of(parents.stream()
                    .flatMap(parent -> parent.authors().runs().stream())
                    .toList());
            for (Origin relative : relatives) {
                relative.authors()
                        .graves()
                        .forEach(grave -> there.inside(grave.run()).forEach(part -> graves.bury(grave.of(part))));
            }
        }
        for (int i = 0; i < parents.size(); i++) {
            int from = 0;
            int[] places = places(matches.get(i), parents.get(i).words().length());
            for (Run run : parents.get(i).authors().runs()) {
                for (Run part : alive.outside(run)) {
                    int stood = from + part.start() - run.start();
                    graves.bury(part, new Authorship.Removal(home, version, places[stood]));
                }
                from += run.length();
            }
        }
        return graves.graves();
    }

    /** Of each character of a parent where it would stand: behind what is left of those before it. */
    private static int[] places(int[] match, int length) {
        int[] places = new int[length + 1];
        for (int i = 0; i < match.length; i++) {
            if (match[i] != CharacterMatching.NEW) {
                places[match[i] + 1] = i + 1;
            }
        }
        for (int i = 1; i <= length; i++) {
            places[i] = Math.max(places[i], places[i - 1]);
        }
        return places;
    }

    /** Puts runs together, as large as they come. */
    private static final class Writer {
        private final List<Run> runs = new ArrayList<>();
        private final String home;
        private final String version;
        private Optional<Characters> source = Optional.empty();
        private int next = -1;

        Writer(String home, String version) {
            this.home = home;
            this.version = version;
        }

        /** A character of a parent. Two of its runs that something stood between stay two: they are known as such. */
        void keep(Characters parent, int from) {
            Run run = parent.runs[from];
            int start = parent.starts[from];
            boolean goesOn = source.equals(Optional.of(parent)) && next == from && from > start;
            put(run.part(from - start, from - start + 1), goesOn);
            source = Optional.of(parent);
            next = from + 1;
        }

        /** A character of this version. */
        void add(int at) {
            boolean goesOn = !runs.isEmpty() && next < 0;
            put(new Run(home, version, at, 1), goesOn && runs.getLast().isContinuedBy(new Run(home, version, at, 1)));
            next = -1;
        }

        private void put(Run character, boolean goesOn) {
            if (goesOn) {
                Run last = runs.removeLast();
                runs.add(new Run(last.home(), last.version(), last.start(), last.length() + 1));
            } else {
                runs.add(character);
            }
        }

        List<Run> runs() {
            return runs;
        }
    }
}

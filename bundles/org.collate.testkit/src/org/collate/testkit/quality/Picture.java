package org.collate.testkit.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A piece of work as a drawing: a letter for each clause, passages in a row, and what the letters stand for. Only passages
 * that are not the same in all versions and in the result are drawn.
 */
final class Picture {

    private final Map<String, String> letters = new LinkedHashMap<>();

    /** Draws the work, shrunk to what the fault needs, and what a contestant makes of it. */
    static String of(Work work, Contestant contestant) {
        Work small = work.shrunk(less -> fails(less, contestant));
        return new Picture().drawn(small, outcome(small, contestant));
    }

    private static boolean fails(Work work, Contestant contestant) {
        return !Verdict.on(work, outcome(work, contestant)).faults().isEmpty();
    }

    private static Outcome outcome(Work work, Contestant contestant) {
        try {
            return contestant.merge(work.base(), work.ourPaper(), work.theirPaper());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String drawn(Work work, Outcome outcome) {
        String result = outcome.text().orElse("");
        List<Paper> versions = List.of(work.base(), work.ourPaper(), work.theirPaper());
        List<String> same = work.base().passages().stream()
                .map(Passage::text)
                .filter(text -> versions.stream().allMatch(v -> v.text().lines().anyMatch(text::equals)))
                .filter(text -> result.lines().filter(text::equals).count() == 1)
                .toList();
        for (Paper version : versions) {
            version.passages().stream()
                    .filter(passage -> !same.contains(passage.text()))
                    .flatMap(passage -> passage.clauses().stream())
                    .forEach(clause -> letters.computeIfAbsent(clause.words(), words -> letter(letters.size())));
        }
        String both = work.expected().map(Paper::text).orElse("(depends on who is first)");
        return "  " + Verdict.on(work, outcome).faults() + (outcome.isClean() ? " clean" : " conflict") + "\n  base   "
                + line(work.base().text(), same) + "\n  ours   "
                + line(work.ourPaper().text(), same) + "\n  theirs "
                + line(work.theirPaper().text(), same)
                + "\n  both   " + line(both, same) + "\n  result " + line(result, same) + "\n"
                + letters.entrySet().stream()
                        .map(entry -> "    " + entry.getValue() + " " + entry.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    private static String letter(int number) {
        return number < 26 ? Character.toString('a' + number) : "z" + number;
    }

    private String line(String text, List<String> same) {
        return text.lines()
                .filter(passage -> !same.contains(passage))
                .map(this::letters)
                .collect(Collectors.joining(" | "));
    }

    /** A passage with letters for the clauses that are whole in it, the longest first. */
    private String letters(String passage) {
        String drawn = passage;
        List<String> words = letters.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String each : words) {
            drawn = drawn.replace(each, letters.get(each));
        }
        return drawn;
    }
}

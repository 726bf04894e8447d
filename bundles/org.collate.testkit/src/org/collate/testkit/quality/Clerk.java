package org.collate.testkit.quality;

import java.util.List;
import java.util.Random;

/** Somebody who works on a report: mostly words, at times sentences and paragraphs, seldom headings and numbers. */
final class Clerk {

    private static final List<String> FILLERS = List.of("进一步", "切实", "着力", "坚持", "认真", "全面");

    private final Samples samples;
    private final Random random;
    private final String name;
    private int made;

    Clerk(Samples samples, Random random, String name) {
        this.samples = samples;
        this.random = random;
        this.name = name;
    }

    /** How many changes to make. */
    int diligence() {
        return 1 + random.nextInt(6);
    }

    Change next(Paper paper) {
        List<Passage> paragraphs =
                paper.passages().stream().filter(p -> !p.isHeading()).toList();
        List<Passage> headings =
                paper.passages().stream().filter(Passage::isHeading).toList();
        if (paragraphs.isEmpty() || random.nextInt(25) == 0) {
            return reworded(any(headings));
        }
        Passage passage = any(paragraphs);
        return switch (random.nextInt(24)) {
            case 0, 1 -> new Change.Shift(passage.id(), any(paper.passages()).id());
            case 2 -> new Change.Add(added(), any(paper.passages()).id());
            case 3 -> new Change.Drop(passage);
            case 4 -> new Change.Renumber(passage.id(), passage.numbering(), 1 + random.nextInt(3));
            case 5, 6, 7 -> new Change.Put(passage.id(), end(passage), samples.sentence(random, id()));
            case 8, 9 -> new Change.Cut(passage.id(), sentence(passage));
            case 10 -> new Change.Cut(passage.id(), List.of(any(passage.clauses())));
            case 11, 12, 13 -> remarked(passage, "。", "，");
            case 14, 15, 16 -> remarked(passage, "，", "。");
            case 17 -> remarked(passage, "，", "");
            default -> reworded(passage);
        };
    }

    private Passage added() {
        String id = id();
        return new Passage(id, false, 0, samples.sentence(random, id));
    }

    private String id() {
        return name + made++;
    }

    private Change reworded(Passage passage) {
        Clause clause = any(passage.clauses());
        String words = clause.words();
        int place = random.nextInt(words.length() + 1);
        int length = Math.min(words.length() - place, random.nextInt(4));
        String put = random.nextInt(3) > 0 || length == 0 ? any(FILLERS) : "";
        String now = words.substring(0, place) + put + words.substring(place + length);
        return new Change.Reword(
                passage.id(), clause, new Clause(clause.id(), now.isEmpty() ? any(FILLERS) : now, clause.mark()));
    }

    /** Another mark inside the passage: its last sentence stays one. */
    private Change remarked(Passage passage, String from, String to) {
        List<Clause> found = passage.clauses().subList(0, passage.clauses().size() - 1).stream()
                .filter(clause -> clause.mark().equals(from))
                .toList();
        if (found.isEmpty()) {
            return reworded(passage);
        }
        Clause clause = any(found);
        return new Change.Reword(passage.id(), clause, new Clause(clause.id(), clause.words(), to));
    }

    private String end(Passage passage) {
        List<Clause> ends =
                passage.clauses().stream().filter(Clause::endsSentence).toList();
        int place = random.nextInt(ends.size() + 1);
        return place == 0 ? "" : ends.get(place - 1).id();
    }

    private List<Clause> sentence(Passage passage) {
        List<Clause> clauses = passage.clauses();
        int start = random.nextInt(clauses.size());
        while (start > 0 && !clauses.get(start - 1).endsSentence()) {
            start--;
        }
        int end = start;
        while (end < clauses.size() - 1 && !clauses.get(end).endsSentence()) {
            end++;
        }
        return clauses.subList(start, end + 1);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

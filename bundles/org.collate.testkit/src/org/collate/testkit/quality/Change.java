package org.collate.testkit.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a person does to a text. It names what it changes by ids and not by places, so that it means the same
 * after other changes.
 */
sealed interface Change {

    /**
     * The text afterwards.
     *
     * @throws IllegalStateException where what it names is no longer there, or no longer as it was
     */
    Paper apply(Paper paper);

    /** Other words, or another mark, which joins two sentences or makes one two. */
    record Reword(String passage, Clause before, Clause after) implements Change {
        @Override
        public Paper apply(Paper paper) {
            return paper.with(passage, old -> {
                List<Clause> clauses = new ArrayList<>(old.clauses());
                Clause now = clauses.get(place(clauses, before.id()));
                boolean isWords = !before.words().equals(after.words());
                require(
                        isWords
                                ? now.words().equals(before.words())
                                : now.mark().equals(before.mark()));
                clauses.set(
                        clauses.indexOf(now),
                        new Clause(
                                now.id(), isWords ? after.words() : now.words(), isWords ? now.mark() : after.mark()));
                return old.with(clauses);
            });
        }
    }

    /** Sentences put behind a clause that ends one; first in the passage where that is empty. */
    record Put(String passage, String behind, List<Clause> sentences) implements Change {
        @Override
        public Paper apply(Paper paper) {
            return paper.with(passage, old -> {
                List<Clause> clauses = new ArrayList<>(old.clauses());
                int place = behind.isEmpty() ? 0 : place(clauses, behind) + 1;
                require(place == 0 || clauses.get(place - 1).endsSentence());
                clauses.addAll(place, sentences);
                return old.with(clauses);
            });
        }
    }

    /** Clauses that stand one behind the other, taken out as they were. */
    record Cut(String passage, List<Clause> clauses) implements Change {
        @Override
        public Paper apply(Paper paper) {
            return paper.with(passage, old -> {
                List<Clause> rest = new ArrayList<>(old.clauses());
                int place = place(rest, clauses.getFirst().id());
                require(place + clauses.size() <= rest.size()
                        && rest.subList(place, place + clauses.size()).equals(clauses)
                        && rest.size() > clauses.size());
                rest.subList(place, place + clauses.size()).clear();
                return old.with(rest);
            });
        }
    }

    /** A passage put behind another. */
    record Shift(String passage, String behind) implements Change {
        @Override
        public Paper apply(Paper paper) {
            require(!passage.equals(behind));
            return paper.without(passage).withBehind(behind, paper.find(passage));
        }
    }

    /** A new passage behind another. */
    record Add(Passage passage, String behind) implements Change {
        @Override
        public Paper apply(Paper paper) {
            return paper.withBehind(behind, passage);
        }
    }

    /** A passage deleted as it was. */
    record Drop(Passage passage) implements Change {
        @Override
        public Paper apply(Paper paper) {
            require(paper.find(passage.id()).equals(passage));
            return paper.without(passage.id());
        }
    }

    /** Other numbers. */
    record Renumber(String passage, int before, int after) implements Change {
        @Override
        public Paper apply(Paper paper) {
            require(paper.find(passage).numbering() == before);
            return paper.with(passage, old -> new Passage(old.id(), old.isHeading(), after, old.clauses()));
        }
    }

    private static int place(List<Clause> clauses, String id) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("Gone: " + id);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("The change does not fit");
        }
    }
}

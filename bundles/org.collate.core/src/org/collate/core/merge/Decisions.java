package org.collate.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.model.Ids;

/** Names the conflicts of one merge, and keeps apart those a person has settled and those that are open. */
final class Decisions {

    private final Map<String, Choice> choices;
    private final Map<String, String> written;
    private final List<Conflict> open = new ArrayList<>();
    /** Ids by content; the second conflict of equal content gets another. */
    private final Ids ids = Ids.derived();

    /**
     * What a conflict is about, whichever side is ours. Elements are given by their keys, in which a report has none.
     */
    sealed interface Subject {

        /** The form of which ids of conflicts are made: it must not change, since files name conflicts by them. */
        String printed();

        /** Some words of a feature. */
        record Words(String element, Fact.Stored fact, Optional<String> base) implements Subject {
            @Override
            public String printed() {
                return "words|" + element + "|" + fact.name() + base;
            }
        }

        /** A value of a feature. */
        record Value(String element, Fact.Stored fact, Optional<String> base) implements Subject {
            @Override
            public String printed() {
                return "attribute|" + element + "|" + fact.name() + base;
            }
        }

        /** The type of an element. */
        record Kind(String element, Optional<String> base) implements Subject {
            @Override
            public String printed() {
                return "type|" + element + base;
            }
        }

        /** Whether an element is linked to another; the base as a state of the link. */
        record Link(String element, Fact.Link fact, String target, int base) implements Subject {
            @Override
            public String printed() {
                return "link|" + element + "|" + fact.name() + "|" + target + base;
            }
        }

        /** Where an element stands. */
        record Move(String element, Optional<ElementPlace> base) implements Subject {
            @Override
            public String printed() {
                return "move|" + element + base.map(ElementPlace::after);
            }
        }

        /** Whether an element is there. */
        record Deletion(String element, Optional<String> base, Set<Conflict.Contest> against) implements Subject {
            @Override
            public String printed() {
                return "delete|" + element + base + against;
            }
        }

        /** Elements that would hold each other, sorted. */
        record Cycle(List<String> elements) implements Subject {
            @Override
            public String printed() {
                return "cycle|" + elements;
            }
        }

        /** A fact of a template, by its path. */
        record OfTemplate(List<String> fact, Optional<String> base) implements Subject {
            @Override
            public String printed() {
                return "template|" + String.join("|", fact) + base;
            }
        }
    }

    Decisions(Map<String, Choice> choices) {
        this(choices, Map.of());
    }

    /** Those of which some are settled in words of one's own, by their ids. */
    Decisions(Map<String, Choice> choices, Map<String, String> written) {
        this.choices = choices;
        this.written = written;
    }

    /** The id of a conflict; the same when the two sides change places. */
    String id(Subject subject, Optional<?> ours, Optional<?> theirs) {
        String a = ours.map(String::valueOf).orElse("\u0000");
        String b = theirs.map(String::valueOf).orElse("\u0000");
        return ids.next(subject.printed() + "\u0001" + (a.compareTo(b) <= 0 ? a + "\u0001" + b : b + "\u0001" + a));
    }

    /** What a person chose; ours, and the conflict is kept as open, where nobody has chosen. */
    Choice settle(Conflict conflict) {
        if (written.containsKey(conflict.id())) {
            return Choice.OURS;
        }
        Choice choice = choices.get(conflict.id());
        if (choice == null) {
            open.add(conflict);
            return Choice.OURS;
        }
        return choice;
    }

    /** Words of a person's own that settle a conflict about words; empty where nobody wrote any. */
    Optional<String> written(String id) {
        return Optional.ofNullable(written.get(id));
    }

    /** Whether a person has chosen. */
    boolean isChosen(String id) {
        return choices.containsKey(id) || written.containsKey(id);
    }

    List<Conflict> open() {
        return List.copyOf(open);
    }
}

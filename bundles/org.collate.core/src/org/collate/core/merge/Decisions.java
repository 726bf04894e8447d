package org.collate.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Ids;

/** Names the conflicts of one merge, and keeps apart those a person has settled and those that are open. */
final class Decisions {

    private final Map<String, Choice> choices;
    private final List<Conflict> open = new ArrayList<>();
    /** Ids by content; the second conflict of equal content gets another. */
    private final Ids ids = Ids.derived();

    Decisions(Map<String, Choice> choices) {
        this.choices = choices;
    }

    /**
     * The id of a conflict.
     *
     * @param what what the conflict is about, whichever side is ours
     */
    String id(String what, Optional<?> ours, Optional<?> theirs) {
        String a = ours.map(String::valueOf).orElse("\u0000");
        String b = theirs.map(String::valueOf).orElse("\u0000");
        return ids.next(what + "\u0001" + (a.compareTo(b) <= 0 ? a + "\u0001" + b : b + "\u0001" + a));
    }

    /** What a person chose; ours, and the conflict is kept as open, where nobody has chosen. */
    Choice settle(Conflict conflict) {
        Choice choice = choices.get(conflict.id());
        if (choice == null) {
            open.add(conflict);
            return Choice.OURS;
        }
        return choice;
    }

    List<Conflict> open() {
        return List.copyOf(open);
    }
}

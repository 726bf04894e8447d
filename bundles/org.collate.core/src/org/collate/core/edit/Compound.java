package org.collate.core.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Report;

/**
 * Edits that are made one after the other, all or none.
 *
 * @param edits the edits in order; each meets the report as those before it left it
 */
public record Compound(List<Edit> edits) implements Edit {

    /** Copies the list. */
    public Compound {
        edits = List.copyOf(edits);
    }

    /** One edit for several; for one alone that edit itself. */
    static Edit of(List<Edit> edits) {
        return edits.size() == 1 ? edits.get(0) : new Compound(edits);
    }

    /** One edit for two, as flat as they allow. */
    static Edit of(Edit first, Edit second) {
        List<Edit> all = new ArrayList<>(parts(first));
        all.addAll(parts(second));
        return of(all);
    }

    private static List<Edit> parts(Edit edit) {
        return edit instanceof Compound compound ? compound.edits : List.of(edit);
    }

    /** Goes on where the next goes on with the last of these. */
    @Override
    public Optional<Edit> join(Edit next) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> before = edits.subList(0, edits.size() - 1);
        return edits.getLast().join(next).map(last -> of(new Compound(before), last));
    }

    /** One edit for another and these, where the first of these goes on with it. */
    Optional<Edit> joinBehind(Edit other) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> after = edits.subList(1, edits.size());
        return other.join(edits.getFirst()).map(first -> of(first, new Compound(after)));
    }

    @Override
    public Edit apply(Report report) throws EditException {
        List<Edit> inverses = new ArrayList<>();
        try {
            for (Edit each : edits) {
                inverses.add(each.apply(report));
            }
        } catch (EditException e) {
            undo(report, inverses.reversed());
            throw e;
        }
        Collections.reverse(inverses);
        return new Compound(inverses);
    }

    private static void undo(Report report, List<Edit> inverses) {
        try {
            for (Edit each : inverses) {
                each.apply(report);
            }
        } catch (EditException e) {
            throw new IllegalStateException("An inverse does not fit the report that its edit left", e);
        }
    }
}

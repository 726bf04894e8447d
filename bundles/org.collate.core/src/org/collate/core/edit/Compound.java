package org.collate.core.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

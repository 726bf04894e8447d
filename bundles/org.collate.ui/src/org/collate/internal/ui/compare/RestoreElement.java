package org.collate.internal.ui.compare;

import java.util.Optional;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Restoration;
import org.collate.git.Address;
import org.collate.operations.Place;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;
import org.collate.operations.history.ElementName;
import org.collate.operations.history.RestoreVersion;
import org.collate.ui.OpenDraft;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings an element of the draft back as it was in the earlier of two versions that are compared. */
final class RestoreElement {

    private final Comparison comparison;
    private final RestoreReport report;

    RestoreElement(IWorkbenchWindow window, CompareInput input, Comparison comparison) {
        this.comparison = comparison;
        Address address = new Address(
                input.variant().meeting(),
                input.variant().slug(),
                Optional.of(comparison.before().id().abbreviated()));
        Place.OfVariant before = new Place.OfVariant(
                input.space(), input.variant(), comparison.before().id(), address);
        report = new RestoreReport(window, before, input.report());
    }

    /** Whether the earlier version has an element of this row that says something else. */
    static boolean isPossible(Line line) {
        boolean content = line.row().cell().depth() >= 0;
        return content
                && switch (line.row().kind()) {
                    case CHANGED, REMOVED -> true;
                    case MOVED_AWAY, MOVED_HERE ->
                        !line.row().spans().isEmpty() || !line.row().others().isEmpty();
                    case SAME, ADDED -> false;
                };
    }

    void restore(Line line) {
        String element = line.row().cell().element();
        boolean withContents = line.row().kind() == Kind.REMOVED;
        Optional<OpenDraft> open = report.draft();
        if (open.isPresent()) {
            apply(open.get(), element, withContents);
        } else {
            ElementName name = new ElementName(element);
            report.commit(
                    new RestoreVersion.Wanted(Optional.of(name), withContents),
                    comparison.before().subject());
        }
    }

    private void apply(OpenDraft draft, String element, boolean withContents) {
        try {
            report.apply(draft, Restoration.of(draft.report(), comparison.then(), element, withContents));
        } catch (EditException e) {
            report.complain(e.getMessage());
        }
    }
}

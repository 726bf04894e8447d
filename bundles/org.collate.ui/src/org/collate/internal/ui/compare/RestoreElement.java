package org.collate.internal.ui.compare;

import java.util.Optional;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Restoration;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;
import org.collate.operations.history.ElementName;
import org.collate.operations.history.RestoreVersion;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Brings an element of the draft back as it was: in its editor as one step that undo takes back, where it is open; else
 * as a version.
 */
final class RestoreElement {

    private final Messages text = Messages.of(RestoreElement.class);
    private final IWorkbenchWindow window;
    private final CompareInput input;
    private final Comparison comparison;

    RestoreElement(IWorkbenchWindow window, CompareInput input, Comparison comparison) {
        this.window = window;
        this.input = input;
        this.comparison = comparison;
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
        Optional<OpenDraft> open = OpenDrafts.find(window, input.space(), input.variant());
        if (open.isPresent()) {
            apply(open.get(), element, withContents);
        } else {
            Background.of(
                            text.get("restore.job", input.report()),
                            OnScreen.of(window),
                            monitor -> commit(element, withContents, monitor))
                    .then(isDone -> {
                        if (isDone) {
                            TeamSpaces.of(window.getWorkbench()).changed();
                        } else {
                            complain(text.get("restore.unsaved"));
                        }
                    })
                    .otherwise(this::complain)
                    .start();
        }
    }

    private void apply(OpenDraft draft, String element, boolean withContents) {
        try {
            Edit back = Restoration.of(draft.report(), comparison.then(), element, withContents);
            if (draft.apply(back, StepOrigin.RESTORE) instanceof Answer.Refused refused) {
                complain(refused.sentence());
            } else {
                TeamSpaces.of(window.getWorkbench()).changed();
            }
        } catch (EditException e) {
            complain(e.getMessage());
        }
    }

    /** @return whether it could be done; not where words are in no version */
    private boolean commit(String element, boolean withContents, IProgressMonitor monitor)
            throws SpaceException, InputException {
        try (Space space = Space.open(input.space())) {
            if (isUnsaved(space)) {
                return false;
            }
            Signature here = SpaceWizard.here();
            RestoreVersion.Wanted wanted =
                    new RestoreVersion.Wanted(Optional.of(new ElementName(element)), withContents);
            new RestoreVersion(
                            space,
                            input.variant(),
                            comparison.before().id(),
                            wanted,
                            new RestoreVersion.By(here, here, Optional.empty()))
                    .execute(monitor);
            return true;
        }
    }

    /** A version beside words that are in none would keep these from becoming one. */
    private boolean isUnsaved(Space space) throws SpaceException {
        return new Variants(space)
                .list(input.variant().meeting()).stream()
                        .filter(state -> state.variant().equals(input.variant()))
                        .anyMatch(VariantState::unsaved);
    }

    private void complain(String sentence) {
        Sentence.say(window, text.get("compare.restore.short"), sentence);
    }
}

package org.collate.internal.ui.compare;

import java.util.Optional;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.history.RestoreVersion;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Brings a report back as it was in a version, or a part of it: in its editor as one step that undo takes back, where the
 * draft is open; else as a new version, which says what it was made from.
 */
final class RestoreReport {

    private final Messages text = Messages.of(RestoreReport.class);
    private final IWorkbenchWindow window;
    private final Place.OfVariant version;
    private final String report;

    /**
     * Of one version.
     *
     * @param version whose words come back
     * @param report what a person calls the report
     */
    RestoreReport(IWorkbenchWindow window, Place.OfVariant version, String report) {
        this.window = window;
        this.version = version;
        this.report = report;
    }

    /** The editor that writes the draft, if one does. */
    Optional<OpenDraft> draft() {
        return OpenDrafts.find(window, version.space(), version.variant());
    }

    /**
     * Brings the whole report back.
     *
     * @param from what a person calls the version
     */
    void restore(String from) {
        if (draft().isEmpty()) {
            commit(new RestoreVersion.Wanted(Optional.empty(), false), from);
            return;
        }
        Background.of(text.get("restore.job", report), OnScreen.of(window), monitor -> then())
                .then(then -> apply(then, from))
                .otherwise(this::complain)
                .start();
    }

    private Report then() throws SpaceException {
        try (Space space = Space.open(version.space())) {
            return new Versions(space).report(version.variant(), version.version());
        }
    }

    private void apply(Report then, String from) {
        Optional<OpenDraft> draft = draft();
        if (draft.isEmpty()) {
            restore(from);
            return;
        }
        Edit back = Rewriting.of(draft.get().report(), then);
        if (back instanceof Compound none && none.edits().isEmpty()) {
            complain(text.get("restore.same", from));
        } else if (apply(draft.get(), back)) {
            Sentence.say(window, text.get("restore.whole"), text.get("restore.written", report, from));
        }
    }

    /** Changes what is written, and says why not where it does not. @return whether it was changed */
    boolean apply(OpenDraft draft, Edit back) {
        if (draft.apply(back, StepOrigin.RESTORE) instanceof Answer.Refused refused) {
            complain(refused.sentence());
            return false;
        }
        TeamSpaces.of(window.getWorkbench()).changed();
        return true;
    }

    /** Makes a version of it; where words are in no version yet it says so. */
    void commit(RestoreVersion.Wanted wanted, String from) {
        Background.of(text.get("restore.job", report), OnScreen.of(window), monitor -> make(wanted, monitor))
                .then(made -> {
                    if (made.isEmpty()) {
                        complain(text.get("restore.unsaved"));
                    } else if (!made.get().made()) {
                        complain(text.get("restore.same", from));
                    } else {
                        TeamSpaces.of(window.getWorkbench()).changed();
                        if (wanted.element().isEmpty()) {
                            Sentence.say(window, text.get("restore.whole"), text.get("restore.made", report, from));
                        }
                    }
                })
                .otherwise(this::complain)
                .start();
    }

    /** @return empty where words are in no version, which a version beside them would keep from becoming one */
    private Optional<Versions.Committed> make(RestoreVersion.Wanted wanted, IProgressMonitor monitor)
            throws SpaceException, InputException {
        try (Space space = Space.open(version.space())) {
            if (isUnsaved(space)) {
                return Optional.empty();
            }
            Signature here = SpaceWizard.here();
            RestoreVersion.By by = new RestoreVersion.By(here, here, Optional.empty());
            return Optional.of(
                    new RestoreVersion(space, version.variant(), version.version(), wanted, by).execute(monitor));
        }
    }

    private boolean isUnsaved(Space space) throws SpaceException {
        return new Variants(space)
                .list(version.variant().meeting()).stream()
                        .filter(state -> state.variant().equals(version.variant()))
                        .anyMatch(VariantState::unsaved);
    }

    /** Says why it was not done. */
    void complain(String sentence) {
        Sentence.say(window, text.get("restore.whole"), sentence);
    }
}

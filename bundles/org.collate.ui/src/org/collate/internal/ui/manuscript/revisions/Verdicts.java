package org.collate.internal.ui.manuscript.revisions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.core.text.Excerpt;
import org.collate.git.Signature;
import org.collate.git.space.Space;
import org.collate.internal.ui.review.Passphrases;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.review.JudgeOnSight;
import org.collate.operations.review.JudgeOnSight.Given;
import org.collate.operations.undo.UndoAction;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Accepts and rejects the revisions that are shown, beside the window, and takes verdicts back. What a verdict takes along is
 * shown before it is given.
 */
final class Verdicts {

    private static final int MOST_LISTED = 12;
    private static final int MOST_WORDS = 40;

    private final Messages text = Messages.of(Verdicts.class);
    private final Place.OfVariant place;
    private final IWorkbenchWindow window;
    private final OnScreen screen;
    private final WrittenSteps history;
    private final Told told;
    /** The entries of the operation log that can be taken back here, the last one first; those taken back are in the other. */
    private final Deque<Step> given = new ArrayDeque<>();

    private final Deque<Step> takenBack = new ArrayDeque<>();
    private boolean isBusy;
    /** What was asked for while something was being done: no key is lost. */
    private Optional<Runnable> waiting = Optional.empty();

    /**
     * A verdict among the steps of writing.
     *
     * @param action the entry of the operation log
     * @param depth how many steps of writing had been made before
     */
    private record Step(String action, int depth) {}

    /** Who is told. */
    interface Told {

        /** Something was judged, or taken back; that the space has changed is told to everybody. @param sentence what */
        void judged(String sentence);

        /** It was not. @param sentence why */
        void refused(String sentence);
    }

    /** Gives verdicts on a draft. @param history the steps of writing, among which verdicts are taken back in turn */
    Verdicts(Place.OfVariant place, IWorkbenchWindow window, OnScreen screen, WrittenSteps history, Told told) {
        this.history = history;
        this.place = place;
        this.window = window;
        this.screen = screen;
        this.told = told;
    }

    /** Judges revisions, by their ids. */
    void judge(boolean accepts, Set<String> revisions) {
        if (isBusy || revisions.isEmpty()) {
            return;
        }
        isBusy = true;
        JudgeOnSight judging =
                new JudgeOnSight(place.space(), place.variant(), accepts, Signature.now(new DeskSettings().person()));
        Background.of(text.get("verdicts.looking"), screen, monitor -> judging.takenAlong(revisions, monitor))
                .then(along -> {
                    if (along.isEmpty() || isWanted(accepts, revisions.size(), along)) {
                        give(judging, accepts, revisions);
                    } else {
                        isBusy = false;
                    }
                })
                .otherwise(this::refuse)
                .whenCancelled(() -> isBusy = false)
                .start();
    }

    private void give(JudgeOnSight judging, boolean accepts, Set<String> revisions) {
        Background.of(
                        text.get("verdicts.judging"),
                        screen,
                        monitor -> judging.execute(revisions, Passphrases.keys(window), monitor))
                .then(verdict -> given(accepts, verdict))
                .otherwise(this::refuse)
                .whenCancelled(() -> isBusy = false)
                .start();
    }

    private void given(boolean accepts, Given verdict) {
        isBusy = false;
        if (!verdict.action().isEmpty()) {
            given.push(new Step(verdict.action(), history.depth()));
            takenBack.clear();
            history.part();
        }
        told.judged(text.get(accepts ? "verdicts.accepted" : "verdicts.rejected", verdict.count()));
        TeamSpaces.of(window.getWorkbench()).changed();
        goOn();
    }

    private void goOn() {
        Optional<Runnable> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(Runnable::run);
    }

    /** Takes back what was done last, a verdict or a step of writing. */
    void undo() {
        if (isBusy) {
            waiting = Optional.of(this::undo);
            return;
        }
        Optional<Step> last = Optional.ofNullable(given.peek());
        if (history.depth() > last.map(Step::depth).orElse(0)) {
            history.undo();
        } else {
            takeBack(given, takenBack, "verdicts.undone", "verdicts.nothing");
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        if (isBusy) {
            waiting = Optional.of(this::redo);
            return;
        }
        Optional<Step> next = Optional.ofNullable(takenBack.peek());
        if (history.canRedo()
                && next.filter(step -> step.depth() <= history.depth()).isEmpty()) {
            history.redo();
            return;
        }
        if (next.filter(step -> step.depth() != history.depth()).isPresent()) {
            // Something else was written since.
            takenBack.clear();
        }
        takeBack(takenBack, given, "verdicts.redone", "verdicts.nothingAgain");
    }

    private void takeBack(Deque<Step> from, Deque<Step> to, String done, String nothing) {
        Optional<Step> step = Optional.ofNullable(from.peek());
        if (step.isEmpty()) {
            told.refused(text.get(nothing));
            return;
        }
        isBusy = true;
        Background.of(text.get("verdicts.undoing"), screen, monitor -> {
                    try (Space space = Space.open(place.space())) {
                        Signature by = Signature.now(new DeskSettings().person());
                        UndoAction.How how = new UndoAction.How(false, by, by, Passphrases.keys(window));
                        return new UndoAction(space, Optional.of(step.get().action()), how)
                                .execute(monitor)
                                .opposite();
                    }
                })
                .then(opposite -> {
                    isBusy = false;
                    from.pop();
                    opposite.ifPresent(
                            action -> to.push(new Step(action, step.get().depth())));
                    history.part();
                    told.judged(text.get(done));
                    TeamSpaces.of(window.getWorkbench()).changed();
                    goOn();
                })
                .otherwise(this::refuse)
                .whenCancelled(() -> isBusy = false)
                .start();
    }

    private void refuse(String sentence) {
        isBusy = false;
        waiting = Optional.empty();
        told.refused(sentence);
    }

    private boolean isWanted(boolean accepts, int wanted, List<Revision> along) {
        String listed = along.stream().limit(MOST_LISTED).map(this::line).collect(Collectors.joining("\n"));
        String more = along.size() > MOST_LISTED ? "\n" + text.get("verdicts.more", along.size() - MOST_LISTED) : "";
        String question = text.get(accepts ? "verdicts.acceptsToo" : "verdicts.rejectsToo", wanted, along.size());
        MessageDialog dialog = new MessageDialog(
                window.getShell(),
                text.get(accepts ? "verdicts.accept" : "verdicts.reject"),
                null,
                question + "\n\n" + listed + more,
                MessageDialog.QUESTION,
                0,
                text.get(accepts ? "verdicts.acceptAll" : "verdicts.rejectAll", wanted + along.size()),
                text.get("verdicts.cancel"));
        return dialog.open() == IDialogConstants.OK_ID;
    }

    private String line(Revision revision) {
        String key = "verdicts.kind." + revision.kind().word();
        String words = revision.feature().isEmpty()
                ? revision.lead()
                : (revision.after().isEmpty() ? revision.before() : revision.after());
        return "· " + text.get(key, Excerpt.of(words.replace('\n', ' '), MOST_WORDS));
    }
}

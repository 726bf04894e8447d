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
import org.collate.git.space.Here;
import org.collate.git.space.Space;
import org.collate.internal.ui.review.Passphrases;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.review.JudgeOnSight;
import org.collate.operations.review.JudgeOnSight.Given;
import org.collate.operations.undo.UndoAction;
import org.collate.ui.Background;
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
    private final Told told;
    /** The entries of the operation log that can be taken back here, the last one first; those taken back are in the other. */
    private final Deque<String> given = new ArrayDeque<>();

    private final Deque<String> takenBack = new ArrayDeque<>();
    private boolean isBusy;

    /** Who is told. */
    interface Told {

        /** Something was judged, or taken back; that the space has changed is told to everybody. @param sentence what */
        void judged(String sentence);

        /** It was not. @param sentence why */
        void refused(String sentence);
    }

    Verdicts(Place.OfVariant place, IWorkbenchWindow window, OnScreen screen, Told told) {
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
                new JudgeOnSight(place.space(), place.variant(), accepts, Signature.now(Here.person(System.getenv())));
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
            given.push(verdict.action());
            takenBack.clear();
        }
        told.judged(text.get(accepts ? "verdicts.accepted" : "verdicts.rejected", verdict.count()));
        TeamSpaces.of(window.getWorkbench()).changed();
    }

    /** Takes the last verdict back. */
    void undo() {
        takeBack(given, takenBack, "verdicts.undone", "verdicts.nothing");
    }

    /** Gives it again. */
    void redo() {
        takeBack(takenBack, given, "verdicts.redone", "verdicts.nothingAgain");
    }

    private void takeBack(Deque<String> from, Deque<String> to, String done, String nothing) {
        if (isBusy) {
            return;
        }
        Optional<String> action = Optional.ofNullable(from.peek());
        if (action.isEmpty()) {
            told.refused(text.get(nothing));
            return;
        }
        isBusy = true;
        Background.of(text.get("verdicts.undoing"), screen, monitor -> {
                    try (Space space = Space.open(place.space())) {
                        Signature by = Signature.now(Here.person(System.getenv()));
                        UndoAction.How how = new UndoAction.How(false, by, by, Passphrases.keys(window));
                        return new UndoAction(space, action, how)
                                .execute(monitor)
                                .opposite();
                    }
                })
                .then(opposite -> {
                    isBusy = false;
                    from.pop();
                    opposite.ifPresent(to::push);
                    told.judged(text.get(done));
                    TeamSpaces.of(window.getWorkbench()).changed();
                })
                .otherwise(this::refuse)
                .whenCancelled(() -> isBusy = false)
                .start();
    }

    private void refuse(String sentence) {
        isBusy = false;
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

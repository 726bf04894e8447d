package org.collate.internal.ui.manuscript;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.collate.core.manuscript.Incoming;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.Versions;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.writing.DraftKeeper;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Takes in what becomes of a draft elsewhere while it is open here: another window's version, a merge, the command line.
 * It is merged beside the workbench's thread and comes into the manuscript while nobody types. What both changed in
 * different ways stays as it is here, and the other wording lies with the versions as a conflict to settle.
 */
final class TakenUnderneath extends Job {

    /** How often the draft is looked at, in milliseconds. */
    private static final long INTERVAL = 2_000;

    /** How long nobody has typed before something is taken in. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(500);

    private final Messages text = Messages.of(TakenUnderneath.class);
    private final ManuscriptEditor editor;
    private final DraftKeeper keeper;
    private final Display display;
    private volatile boolean ended;

    /** Looks after the draft of an editor. */
    TakenUnderneath(ManuscriptEditor editor, DraftKeeper keeper, Display display) {
        super(Messages.of(TakenUnderneath.class)
                .get("taken.looking", editor.place().name()));
        this.editor = editor;
        this.keeper = keeper;
        this.display = display;
        setSystem(true);
        setPriority(DECORATE);
        schedule(INTERVAL);
    }

    /** Looks no more. */
    void end() {
        ended = true;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            look();
        } catch (SpaceException | RuntimeException e) {
            if (!ended) {
                ILog.of(TakenUnderneath.class).warn("The draft could not be looked at: " + e.getMessage(), e);
            }
        }
        if (!ended && !display.isDisposed()) {
            schedule(INTERVAL);
        }
        return Status.OK_STATUS;
    }

    private void look() throws SpaceException {
        Optional<VersionId> moved = keeper.ask(session -> session.moved());
        if (moved.isEmpty() || !isQuiet()) {
            return;
        }
        long edits = editor.edits();
        Versions versions = new Versions(keeper.space());
        VersionId written = keeper.ask(session -> session.base());
        Report base = versions.report(keeper.place().variant(), written);
        Report theirs = versions.report(keeper.place().variant(), moved.get());
        Report ours = keeper.follower().copy();
        MergeResult merge = ThreeWayMerge.of(base, ours, theirs);
        if (merge.isClean()) {
            Incoming incoming = Incoming.of(ours, merge.merged());
            onScreen(() -> take(moved.get(), incoming, edits));
        } else {
            keeper.setAside();
            int count = merge.conflicts().size();
            onScreen(() -> editor.say(text.get("taken.conflicts", count)));
        }
    }

    private void take(VersionId version, Incoming incoming, long edits) {
        // What was typed since is not in it; then the next look merges again.
        if (editor.edits() == edits && isQuiet() && editor.takeIn(incoming)) {
            keeper.moveTo(version);
        }
    }

    private boolean isQuiet() {
        return System.nanoTime() - editor.lastTyped() > QUIET;
    }

    private void onScreen(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!ended) {
                    work.run();
                }
            });
        }
    }
}

package org.collate.operations.writing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.collate.core.edit.Edit;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.operations.InputException;
import org.collate.operations.Place;

/**
 * Keeps what is written in a draft: in its journal within a second, and between versions in a pause and at the end. All
 * that waits for a disk, the journal's force too, is done on one thread of its own, in the order in which it was asked for,
 * so that a key never waits and no key is forgotten by a version that is made at the same time. For any thread, where
 * nothing else is said.
 */
public final class DraftKeeper {

    /** How long nothing is typed before the draft is saved between versions. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** How long the end of the program waits for the last save, in seconds. */
    private static final long PATIENCE = 20;

    private final Place.OfVariant place;
    private final Space space;
    private final DraftSession session;
    private final Follower follower;
    private final KeepingTrouble trouble;
    private final WritingLog log;
    private final Duration pause;
    private final ScheduledThreadPoolExecutor thread;
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicLong edits = new AtomicLong();
    private volatile boolean unsaved;
    private volatile Runnable saved = () -> {};
    private Optional<ScheduledFuture<?>> save = Optional.empty();

    private DraftKeeper(Opened opened, WritingLog log, Duration pause) {
        this.place = opened.place();
        this.space = opened.space();
        this.session = opened.session();
        this.follower = opened.follower();
        this.trouble = opened.trouble();
        this.thread = opened.thread();
        this.log = log;
        this.pause = pause;
        this.unsaved = session.text().origin() != DraftSession.Origin.VERSION;
    }

    private record Opened(
            Place.OfVariant place,
            Space space,
            DraftSession session,
            Follower follower,
            KeepingTrouble trouble,
            ScheduledThreadPoolExecutor thread) {}

    /**
     * Opens a draft for writing, and keeps it until it is closed.
     *
     * @param space closed at the end; the caller's where this fails
     * @param writer who sits here
     * @throws SpaceException {@code BUSY} where it is open elsewhere, {@code READ_ONLY} where it cannot be written
     * @throws InputException where what lies there is no report
     */
    static DraftKeeper open(Place.OfVariant place, Space space, Person writer, WritingLog log)
            throws SpaceException, InputException {
        return open(place, space, writer, log, PAUSE);
    }

    static DraftKeeper open(Place.OfVariant place, Space space, Person writer, WritingLog log, Duration pause)
            throws SpaceException, InputException {
        KeepingTrouble trouble = new KeepingTrouble(log);
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, "draft " + place.name());
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        DraftSession session = new Drafts(space).open(place.variant(), writer, trouble, thread);
        try {
            Follower follower =
                    new Follower(ReportFile.read(place.name(), session.text().bytes()));
            return new DraftKeeper(new Opened(place, space, session, follower, trouble, thread), log, pause);
        } catch (ReportFileException e) {
            session.close();
            thread.shutdown();
            throw new InputException(e.getLocalizedMessage(), e);
        }
    }

    /** The draft. */
    public Place.OfVariant place() {
        return place;
    }

    /** The space that it lies in, open. */
    Space space() {
        return space;
    }

    /** Follows what is written. */
    public Follower follower() {
        return follower;
    }

    /** What the text that the session began with was. */
    DraftSession.Origin origin() {
        return session.text().origin();
    }

    /** What a session is asked, on the keeper's thread. */
    interface Work<T> {

        T with(DraftSession session) throws SpaceException;
    }

    /** Tells a listener, on a thread of the keeper, what cannot be kept, and nothing when it is again. */
    public void whenInTrouble(Consumer<Optional<SpaceException>> listener) {
        trouble.tell(listener);
    }

    /** What cannot be kept at the moment; empty where all is. */
    public Optional<SpaceException> trouble() {
        return trouble.last();
    }

    /** Whether the draft holds words that no version has. */
    public boolean isUnsaved() {
        return unsaved;
    }

    /** The report was changed; waits for nobody. */
    public void edited(Edit edit) {
        edits.incrementAndGet();
        follower.edited(edit);
        unsaved = true;
        if (told.compareAndSet(false, true)) {
            thread.execute(this::typed);
        }
    }

    /** How many edits were made. */
    public long edits() {
        return edits.get();
    }

    private void typed() {
        told.set(false);
        session.typed(follower::bytes);
        saveAfterPause();
    }

    private void saveAfterPause() {
        save.ifPresent(waiting -> waiting.cancel(false));
        if (!thread.isShutdown()) {
            save = Optional.of(thread.schedule(this::saveNow, pause.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /** Saves between versions, soon and beside the caller. */
    public void save() {
        if (unsaved && !thread.isShutdown()) {
            thread.execute(this::saveNow);
        }
    }

    private void saveNow() {
        try {
            // A key that was pressed meanwhile has the draft saved, and this asked, once more.
            unsaved = session.save(follower.bytes());
            trouble.over();
            saved.run();
        } catch (SpaceException e) {
            trouble.accept(e);
            saveAfterPause();
        } catch (RuntimeException e) {
            log.fault("The draft was not saved: " + place.name(), e);
            saveAfterPause();
        }
    }

    /** What is written has been merged with a version, and is written on that from now on. */
    public void moveTo(VersionId version) {
        thread.execute(() -> session.moveTo(version, follower::bytes));
        thread.execute(this::saveNow);
    }

    /** Keeps what is written as a version beside the draft, where it cannot be merged without conflicts. */
    void setAside() throws SpaceException {
        ask(open -> {
            open.setAside(follower.bytes());
            return true;
        });
    }

    /** Tells a listener, on the keeper's thread, whenever the draft was saved. */
    public void whenSaved(Runnable listener) {
        saved = listener;
    }

    /**
     * Makes what is written the next version; waits for it, so never on the workbench's thread.
     *
     * @throws SpaceException where it cannot be written; what is written stays kept
     */
    public Versions.Committed commit(Person author, String message) throws SpaceException {
        return ask(open -> {
            // What is typed from here on tells so again.
            unsaved = false;
            try {
                return open.commit(follower.bytes(), author, message);
            } catch (SpaceException | RuntimeException e) {
                unsaved = true;
                throw e;
            }
        });
    }

    /** The version that what is written stands on; waits for it, so never on the workbench's thread. */
    public VersionId base() throws SpaceException {
        return ask(DraftSession::base);
    }

    /** Asks the session something, and waits for the answer; never on the workbench's thread. */
    <T> T ask(Work<T> work) throws SpaceException {
        Callable<T> call = () -> work.with(session);
        try {
            return thread.submit(call).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SpaceException cause) {
                throw cause;
            }
            throw new IllegalStateException("The draft could not be asked: " + place.name(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The draft was being closed: " + place.name(), e);
        }
    }

    /**
     * Saves and lets others write the draft; beside the caller.
     *
     * @param closed is told on the keeper's thread when that is done
     */
    public void close(Runnable closed) {
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                closeNow();
                closed.run();
            });
            thread.shutdown();
        }
    }

    private void closeNow() {
        try (Space closed = space) {
            session.close();
        } catch (SpaceException | RuntimeException e) {
            log.fault("The draft was not saved at the end: " + e.getMessage(), e);
        }
    }

    /** Waits until the last save is done. */
    public void awaitClosed() {
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                log.fault("The draft is still being saved: " + place.name(), new IllegalStateException());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.collate.git.draft;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Versions;
import org.collate.git.store.Failures;
import org.collate.git.store.Journal;
import org.collate.git.store.ProcessLock;
import org.collate.git.store.Said;

/**
 * A draft that is open for writing. What is typed is forced to disk within a second of the key; a pause or the end saves
 * it between versions; the author's commit makes it a version. For any thread; whoever gave the session a thread of his
 * own asks it there, and then nobody ever waits for anybody else.
 */
public final class DraftSession implements AutoCloseable {

    /** Half of the second, so that the other half is left for the disk. */
    private static final Duration INTERVAL = Duration.ofMillis(500);

    /** Where the text that a session begins with was found. */
    public enum Origin {
        /** The last version; there is nothing else. */
        VERSION,
        /** Saved between versions, and in none yet. */
        AUTOSAVE,
        /** Typed and never saved: the session before did not come to its end. */
        JOURNAL
    }

    /**
     * The text that a session begins with.
     *
     * @param bytes the file of the report
     * @param base the version that it was written on; the draft may have moved since
     */
    public record Text(byte[] bytes, Origin origin, VersionId base) {}

    private final Drafts drafts;
    private final Variant variant;
    private final Person writer;
    private final Text text;
    private final Journal journal;
    private final ProcessLock lock;
    private final Consumer<SpaceException> trouble;
    private final Throttle throttle;
    private final Runnable atEnd;

    private VersionId base;
    private Optional<Supplier<byte[]>> typed = Optional.empty();
    /** What the journal holds; empty where it holds nothing, or nobody knows what. */
    private Optional<Journaled> journaled = Optional.empty();
    /** Grows with everything that makes a text that was asked for earlier outdated. */
    private long generation;

    private boolean closed;

    private record Journaled(VersionId base, byte[] text) {}

    DraftSession(
            Drafts drafts,
            Variant variant,
            Person writer,
            Text text,
            Journal journal,
            ProcessLock lock,
            Consumer<SpaceException> trouble,
            Throttle.Alarm alarm,
            Runnable atEnd) {
        this.drafts = drafts;
        this.variant = variant;
        this.writer = writer;
        this.text = text;
        this.journal = journal;
        this.lock = lock;
        this.trouble = trouble;
        this.throttle = new Throttle(INTERVAL, alarm, this::force);
        this.atEnd = atEnd;
        this.base = text.base();
    }

    /** The text at the beginning: after a crash, exactly what the journal kept. */
    public Text text() {
        return text;
    }

    /** The version that the text is written on. */
    public synchronized VersionId base() {
        return base;
    }

    /**
     * A key was pressed.
     *
     * @param current gives the file of the report as it is when asked, which nobody changes afterwards; asked on the thread
     *     of the session, and on the caller's in {@link #close()}
     */
    public synchronized void typed(Supplier<byte[]> current) {
        typed = Optional.of(current);
        throttle.signal();
    }

    /**
     * Saves the text between versions, as in a pause or when the editor is left. Where that fails, the journal goes on
     * trying to keep the text.
     *
     * @return whether it says something else than the version that it is written on
     */
    public synchronized boolean save(byte[] current) throws SpaceException {
        outdate();
        return orKeepTrying(current, () -> {
            keep(current);
            boolean isUnsaved = drafts.autosave(variant, base, current, Signature.now(writer));
            settle();
            return isUnsaved;
        });
    }

    /**
     * Makes the text the next version of the draft.
     *
     * @throws SpaceException {@code MOVED} where the draft got other versions since; the text stays kept
     */
    public synchronized Versions.Committed commit(byte[] current, Person author, String message) throws SpaceException {
        outdate();
        Versions.Note note =
                new Versions.Note(Optional.of(base), Signature.now(author), Signature.now(writer), message);
        return orKeepTrying(current, () -> {
            keep(current);
            Versions.Committed committed = new Versions(drafts.space()).commitSession(variant, current, note);
            base = committed.version().id();
            settle();
            return committed;
        });
    }

    /** The last version of the draft where it is not the one that the text is written on: somebody else moved the draft. */
    public Optional<VersionId> moved() throws SpaceException {
        VersionId last = new Versions(drafts.space()).draft(variant).id();
        return last.equals(base()) ? Optional.empty() : Optional.of(last);
    }

    /**
     * From now on the text is written on another version, whose changes have been merged into it.
     *
     * @param version the version that was merged in
     * @param current gives the file of the merged report as it is when asked, as in {@link #typed}
     */
    public synchronized void moveTo(VersionId version, Supplier<byte[]> current) {
        outdate();
        base = version;
        typed(current);
    }

    /**
     * Keeps the text as a version beside the draft, and joins the two; the draft moves on to that. For a text that
     * cannot be merged without conflicts, which then lie with the versions for anybody to settle; the report holds this
     * text in them. What is {@link #moved} afterwards merges into the text without any.
     *
     * @param message why the text was written
     */
    public synchronized void setAside(byte[] current, Person author, String message) throws SpaceException {
        outdate();
        Versions.Note note =
                new Versions.Note(Optional.of(base), Signature.now(author), Signature.now(writer), message);
        base = orKeepTrying(current, () -> {
            keep(current);
            return drafts.setAside(variant, current, note);
        });
    }

    /** The same, by whoever sits here, for no reason but that both were written at the same time. */
    public void setAside(byte[] current) throws SpaceException {
        setAside(current, writer, Said.in("said.aside"));
    }

    /** Drops everything that is in no version, and goes on from the draft as it is; Git's reflog still has what was saved. */
    public synchronized Text discard() throws SpaceException {
        outdate();
        Versions versions = new Versions(drafts.space());
        base = versions.draft(variant).id();
        byte[] committed = versions.bytes(variant, base);
        drafts.autosave(variant, base, committed, Signature.now(writer));
        settle();
        return new Text(committed, Origin.VERSION, base);
    }

    /** Saves what was typed last, and lets others open the draft. */
    @Override
    public void close() throws SpaceException {
        Optional<Supplier<byte[]>> last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            last = typed;
        }
        try {
            if (last.isPresent()) {
                save(last.get().get());
            }
        } finally {
            release();
        }
    }

    private void release() throws SpaceException {
        throttle.close();
        atEnd.run();
        try {
            lock.close();
        } catch (IOException e) {
            throw Failures.of(drafts.space().folder(), e);
        }
    }

    /** Runs on the thread of the alarm; the text is asked for without a lock, since the one who gives it may wait for us. */
    private void force() {
        long asked;
        Supplier<byte[]> source;
        synchronized (this) {
            if (typed.isEmpty()) {
                return;
            }
            asked = generation;
            source = typed.get();
        }
        byte[] current = source.get();
        synchronized (this) {
            if (asked != generation) {
                return;
            }
            try {
                keep(current);
            } catch (SpaceException e) {
                trouble.accept(e);
                throttle.signal();
            }
        }
    }

    /** What is done with the text at once. */
    private interface Work<T> {

        T done() throws SpaceException;
    }

    private <T> T orKeepTrying(byte[] current, Work<T> work) throws SpaceException {
        try {
            return work.done();
        } catch (SpaceException e) {
            // At the end there is nobody left who could try again.
            if (!closed) {
                typed = typed.or(() -> Optional.of(() -> current));
                throttle.signal();
            }
            throw e;
        }
    }

    /** Has the journal hold a text; what it holds already is not written again. */
    private void keep(byte[] current) throws SpaceException {
        if (journaled
                .filter(held -> held.base().equals(base) && Arrays.equals(held.text(), current))
                .isPresent()) {
            return;
        }
        try {
            journaled = Optional.empty();
            journal.keep(base, current);
            journaled = Optional.of(new Journaled(base, current));
        } catch (IOException e) {
            throw Failures.of(drafts.space().folder(), e);
        }
    }

    /** What was typed is safe elsewhere. */
    private void settle() throws SpaceException {
        typed = Optional.empty();
        journaled = Optional.empty();
        try {
            journal.clear();
        } catch (IOException e) {
            throw Failures.of(drafts.space().folder(), e);
        }
    }

    private void outdate() {
        throttle.cancel();
        generation++;
    }
}

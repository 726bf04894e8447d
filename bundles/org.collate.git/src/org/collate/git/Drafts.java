package org.collate.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.collate.git.SpaceException.Reason;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Opens drafts for writing. */
public final class Drafts {

    private final Space space;

    /** The drafts in a space. */
    public Drafts(Space space) {
        this.space = space;
    }

    /**
     * Opens a draft for writing; nobody else can until it is closed or its process ends.
     *
     * @param writer who sits here
     * @param trouble is told, on a thread of the session, when typed text could not be forced to disk; it is tried
     *     again until it can
     * @throws SpaceException {@code BUSY} where it is open elsewhere
     */
    public DraftSession open(Variant variant, Person writer, Consumer<SpaceException> trouble) throws SpaceException {
        ScheduledExecutorService executor = Throttle.thread("journal " + variant);
        try {
            return open(variant, writer, trouble, Throttle.alarm(executor), executor::shutdownNow);
        } catch (SpaceException e) {
            executor.shutdownNow();
            throw e;
        }
    }

    DraftSession open(
            Variant variant, Person writer, Consumer<SpaceException> trouble, Throttle.Alarm alarm, Runnable atEnd)
            throws SpaceException {
        FileNames.requireUnicode(space.folder());
        return space.read(store -> {
            Versions.draft(store, variant);
            ProcessLock lock = lock(store, variant);
            try {
                Journal journal = new Journal(journal(store, variant));
                DraftSession.Text text = text(store, variant, journal);
                return new DraftSession(this, variant, writer, text, journal, lock, trouble, alarm, atEnd);
            } catch (IOException | SpaceException e) {
                lock.close();
                throw e;
            }
        });
    }

    Space space() {
        return space;
    }

    /** The folder of a draft's journal. */
    static Path journal(Store store, Variant variant) {
        return store.folder()
                .resolve("collate/journal")
                .resolve(variant.meeting())
                .resolve(variant.slug());
    }

    /** The text that an autosave keeps and no version has; empty where everything is in a version. */
    static Optional<RevCommit> unsaved(Store store, Variant variant, RevCommit draft) throws IOException {
        Optional<ObjectId> id = store.ref(variant.autosave());
        if (id.isEmpty() || id.get().equals(draft)) {
            return Optional.empty();
        }
        RevCommit autosave = store.commit(id.get());
        boolean settled = autosave.getTree().equals(draft.getTree()) || store.contains(draft, autosave);
        return settled ? Optional.empty() : Optional.of(autosave);
    }

    /**
     * Saves text between versions: a commit on the version that it was written on, or, where it says the same, that
     * version itself.
     */
    void autosave(Variant variant, VersionId base, byte[] text, Signature by) throws SpaceException {
        space.write(store -> {
            RevCommit version = store.commit(base.objectId());
            Optional<ObjectId> before = store.ref(variant.autosave());
            ObjectId tree =
                    store.tree(Optional.of(version.getTree()), Versions.withAttributes(Map.of(Versions.REPORT, text)));
            boolean isVersion = tree.equals(version.getTree());
            boolean isKept = before.isPresent()
                    && store.commit(before.get()).getTree().equals(tree)
                    && store.commit(before.get()).getParentCount() == 1
                    && store.commit(before.get()).getParent(0).equals(version);
            if ((isVersion && (before.isEmpty() || before.get().equals(version))) || (!isVersion && isKept)) {
                return new Space.Change<>(List.of(), by, "", true);
            }
            ObjectId after = isVersion
                    ? version
                    : store.write(new Store.Draft(tree, List.of(version), by, by, Said.in("said.autosave")));
            return new Space.Change<>(
                    List.of(new Store.Move(variant.autosave(), before, after, true)), by, "autosave", true);
        });
    }

    /**
     * Makes a text a version on the one that it was written on, and joins it with the draft, which moves there.
     *
     * @param note has the version that it was written on
     * @return the version with the text alone
     */
    VersionId setAside(Variant variant, byte[] text, Versions.Note note) throws SpaceException {
        String message = Versions.checked(note.message());
        return space.write(store -> {
            Signature by = note.committer();
            RevCommit version = store.commit(note.base().orElseThrow().objectId());
            ObjectId tree =
                    store.tree(Optional.of(version.getTree()), Versions.withAttributes(Map.of(Versions.REPORT, text)));
            ObjectId aside = tree.equals(version.getTree())
                    ? version
                    : store.write(new Store.Draft(tree, List.of(version), note.author(), by, message));
            ObjectId draft = Versions.draft(store, variant);
            Joining joining = new Joining(store, variant, new MergeBases(store, variant));
            ObjectId joined = joining.people(aside, draft, by).tip();
            List<Store.Move> moves = new ArrayList<>();
            if (!joined.equals(draft)) {
                moves.add(new Store.Move(variant.draft(), Optional.of(draft), joined, false));
                moves.addAll(new MergeTrace(store, variant).keep(moves));
            }
            return new Space.Change<>(moves, by, "merge", VersionId.of(aside));
        });
    }

    private ProcessLock lock(Store store, Variant variant) throws IOException, SpaceException {
        Path file = journal(store, variant).resolve("open.lock");
        Optional<ProcessLock> lock = ProcessLock.tryLock(file);
        if (lock.isEmpty()) {
            String holder = ProcessLock.holder(file).map(Holder::toString).orElse("?");
            throw new SpaceException(Reason.BUSY, "draftOpen", variant, holder);
        }
        return lock.get();
    }

    /** What the draft says; no bytes where others put nothing there that could be a report, which is to be replaced. */
    private static byte[] committed(Store store, RevCommit draft) throws IOException {
        try {
            return store.file(draft, Versions.REPORT).orElse(new byte[0]);
        } catch (CorruptObjectException | MissingObjectException e) {
            return new byte[0];
        }
    }

    private static DraftSession.Text text(Store store, Variant variant, Journal journal)
            throws IOException, SpaceException {
        RevCommit draft = store.commit(Versions.draft(store, variant));
        byte[] committed = committed(store, draft);
        Optional<Journal.Kept> kept = journal.last();
        if (kept.isPresent() && !Arrays.equals(kept.get().text(), committed)) {
            return new DraftSession.Text(
                    kept.get().text(), DraftSession.Origin.JOURNAL, kept.get().base());
        }
        journal.clear();
        Optional<RevCommit> autosave = unsaved(store, variant, draft);
        if (kept.isEmpty() && autosave.isPresent()) {
            byte[] text = Versions.bytes(store, variant, autosave.get(), Versions.REPORT);
            VersionId base = VersionId.of(autosave.get().getParent(0));
            return new DraftSession.Text(text, DraftSession.Origin.AUTOSAVE, base);
        }
        return new DraftSession.Text(committed, DraftSession.Origin.VERSION, VersionId.of(draft));
    }
}

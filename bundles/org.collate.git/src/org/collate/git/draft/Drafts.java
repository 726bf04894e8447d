package org.collate.git.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.FileNames;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Holder;
import org.collate.git.store.Journal;
import org.collate.git.store.ProcessLock;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.Unsaved;
import org.collate.git.store.VersionFiles;
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
     * Opens a draft for writing, for whoever has no thread for it: what is typed is kept by a thread of the session's own.
     * Nobody else can open it until it is closed or its process ends.
     *
     * @param writer who sits here
     * @param trouble is told, on that thread, when typed text could not be forced to disk; it is tried
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

    /**
     * Opens a draft for writing, whose session does on the caller's thread for the draft what it does by itself; nobody
     * else can until it is closed or its process ends.
     *
     * @param writer who sits here
     * @param trouble is told, on that thread, when typed text could not be forced to disk; it is tried again until it can
     * @param thread goes on until the session is closed, and is the caller's to end
     * @throws SpaceException {@code BUSY} where it is open elsewhere
     */
    public DraftSession open(
            Variant variant, Person writer, Consumer<SpaceException> trouble, ScheduledExecutorService thread)
            throws SpaceException {
        return open(variant, writer, trouble, Throttle.alarm(thread), () -> {});
    }

    DraftSession open(
            Variant variant, Person writer, Consumer<SpaceException> trouble, Throttle.Alarm alarm, Runnable atEnd)
            throws SpaceException {
        FileNames.requireUnicode(space.folder());
        return space.read(store -> {
            VersionFiles.draft(store, variant);
            ProcessLock lock = lock(store, variant, writer);
            try {
                Journal journal = new Journal(Unsaved.journal(store, variant));
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

    /**
     * Saves text between versions: a commit on the version that it was written on, or, where it says the same, that
     * version itself.
     *
     * @return whether it says something else than the version
     */
    boolean autosave(Variant variant, VersionId base, byte[] text, Signature by) throws SpaceException {
        return space.write(store -> {
            RevCommit version = store.commit(GitObjects.objectId(base));
            Optional<ObjectId> before = store.ref(variant.autosave());
            ObjectId tree = store.tree(
                    Optional.of(version.getTree()), VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, text)));
            boolean isVersion = tree.equals(version.getTree());
            boolean isKept = before.isPresent()
                    && store.commit(before.get()).getTree().equals(tree)
                    && store.commit(before.get()).getParentCount() == 1
                    && store.commit(before.get()).getParent(0).equals(version);
            if ((isVersion && (before.isEmpty() || before.get().equals(version))) || (!isVersion && isKept)) {
                return new Store.Change<>(List.of(), by, "", !isVersion);
            }
            ObjectId after = isVersion
                    ? version
                    : store.write(new Store.Draft(tree, List.of(version), by, by, Said.in("said.autosave")));
            return new Store.Change<>(
                    List.of(new Store.Move(variant.autosave(), before, after, true)), by, "autosave", !isVersion);
        });
    }

    /**
     * Makes a text a version on the one that it was written on, and joins it with the draft, which moves there.
     *
     * @param note has the version that it was written on
     * @return the version with the text alone
     */
    VersionId setAside(Variant variant, byte[] text, Versions.Note note) throws SpaceException {
        String message = VersionFiles.checked(note.message());
        return space.write(store -> {
            Signature by = note.committer();
            RevCommit version = store.commit(GitObjects.objectId(note.base().orElseThrow()));
            ObjectId tree = store.tree(
                    Optional.of(version.getTree()), VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, text)));
            ObjectId aside = tree.equals(version.getTree())
                    ? version
                    : store.write(new Store.Draft(tree, List.of(version), note.author(), by, message));
            ObjectId draft = VersionFiles.draft(store, variant);
            Joining joining = new Joining(store, variant, new MergeBases(store, variant));
            ObjectId joined = joining.people(aside, draft, by).tip();
            List<Store.Move> moves = new ArrayList<>();
            if (!joined.equals(draft)) {
                moves.add(new Store.Move(variant.draft(), Optional.of(draft), joined, false));
                moves.addAll(new MergeTrace(store, variant).keep(moves));
            }
            return new Store.Change<>(moves, by, "merge", GitObjects.id(aside));
        });
    }

    /**
     * Who has a draft open.
     *
     * @param person the name of who sits there, or that of the system's user
     * @param machine the name of the machine
     */
    public record Elsewhere(String person, String machine) {}

    /** Who has a draft open at the moment, as far as it is known. */
    public Optional<Elsewhere> holder(Variant variant) throws SpaceException {
        return space.read(store -> ProcessLock.holder(file(store, variant))
                .map(holder ->
                        new Elsewhere(holder.person().isEmpty() ? holder.user() : holder.person(), holder.host())));
    }

    private static Path file(Store store, Variant variant) {
        return Unsaved.journal(store, variant).resolve("open.lock");
    }

    private ProcessLock lock(Store store, Variant variant, Person writer) throws IOException, SpaceException {
        Path file = file(store, variant);
        Optional<ProcessLock> lock = ProcessLock.tryLock(file, writer.name());
        if (lock.isEmpty()) {
            String holder = ProcessLock.holder(file).map(Holder::toString).orElse("?");
            throw new SpaceException(Reason.BUSY, "draftOpen", variant, holder);
        }
        return lock.get();
    }

    /** What the draft says; no bytes where others put nothing there that could be a report, which is to be replaced. */
    private static byte[] committed(Store store, RevCommit draft) throws IOException {
        try {
            return store.file(draft, VersionFiles.REPORT).orElse(new byte[0]);
        } catch (CorruptObjectException | MissingObjectException e) {
            return new byte[0];
        }
    }

    /**
     * What this machine keeps of a draft that is in no version, for whoever only looks: it may be open here or elsewhere, and
     * stays as it is.
     *
     * @return empty where everything is in a version
     */
    public Optional<DraftSession.Text> unsaved(Variant variant) throws SpaceException {
        return space.read(store -> {
            RevCommit draft = store.commit(VersionFiles.draft(store, variant));
            Optional<Journal.Kept> kept = new Journal(Unsaved.journal(store, variant)).last();
            return unsaved(store, variant, draft, kept);
        });
    }

    private static Optional<DraftSession.Text> unsaved(
            Store store, Variant variant, RevCommit draft, Optional<Journal.Kept> kept)
            throws IOException, SpaceException {
        if (kept.isPresent()) {
            return Arrays.equals(kept.get().text(), committed(store, draft))
                    ? Optional.empty()
                    : Optional.of(new DraftSession.Text(
                            kept.get().text(),
                            DraftSession.Origin.JOURNAL,
                            kept.get().base()));
        }
        Optional<RevCommit> autosave = Unsaved.autosave(store, variant, draft);
        if (autosave.isEmpty()) {
            return Optional.empty();
        }
        byte[] text = VersionFiles.bytes(store, variant, autosave.get(), VersionFiles.REPORT);
        VersionId base = GitObjects.id(autosave.get().getParent(0));
        return Optional.of(new DraftSession.Text(text, DraftSession.Origin.AUTOSAVE, base));
    }

    private static DraftSession.Text text(Store store, Variant variant, Journal journal)
            throws IOException, SpaceException {
        RevCommit draft = store.commit(VersionFiles.draft(store, variant));
        Optional<DraftSession.Text> unsaved = unsaved(store, variant, draft, journal.last());
        if (unsaved.filter(text -> text.origin() == DraftSession.Origin.JOURNAL).isEmpty()) {
            journal.clear();
        }
        return unsaved.isPresent()
                ? unsaved.get()
                : new DraftSession.Text(committed(store, draft), DraftSession.Origin.VERSION, GitObjects.id(draft));
    }
}

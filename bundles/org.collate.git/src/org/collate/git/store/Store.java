package org.collate.git.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.disk.KeptNames;
import org.collate.git.disk.LooseObjects;
import org.collate.git.disk.PackHalves;
import org.collate.git.disk.PackedObjects;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Git's objects and refs, read and written without index and work tree. */
public final class Store implements AutoCloseable {

    /** No report of a person is that long; what is, was made to hurt. */
    private static final int LARGEST_BLOB = 32 * 1024 * 1024;

    /**
     * A ref that is to move.
     *
     * @param from where it must be now; empty: it must not be there
     * @param to where it goes; zeros: it goes away
     * @param forced whether it may go elsewhere than forward
     */
    public record Move(String ref, Optional<ObjectId> from, ObjectId to, boolean forced) {

        /** Takes a ref away. */
        public static Move away(String ref, ObjectId from) {
            return new Move(ref, Optional.of(from), ObjectId.zeroId(), true);
        }
    }

    /**
     * A commit to be written.
     *
     * @param tree what it holds
     */
    public record Draft(
            ObjectId tree, List<? extends ObjectId> parents, Signature author, Signature committer, String message) {}

    /** What reads objects and refs. */
    @FunctionalInterface
    public interface Reading<T> {
        T from(Store store) throws IOException, SpaceException;
    }

    /**
     * What is to be written, found anew when another program was faster.
     *
     * @param moves the refs that move together; none: there is nothing to do
     * @param by who does it, for the reflog
     * @param why what is done, for the reflog
     * @param result what the caller gets
     */
    public record Change<T>(List<Move> moves, Signature by, String why, T result) {}

    private final Repository repository;
    private final Optional<PackedObjects> packing;
    private final KeptNames names;

    /** A store over a repository, which it closes. */
    public Store(Repository repository) {
        this(repository, Optional.empty());
    }

    private Store(Repository repository, Optional<PackedObjects> packing) {
        this.repository = repository;
        this.packing = packing;
        this.names = new KeptNames(repository.getDirectory().toPath());
    }

    /** Writes what is written to the store that is given, as one pack; it can be read when this has ended. */
    public <T> T inOnePack(Reading<T> writing) throws IOException, SpaceException {
        // Where a program was killed that wrote the same, JGit would believe to have it already.
        PackHalves.clear(folder());
        try (PackedObjects objects = new PackedObjects(repository)) {
            T result = writing.from(new Store(repository, Optional.of(objects)));
            objects.flush();
            return result;
        }
    }

    /** What takes objects; to be closed, which is no end of a pack that others write to as well. */
    private ObjectInserter inserter() {
        if (packing.isEmpty()) {
            return new LooseObjects(repository.newObjectInserter(), names);
        }
        PackedObjects objects = packing.get();
        return new ObjectInserter.Filter() {
            @Override
            protected ObjectInserter delegate() {
                return objects;
            }

            @Override
            public void flush() {
                // The pack is written once.
            }

            @Override
            public void close() {
                // The pack goes on.
            }
        };
    }

    /** The repository, for what JGit alone can do. */
    public Repository repository() {
        return repository;
    }

    /** The folder of the repository. */
    public Path folder() {
        return repository.getDirectory().toPath();
    }

    /** Where a ref is. */
    public Optional<ObjectId> ref(String name) throws IOException {
        return Optional.ofNullable(repository.exactRef(name)).map(Ref::getObjectId);
    }

    /** All refs below a prefix that ends in a slash. */
    public List<Ref> refs(String prefix) throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(prefix);
    }

    /** A commit with its headers; a tag gives the commit that it names. */
    public RevCommit commit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id);
        }
    }

    /** The bytes of a file in a commit; empty where it has no such file. */
    public Optional<byte[]> file(RevCommit commit, String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = TreeWalk.forPath(reader, path, commit.getTree())) {
            if (walk == null || !FileMode.REGULAR_FILE.equals(walk.getRawMode(0))) {
                return Optional.empty();
            }
            ObjectLoader loader = reader.open(walk.getObjectId(0), Constants.OBJ_BLOB);
            if (loader.getSize() > LARGEST_BLOB) {
                throw new CorruptObjectException(walk.getObjectId(0), loader.getSize() + " bytes");
            }
            return Optional.of(loader.getBytes());
        }
    }

    /** The blob of a file in a commit; empty where it has no such file. */
    public Optional<ObjectId> fileId(RevCommit commit, String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = TreeWalk.forPath(reader, path, commit.getTree())) {
            boolean isFile = walk != null && FileMode.REGULAR_FILE.equals(walk.getRawMode(0));
            return isFile ? Optional.of(walk.getObjectId(0)) : Optional.empty();
        }
    }

    /** The paths of all files in a commit. */
    public List<String> files(RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            List<String> paths = new ArrayList<>();
            while (walk.next()) {
                paths.add(walk.getPathString());
            }
            return paths;
        }
    }

    /**
     * The bytes of all files of a commit whose path has an ending, in the order of paths, read in one walk.
     *
     * @param most files of more bytes are left out unread
     */
    public Map<String, byte[]> files(RevCommit commit, String ending, int most) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(repository, reader)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            Map<String, byte[]> files = new LinkedHashMap<>();
            while (walk.next()) {
                if (walk.getPathString().endsWith(ending) && FileMode.REGULAR_FILE.equals(walk.getRawMode(0))) {
                    ObjectLoader loader = reader.open(walk.getObjectId(0), Constants.OBJ_BLOB);
                    if (loader.getSize() <= most) {
                        files.put(walk.getPathString(), loader.getBytes());
                    }
                }
            }
            return files;
        }
    }

    /** Whether a commit is an ancestor of another, or the same. */
    public boolean contains(ObjectId descendant, ObjectId ancestor) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(ancestor), walk.parseCommit(descendant));
        }
    }

    /** Whether a commit is here, as one that was never fetched is not. */
    public boolean hasCommit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.parseCommit(id);
            return true;
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            return false;
        }
    }

    /** Writes a commit; no ref moves. */
    public ObjectId write(Draft draft) throws IOException {
        try (ObjectInserter inserter = inserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(draft.tree());
            commit.setParentIds(List.copyOf(draft.parents()));
            commit.setAuthor(GitObjects.ident(draft.author()));
            commit.setCommitter(GitObjects.ident(draft.committer()));
            commit.setMessage(draft.message().strip() + "\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    /** Writes an annotated tag; no ref moves. */
    public ObjectId tag(String name, ObjectId commit, Signature by, String message) throws IOException {
        try (ObjectInserter inserter = inserter()) {
            TagBuilder tag = new TagBuilder();
            tag.setTag(name);
            tag.setObjectId(commit, Constants.OBJ_COMMIT);
            tag.setTagger(GitObjects.ident(by));
            tag.setMessage(message.strip() + "\n");
            ObjectId id = inserter.insert(tag);
            inserter.flush();
            return id;
        }
    }

    /**
     * Writes a tree with its blobs.
     *
     * @param base the tree that it begins with
     * @param changed path and bytes of every file that replaces or joins what is there
     */
    public ObjectId tree(Optional<RevTree> base, Map<String, byte[]> changed) throws IOException {
        return tree(base, changed, Set.of());
    }

    /**
     * Writes a tree with its blobs.
     *
     * @param gone paths of files that are left out; none of them has to be there
     */
    public ObjectId tree(Optional<RevTree> base, Map<String, byte[]> changed, Set<String> gone) throws IOException {
        try (ObjectInserter inserter = inserter();
                ObjectReader reader = repository.newObjectReader()) {
            ObjectId tree = tree(base, changed, gone, reader, inserter);
            inserter.flush();
            return tree;
        }
    }

    private static ObjectId tree(
            Optional<RevTree> base,
            Map<String, byte[]> changed,
            Set<String> gone,
            ObjectReader reader,
            ObjectInserter inserter)
            throws IOException {
        DirCache files = DirCache.newInCore();
        DirCacheBuilder before = files.builder();
        if (base.isPresent()) {
            before.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, base.get());
        }
        before.finish();
        DirCacheEditor editor = files.editor();
        for (Map.Entry<String, byte[]> file : changed.entrySet()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, file.getValue());
            editor.add(new DirCacheEditor.PathEdit(file.getKey()) {
                @Override
                public void apply(DirCacheEntry entry) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(blob);
                }
            });
        }
        gone.forEach(path -> editor.add(new DirCacheEditor.DeletePath(path)));
        editor.finish();
        return files.writeTree(inserter);
    }

    /** How moving refs went. */
    public enum Moved {
        /** All of them moved. */
        DONE,
        /** None moved: another program moved one of them first. */
        RACED,
        /** None moved: another program keeps one of them locked. */
        LOCKED
    }

    /** Moves refs, all or none; when this has ended the disk keeps them, and the objects that they name. */
    public Moved move(List<Move> moves, Signature by, String why) throws IOException {
        return new RefMoves(repository, names).move(moves, by, why);
    }

    /** The refs that are locked while refs move. */
    public List<String> locked(List<Move> moves) throws IOException {
        return new RefMoves(repository, names).locked(moves);
    }

    /** Moves refs of a repository that nobody else knows yet. */
    public void begin(List<Move> moves, Signature by, String why) throws IOException {
        if (move(moves, by, why) != Moved.DONE) {
            throw new IOException(moves.getFirst().ref());
        }
    }

    /** The lock file of another program that keeps refs from moving; empty where it is gone. */
    public Optional<Path> lock(List<Move> moves) {
        return new RefMoves(repository, names).lock(moves);
    }

    @Override
    public void close() {
        repository.close();
    }
}

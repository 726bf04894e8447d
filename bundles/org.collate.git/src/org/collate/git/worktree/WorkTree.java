package org.collate.git.worktree;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.store.GitEnvironment;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A work tree of C Git, and the merge that stands in it. It is only looked at. */
public final class WorkTree implements AutoCloseable {

    /** A merge that lies further back than this is nobody's concern any more. */
    private static final int FURTHEST = 1000;

    private static final String REBASE_HEAD = "REBASE_HEAD";

    private final Repository repository;

    private WorkTree(Repository repository) {
        this.repository = repository;
    }

    /** The work tree that a file lies in; empty where it lies in none that can be read. */
    public static Optional<WorkTree> around(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? Optional.empty() : at(folder, Map.of());
    }

    /**
     * The work tree in which C Git started a program.
     *
     * @param start the program's folder
     * @param environment its variables, of which {@code GIT_DIR}, {@code GIT_WORK_TREE} and {@code GIT_INDEX_FILE} count
     * @return empty where there is no repository, or one without files
     */
    public static Optional<WorkTree> at(Path start, Map<String, String> environment) {
        Path folder = start.toAbsolutePath().normalize();
        GitEnvironment.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        file(folder, environment, "GIT_DIR").ifPresent(builder::setGitDir);
        file(folder, environment, "GIT_INDEX_FILE").ifPresent(builder::setIndexFile);
        file(folder, environment, "GIT_WORK_TREE").ifPresent(builder::setWorkTree);
        if (builder.getGitDir() == null) {
            builder.findGitDir(folder.toFile());
        } else if (builder.getWorkTree() == null) {
            builder.setWorkTree(folder.toFile());
        }
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkTree(builder.build()));
        } catch (IOException | IllegalArgumentException e) {
            // Of a form that is not known here, it has nothing to say.
            return Optional.empty();
        }
    }

    private static Optional<File> file(Path folder, Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(each -> !each.isEmpty())
                .map(each -> folder.resolve(each).toFile());
    }

    /** Where Git keeps what is of this work tree alone. */
    public Path folder() {
        return repository.getDirectory().toPath();
    }

    /**
     * Whether Git is about to write files of the work tree. It locks its index for that, and never where it only shows
     * what a merge would give.
     */
    public boolean isBeingWritten() {
        return !repository.isBare()
                && Files.exists(Path.of(repository.getIndexFile().getPath() + ".lock"));
    }

    /** The merge of these versions, on what is checked out. */
    public GitMerge merge(byte[] base, byte[] ours, byte[] theirs, byte[] result) throws IOException {
        return new GitMerge(
                GitMerge.blob(base), GitMerge.blob(ours), GitMerge.blob(theirs), head(), GitMerge.blob(result));
    }

    /** The merge that Git waits to have settled in a file; empty where it waits for none. */
    public Optional<GitMerge> unmerged(Path file, byte[] result) throws IOException {
        String path = path(file);
        String base = GitMerge.blob(new byte[0]);
        String ours = "";
        String theirs = "";
        for (DirCacheEntry entry : entries(path)) {
            String blob = entry.getObjectId().name();
            switch (entry.getStage()) {
                case DirCacheEntry.STAGE_1 -> base = blob;
                case DirCacheEntry.STAGE_2 -> ours = blob;
                case DirCacheEntry.STAGE_3 -> theirs = blob;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return ours.isEmpty() || theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new GitMerge(base, ours, theirs, head(), GitMerge.blob(result)));
    }

    /**
     * Whether a merge of a file is still the one that stands: Git waits to have it settled, or it was taken into the
     * index or a commit as it is. Not where Git gave it up, went elsewhere, or makes another one.
     */
    public boolean stands(Path file, GitMerge merge) throws IOException {
        String path = path(file);
        List<DirCacheEntry> entries = entries(path);
        if (entries.stream().anyMatch(each -> each.getStage() != DirCacheEntry.STAGE_0)) {
            return unmerged(file, new byte[0]).filter(merge::isOf).isPresent();
        }
        boolean changes = !merge.result().equals(merge.ours());
        if (changes
                && entries.stream().anyMatch(each -> each.getObjectId().name().equals(merge.result()))) {
            return true;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            List<ObjectId> sides = new ArrayList<>();
            if (head().equals(merge.head())) {
                sides.addAll(taken(walk));
                return holds(walk, sides, path, merge.theirs());
            }
            Optional<RevCommit> next = after(walk, merge.head());
            if (next.isEmpty()) {
                return false;
            }
            List<RevCommit> parents = List.of(next.get().getParents());
            return holds(walk, parents.subList(1, parents.size()), path, merge.theirs())
                    || changes && holds(walk, List.of(next.get()), path, merge.result());
        }
    }

    /** The commits that what goes on takes in. */
    private List<ObjectId> taken(RevWalk walk) throws IOException {
        List<ObjectId> taken = new ArrayList<>();
        List<ObjectId> merged = repository.readMergeHeads();
        if (merged != null) {
            taken.addAll(merged);
        }
        for (String name : List.of(Constants.CHERRY_PICK_HEAD, REBASE_HEAD)) {
            ObjectId picked = repository.resolve(name);
            if (picked != null) {
                taken.add(picked);
            }
        }
        ObjectId reverted = repository.resolve(Constants.REVERT_HEAD);
        if (reverted != null) {
            taken.addAll(List.of(walk.parseCommit(reverted).getParents()));
        }
        return taken;
    }

    private boolean holds(RevWalk walk, List<? extends ObjectId> commits, String path, String blob) throws IOException {
        for (ObjectId commit : commits) {
            try (TreeWalk found =
                    TreeWalk.forPath(repository, path, walk.parseCommit(commit).getTree())) {
                if (found != null && found.getObjectId(0).name().equals(blob)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The commit that followed another one in what is checked out. */
    private Optional<RevCommit> after(RevWalk walk, String before) throws IOException {
        String head = head();
        if (head.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        RevCommit commit = walk.parseCommit(ObjectId.fromString(head));
        for (int i = 0; i < FURTHEST && commit.getParentCount() > 0; i++) {
            RevCommit parent = walk.parseCommit(commit.getParent(0));
            if (parent.name().equals(before)) {
                return Optional.of(commit);
            }
            commit = parent;
        }
        return Optional.empty();
    }

    private String head() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        return head == null ? "" : head.name();
    }

    private List<DirCacheEntry> entries(String path) throws IOException {
        DirCache index = DirCache.read(repository);
        List<DirCacheEntry> entries = new ArrayList<>();
        int at = index.findEntry(path);
        for (int i = at < 0 ? -(at + 1) : at; i < index.getEntryCount(); i++) {
            if (!index.getEntry(i).getPathString().equals(path)) {
                break;
            }
            entries.add(index.getEntry(i));
        }
        return entries;
    }

    private String path(Path file) throws IOException {
        if (repository.isBare()) {
            throw new IOException(repository.getDirectory().toString());
        }
        Path full = file.toAbsolutePath().normalize();
        Path real = full.getParent().toRealPath().resolve(full.getFileName());
        Path tree = repository.getWorkTree().toPath().toRealPath();
        if (!real.startsWith(tree)) {
            throw new IOException(full.toString());
        }
        List<String> names = new ArrayList<>();
        tree.relativize(real).forEach(each -> names.add(each.toString()));
        return String.join("/", names);
    }

    @Override
    public void close() {
        repository.close();
    }
}

package org.collate.operations.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.worktree.GitMerge;
import org.collate.git.worktree.WorkTree;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/**
 * What C Git has merged. Where Git writes the result into the work tree, conflicts are kept beside it, and what a former
 * merge left there is moved out of the way; where Git only shows what a merge gives, nothing is written.
 */
public final class GitDriver {

    private final Path folder;
    private final Map<String, String> environment;

    /**
     * The merges of one repository.
     *
     * @param folder where Git started the program: the top of the work tree
     * @param environment the variables that it started it with
     */
    public GitDriver(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /**
     * The files that Git hands over.
     *
     * @param base the version that both come from; empty where both sides added the file
     * @param ours the version that is merged into
     * @param theirs the version that is taken in
     * @param name the file in the work tree, as Git names it
     */
    public record Handed(Path base, Path ours, Path theirs, String name) {}

    /**
     * What a merge gave.
     *
     * @param kept the folder of its conflicts; empty where none is kept
     * @param setAside where the conflicts of a former merge went; empty where none were in the way
     */
    public record Driven(MergeResult result, Optional<Path> kept, Optional<Path> setAside) {}

    /**
     * Merges.
     *
     * @param result where the merged report is written
     * @throws InputException where a version cannot be read, something cannot be written, or, outside a repository, the
     *     conflicts of another merge are open
     */
    public Driven merge(Handed handed, Path result) throws InputException {
        try {
            byte[] base = Files.readAllBytes(handed.base());
            byte[] ours = Files.readAllBytes(handed.ours());
            byte[] theirs = Files.readAllBytes(handed.theirs());
            MergeFolder.Kept merge = new MergeFolder.Kept(
                    common(handed.name(), base),
                    ReportFile.read(handed.name(), ours),
                    ReportFile.read(handed.name(), theirs),
                    Optional.empty());
            MergeResult merged = ThreeWayMerge.of(merge.base().base(), merge.ours(), merge.theirs());
            ReportFile.write(merged.merged(), result);
            Optional<WorkTree> found = WorkTree.at(folder, environment);
            if (found.isEmpty()) {
                return keep(handed, merge, merged, found);
            }
            try (WorkTree tree = found.get()) {
                if (isGitsOwn(handed) && !tree.isBeingWritten()) {
                    return new Driven(merged, Optional.empty(), Optional.empty());
                }
                GitMerge git = tree.merge(base, ours, theirs, Files.readAllBytes(result));
                return keep(
                        handed,
                        new MergeFolder.Kept(merge.base(), merge.ours(), merge.theirs(), Optional.of(git)),
                        merged,
                        found);
            }
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.cannotWrite", handed.name(), e.getMessage()), e);
        }
    }

    private Driven keep(Handed handed, MergeFolder.Kept merge, MergeResult merged, Optional<WorkTree> tree)
            throws IOException, ReportFileException, InputException {
        MergeFolder kept = new MergeFolder(folder.resolve(handed.name()));
        Optional<Path> aside = Optional.empty();
        if (kept.exists()) {
            if (kept.isOf(merge)) {
                // Git gave just this merge up, and makes it again.
                kept.forget();
            } else if (tree.isEmpty()) {
                throw new InputException(text().get("merge.open", handed.name(), kept.path()));
            } else if (!merged.isClean() || kept.gitMerge().isPresent()) {
                aside = Optional.of(kept.setAside(tree.get()));
            }
        }
        if (merged.isClean()) {
            return new Driven(merged, Optional.empty(), aside);
        }
        kept.write(merge, merged.conflicts());
        return new Driven(merged, Optional.of(kept.path()), aside);
    }

    /** Whether Git made the files for this one merge; a person who tries the driver out names others. */
    private static boolean isGitsOwn(Handed handed) {
        return Stream.of(handed.base(), handed.ours(), handed.theirs())
                .allMatch(file -> file.getFileName().toString().startsWith(".merge_file_"));
    }

    /**
     * What Git's merge tool is to settle: the conflicts of the merge that Git waits for, kept beside the file. Where they
     * are not kept there, the merge is made and they are; a file in which a person has settled it is left alone.
     *
     * @return the conflicts that are open
     */
    public List<Conflict> open(Handed handed) throws InputException {
        Path output = folder.resolve(handed.name());
        MergeFolder kept = new MergeFolder(output);
        try {
            if (kept.exists() && !kept.isStale()) {
                return new KeptMerge(output).open();
            }
            CommonFile base = common(handed.name(), Files.readAllBytes(handed.base()));
            Report ours = ReportFile.read(handed.name(), Files.readAllBytes(handed.ours()));
            Report theirs = ReportFile.read(handed.name(), Files.readAllBytes(handed.theirs()));
            MergeResult merged = ThreeWayMerge.of(base.base(), ours, theirs);
            byte[] result = ReportFile.toBytes(merged.merged());
            if (isSettledByHand(output, result)) {
                return List.of();
            }
            Optional<WorkTree> found = WorkTree.around(output);
            Optional<GitMerge> git = Optional.empty();
            if (found.isPresent()) {
                try (WorkTree tree = found.get()) {
                    git = tree.unmerged(output, result);
                    if (kept.exists()) {
                        kept.setAside(tree);
                    }
                }
            }
            if (!merged.isClean()) {
                kept.write(new MergeFolder.Kept(base, ours, theirs, git), merged.conflicts());
            }
            ReportFile.write(merged.merged(), output);
            return merged.conflicts();
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.cannotWrite", handed.name(), e.getMessage()), e);
        }
    }

    private static boolean isSettledByHand(Path output, byte[] result) throws IOException {
        byte[] now = Files.readAllBytes(output);
        try {
            ReportFile.read(output.toString(), now);
            return !Arrays.equals(now, result);
        } catch (ReportFileException e) {
            return false;
        }
    }

    /**
     * Merges last common ancestors, for the merge that follows.
     *
     * @return the file that stands for them
     */
    public byte[] ancestors(Handed handed) throws InputException, IOException {
        CommonFile first = CommonFile.read(handed.name(), Files.readAllBytes(handed.ours()));
        CommonFile second = CommonFile.read(handed.name(), Files.readAllBytes(handed.theirs()));
        return CommonFile.merged(common(handed.name(), Files.readAllBytes(handed.base())), first, second)
                .bytes();
    }

    /** The base; where both sides added the file, Git's is empty. */
    private static CommonFile common(String name, byte[] bytes) throws InputException {
        return bytes.length == 0 ? CommonFile.of(Reports.create(Ids.derived().next(""))) : CommonFile.read(name, bytes);
    }

    private static Messages text() {
        return Messages.of(GitDriver.class);
    }
}

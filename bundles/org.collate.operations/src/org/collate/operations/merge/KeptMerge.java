package org.collate.operations.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.Decision;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.worktree.WorkTree;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/**
 * A merge into a file that left conflicts: the file holds ours in them, and beside it lies a folder
 * {@code NAME.conflicts} with one file for each conflict, and with the three versions that were merged, so that each
 * conflict can be settled later, in any order, and the merge be abandoned.
 *
 * <p>The folder belongs to that one merge. Where C Git had it made and has given it up since, nothing of it is used.
 */
public final class KeptMerge {

    private final Path output;
    private final MergeFolder folder;

    /** What a merge into a file left. */
    public KeptMerge(Path output) {
        this.output = output;
        this.folder = new MergeFolder(output);
    }

    /** The folder with the conflicts. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Merges, and keeps the result and its conflicts.
     *
     * @throws InputException where the conflicts of a merge before are still open, or something cannot be written
     */
    public MergeResult merge(Report base, Report ours, Report theirs) throws InputException {
        setAsideStale();
        if (folder.exists()) {
            throw new InputException(text().get("merge.open", output, folder.path()));
        }
        CommonFile common = CommonFile.of(base);
        MergeResult merged = ThreeWayMerge.of(common.base(), ours, theirs);
        return written(() -> {
            if (!merged.isClean()) {
                folder.write(new MergeFolder.Kept(common, ours, theirs, Optional.empty()), merged.conflicts());
            }
            ReportFile.write(merged.merged(), output);
            return merged;
        });
    }

    /** The conflicts that are still open; none where no merge left any, or C Git gave the merge up. */
    public List<Conflict> open() throws InputException {
        return folder.exists() && !folder.isStale() ? open(again()) : List.of();
    }

    /**
     * Settles conflicts. What was written into the report since the merge stays.
     *
     * @param choices by the id of the conflict
     * @return how many are open then
     * @throws InputException where there is no such conflict, the report has changed just there since, or C Git gave the
     *     merge up
     */
    public int resolve(Map<String, Choice> choices) throws InputException {
        Map<String, Decision> decisions = new HashMap<>();
        choices.forEach((id, choice) -> decisions.put(id, new Decision.Chosen(choice)));
        return settle(decisions);
    }

    /** Settles conflicts, some of them in words of one's own; else the same. */
    public int settle(Map<String, Decision> choices) throws InputException {
        if (folder.exists() && folder.isStale()) {
            throw new InputException(text().get("merge.stale", output, folder.path()));
        }
        MergeResult result = again();
        List<String> open = open(result).stream().map(Conflict::id).toList();
        for (String id : choices.keySet()) {
            if (!open.contains(id)) {
                throw new InputException(text().get("merge.noConflict", id, output));
            }
        }
        return written(() -> {
            Report now = ReportFile.read(output);
            MergeResult settled = ThreeWayMerge.of(
                    result.merged(), now, result.settle(choices).merged());
            if (!settled.isClean()) {
                throw new InputException(text().get(
                                "merge.changedSince",
                                output,
                                settled.conflicts().getFirst().lead()));
            }
            ReportFile.write(settled.merged(), output);
            folder.settle(choices.keySet(), ReportFile.toBytes(settled.merged()));
            if (choices.size() == open.size()) {
                folder.forget();
            }
            return open.size() - choices.size();
        });
    }

    /** Gives the merge up: the file is as it was before. One that C Git gave up already only leaves its place. */
    public void abandon() throws InputException {
        setAsideStale();
        if (!folder.exists()) {
            throw new InputException(text().get("merge.none", output));
        }
        written(() -> {
            ReportFile.write(folder.ours(), output);
            folder.forget();
            return output;
        });
    }

    private void setAsideStale() throws InputException {
        Optional<WorkTree> found = folder.exists() && folder.isStale() ? WorkTree.around(output) : Optional.empty();
        if (found.isPresent()) {
            try (WorkTree tree = found.get()) {
                written(() -> folder.setAside(tree));
            }
        }
    }

    private MergeResult again() throws InputException {
        if (!folder.exists()) {
            throw new InputException(text().get("merge.none", output));
        }
        try {
            MergeFolder.Kept kept = folder.read();
            return ThreeWayMerge.of(kept.base().base(), kept.ours(), kept.theirs());
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.noVersions", folder.path(), e.getMessage()), e);
        }
    }

    private List<Conflict> open(MergeResult result) {
        List<Conflict> open = new ArrayList<>();
        for (Conflict conflict : result.conflicts()) {
            if (folder.isOpen(conflict.id())) {
                open.add(conflict);
            }
        }
        return open;
    }

    /** What writes. */
    @FunctionalInterface
    private interface Writing<T> {
        T run() throws IOException, ReportFileException, InputException;
    }

    private <T> T written(Writing<T> writing) throws InputException {
        try {
            return writing.run();
        } catch (IllegalArgumentException | ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.cannotWrite", folder.path(), e.getMessage()), e);
        }
    }

    private static Messages text() {
        return Messages.of(KeptMerge.class);
    }
}

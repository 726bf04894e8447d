package org.collate.operations.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.ConflictFile;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/**
 * A merge into a file that left conflicts: the file holds ours in them, and beside it lies a folder
 * {@code NAME.conflicts} with one file for each conflict, and with the three versions that were merged, so that each
 * conflict can be settled later, in any order, and the merge be abandoned.
 */
public final class KeptMerge {

    private static final String SUFFIX = ".conflicts";
    private static final String BASE = "base.collate";
    private static final String OURS = "ours.collate";
    private static final String THEIRS = "theirs.collate";

    private final Path output;
    private final Path folder;

    /** What a merge into a file left. */
    public KeptMerge(Path output) {
        this.output = output;
        this.folder = output.resolveSibling(output.getFileName() + SUFFIX);
    }

    /** The folder with the conflicts. */
    public Path folder() {
        return folder;
    }

    /**
     * Merges, and keeps the result and its conflicts.
     *
     * @throws InputException where the conflicts of a merge before are still open, or something cannot be written
     */
    public MergeResult merge(Report base, Report ours, Report theirs) throws InputException {
        requireNoOther();
        return merged(CommonFile.of(base), ours, theirs, output);
    }

    /**
     * Merges as C Git's driver: the conflicts are kept beside the file, but the result elsewhere. What is open there of
     * just this merge is forgotten: Git gave the merge up, and makes it again.
     *
     * @param result where the merged report is written
     * @throws InputException where the conflicts of another merge are still open, or something cannot be written
     */
    public MergeResult drive(CommonFile base, Report ours, Report theirs, Path result) throws InputException {
        if (Files.exists(folder) && isOf(base, ours, theirs)) {
            try {
                forget();
            } catch (IOException e) {
                throw new InputException(text().get("merge.cannotWrite", folder, e.getMessage()), e);
            }
        }
        requireNoOther();
        return merged(base, ours, theirs, result);
    }

    private void requireNoOther() throws InputException {
        if (Files.exists(folder)) {
            throw new InputException(text().get("merge.open", output, folder));
        }
    }

    /** Whether the kept conflicts are those of this merge. */
    private boolean isOf(CommonFile base, Report ours, Report theirs) throws InputException {
        try {
            return holds(BASE, base.bytes())
                    && holds(OURS, ReportFile.toBytes(ours))
                    && holds(THEIRS, ReportFile.toBytes(theirs));
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean holds(String name, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(folder.resolve(name)), bytes);
    }

    private MergeResult merged(CommonFile base, Report ours, Report theirs, Path result) throws InputException {
        MergeResult merged = ThreeWayMerge.of(base.base(), ours, theirs);
        try {
            if (!merged.isClean()) {
                Files.createDirectories(folder);
                Files.write(folder.resolve(BASE), base.bytes());
                ReportFile.write(ours, folder.resolve(OURS));
                ReportFile.write(theirs, folder.resolve(THEIRS));
                for (Conflict conflict : merged.conflicts()) {
                    Files.write(file(conflict.id()), ConflictFile.of(conflict).getBytes(StandardCharsets.UTF_8));
                }
            }
            ReportFile.write(merged.merged(), result);
            return merged;
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.cannotWrite", folder, e.getMessage()), e);
        }
    }

    /** The conflicts that are still open; none where no merge left any. */
    public List<Conflict> open() throws InputException {
        return Files.isDirectory(folder) ? open(again()) : List.of();
    }

    /**
     * Settles conflicts. What was written into the report since the merge stays.
     *
     * @param choices by the id of the conflict
     * @return how many are open then
     * @throws InputException where there is no such conflict, or the report has changed just there since
     */
    public int resolve(Map<String, Choice> choices) throws InputException {
        MergeResult result = again();
        List<String> open = open(result).stream().map(Conflict::id).toList();
        for (String id : choices.keySet()) {
            if (!open.contains(id)) {
                throw new InputException(text().get("merge.noConflict", id, output));
            }
        }
        try {
            Report now = ReportFile.read(output);
            MergeResult settled = ThreeWayMerge.of(
                    result.merged(), now, result.resolve(choices).merged());
            if (!settled.isClean()) {
                throw new InputException(text().get(
                                "merge.changedSince",
                                output,
                                settled.conflicts().getFirst().lead()));
            }
            ReportFile.write(settled.merged(), output);
            for (String id : choices.keySet()) {
                Files.delete(file(id));
            }
            if (choices.size() == open.size()) {
                forget();
            }
            return open.size() - choices.size();
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.cannotWrite", folder, e.getMessage()), e);
        }
    }

    /** Gives the merge up: the file is as it was before. */
    public void abandon() throws InputException {
        requireFolder();
        try {
            ReportFile.write(ReportFile.read(folder.resolve(OURS)), output);
            forget();
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.cannotWrite", folder, e.getMessage()), e);
        }
    }

    private MergeResult again() throws InputException {
        requireFolder();
        try {
            Path base = folder.resolve(BASE);
            return ThreeWayMerge.of(
                    CommonFile.read(base.toString(), Files.readAllBytes(base)).base(),
                    ReportFile.read(folder.resolve(OURS)),
                    ReportFile.read(folder.resolve(THEIRS)));
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("merge.noVersions", folder, e.getMessage()), e);
        }
    }

    private List<Conflict> open(MergeResult result) {
        List<Conflict> open = new ArrayList<>();
        for (Conflict conflict : result.conflicts()) {
            if (Files.exists(file(conflict.id()))) {
                open.add(conflict);
            }
        }
        return open;
    }

    private void requireFolder() throws InputException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(text().get("merge.none", output));
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    /** Takes away what this class wrote; a file of somebody else in the folder keeps the folder. */
    private void forget() throws IOException {
        List<Path> own = new ArrayList<>(List.of(folder.resolve(BASE), folder.resolve(OURS), folder.resolve(THEIRS)));
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(own::add);
        }
        for (Path file : own) {
            Files.deleteIfExists(file);
        }
        Optional<Path> left;
        try (var files = Files.list(folder)) {
            left = files.findFirst();
        }
        if (left.isEmpty()) {
            Files.delete(folder);
        }
    }

    private static Messages text() {
        return Messages.of(KeptMerge.class);
    }
}

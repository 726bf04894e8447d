package org.collate.operations.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.core.merge.Conflict;
import org.collate.git.ConflictFile;
import org.collate.git.worktree.GitMerge;
import org.collate.git.worktree.WorkTree;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.file.NotPlainException;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/**
 * The folder {@code NAME.conflicts} beside a file: one file for each open conflict, the three versions that were merged,
 * and, where C Git had it made, which merge of Git's it is.
 */
final class MergeFolder {

    private static final String SUFFIX = ".conflicts";
    private static final String BASE = "base.collate";
    private static final String OURS = "ours.collate";
    private static final String THEIRS = "theirs.collate";
    private static final String GIT = "git-merge.txt";
    private static final String EXTENSION = ".json";
    /** Where in Git's own folder that lies which a later merge found in its way. */
    private static final String ASIDE = "collate/set-aside";

    private final Path output;
    private final Path folder;

    /**
     * A merge.
     *
     * @param base what both sides come from
     * @param git which merge of C Git's it is; empty where a person made it
     */
    record Kept(CommonFile base, Report ours, Report theirs, Optional<GitMerge> git) {}

    MergeFolder(Path output) {
        this.output = output;
        this.folder = output.resolveSibling(output.getFileName() + SUFFIX);
    }

    Path path() {
        return folder;
    }

    boolean exists() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes the folder. */
    void write(Kept merge, List<Conflict> conflicts) throws IOException, ReportFileException {
        requireFolder();
        Readers.OWNER.make(folder);
        WholeFile.write(folder.resolve(BASE), merge.base().bytes());
        WholeFile.write(folder.resolve(OURS), ReportFile.toBytes(merge.ours()));
        WholeFile.write(folder.resolve(THEIRS), ReportFile.toBytes(merge.theirs()));
        if (merge.git().isPresent()) {
            write(GIT, merge.git().get().text());
        }
        for (Conflict conflict : conflicts) {
            write(conflict.id() + EXTENSION, ConflictFile.of(conflict));
        }
    }

    private void write(String name, String text) throws IOException {
        WholeFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A link in its place leads to somebody else's folder, in which nothing is written or taken away. */
    private void requireFolder() throws NotPlainException {
        if (exists() && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotPlainException(folder);
        }
    }

    /** What was merged. */
    Kept read() throws IOException, ReportFileException, InputException {
        Path base = folder.resolve(BASE);
        return new Kept(CommonFile.read(base.toString(), Files.readAllBytes(base)), ours(), theirs(), gitMerge());
    }

    Report ours() throws ReportFileException {
        return ReportFile.read(folder.resolve(OURS));
    }

    private Report theirs() throws ReportFileException {
        return ReportFile.read(folder.resolve(THEIRS));
    }

    /** Whether the kept conflicts are those of this merge. */
    boolean isOf(Kept merge) throws ReportFileException {
        try {
            return holds(BASE, merge.base().bytes())
                    && holds(OURS, ReportFile.toBytes(merge.ours()))
                    && holds(THEIRS, ReportFile.toBytes(merge.theirs()));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean holds(String name, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(folder.resolve(name)), bytes);
    }

    boolean isOpen(String id) {
        return Files.exists(file(id));
    }

    /** Notes that conflicts are settled, in a file that holds these bytes now. */
    void settle(Iterable<String> ids, byte[] result) throws IOException {
        requireFolder();
        for (String id : ids) {
            Files.delete(file(id));
        }
        Optional<GitMerge> git = gitMerge();
        if (git.isPresent()) {
            write(GIT, git.get().withResult(result).text());
        }
    }

    /** Which merge of C Git's it is; empty where a person made it. */
    Optional<GitMerge> gitMerge() throws IOException {
        Path file = folder.resolve(GIT);
        return Files.isRegularFile(file) ? GitMerge.parse(Files.readString(file)) : Optional.empty();
    }

    /** Whether C Git gave the merge up, or went on without it. What a person merged stands until that person says so. */
    boolean isStale() {
        try {
            Optional<GitMerge> git = gitMerge();
            if (git.isEmpty()) {
                return false;
            }
            Optional<WorkTree> found = WorkTree.around(output);
            if (found.isEmpty()) {
                return false;
            }
            try (WorkTree tree = found.get()) {
                return !tree.stands(output, git.get());
            }
        } catch (IOException e) {
            // Git's own state cannot be read: whoever settles the conflicts sees what the report says.
            return false;
        }
    }

    private Path file(String id) {
        return folder.resolve(id + EXTENSION);
    }

    /** Takes away what this class wrote; a file of somebody else in the folder keeps the folder. */
    void forget() throws IOException {
        requireFolder();
        List<Path> own = new ArrayList<>(
                List.of(folder.resolve(BASE), folder.resolve(OURS), folder.resolve(THEIRS), folder.resolve(GIT)));
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(EXTENSION)).forEach(own::add);
        }
        for (Path file : own) {
            Files.deleteIfExists(file);
        }
        boolean isEmpty;
        try (var files = Files.list(folder)) {
            isEmpty = files.findFirst().isEmpty();
        }
        if (isEmpty) {
            Files.delete(folder);
        }
    }

    /**
     * Moves the folder out of the way, into Git's own.
     *
     * @return where it lies now
     */
    Path setAside(WorkTree tree) throws IOException {
        Path aside = Files.createDirectories(tree.folder().resolve(ASIDE));
        int number = 1;
        Path place = aside.resolve(folder.getFileName() + "." + number);
        while (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            number++;
            place = aside.resolve(folder.getFileName() + "." + number);
        }
        try {
            return Files.move(folder, place);
        } catch (IOException e) {
            // The two lie on different disks.
            return copy(place);
        }
    }

    private Path copy(Path place) throws IOException {
        List<Path> all;
        try (var files = Files.walk(folder)) {
            all = files.toList();
        }
        for (Path each : all) {
            Files.copy(each, place.resolve(folder.relativize(each).toString()));
        }
        for (Path each : all.reversed()) {
            Files.delete(each);
        }
        return place;
    }
}

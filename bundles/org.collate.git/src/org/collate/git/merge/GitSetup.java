package org.collate.git.merge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.store.Failures;
import org.collate.git.store.GitEnvironment;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Tells C Git, in one repository, to merge and show reports with this program. */
public final class GitSetup {

    private static final String ATTRIBUTES = "*.collate merge=collate diff=collate";
    /** What merges keep beside a report is of this work tree alone. */
    private static final String EXCLUDED = "*.collate.conflicts/";

    private static final String TOOL = "mergetool";

    private GitSetup() {}

    /**
     * Sets the merge driver and the text conversion up, and the attributes that name them.
     *
     * @param folder the repository, or a folder of its work tree
     * @param command how the shell starts this program
     * @return the folder of the repository
     * @throws SpaceException where there is no repository, or it cannot be written
     */
    public static Path install(Path folder, String command) throws SpaceException {
        GitEnvironment.install();
        File place = folder.toAbsolutePath().normalize().toFile();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(place);
        if (builder.getGitDir() == null) {
            throw new SpaceException(Reason.NOT_A_SPACE, "noRepository", place);
        }
        try (Repository repository = builder.build()) {
            keepingMode(
                    repository.getCommonDirectory().toPath().resolve("config"),
                    () -> configure(repository.getConfig(), command));
            Path info = repository.getCommonDirectory().toPath().resolve("info");
            Files.createDirectories(info);
            addLine(info.resolve("attributes"), ATTRIBUTES);
            addLine(info.resolve("exclude"), EXCLUDED);
            return repository.getDirectory().toPath();
        } catch (IOException e) {
            throw Failures.of(place.toPath(), e);
        }
    }

    /** Names of files come behind {@code --}, since one may begin with a hyphen. */
    private static void configure(StoredConfig config, String command) throws IOException {
        config.setString("merge", "collate", "name", "Collate: merges reports by element");
        config.setString("merge", "collate", "driver", command + " merge-driver -- %O %A %B %P");
        // Where histories cross, Git merges the last common ancestors first: they have nobody to settle conflicts.
        config.setString("merge", "collate", "recursive", "collate-ancestors");
        config.setString("merge", "collate-ancestors", "name", "Collate: merges last common ancestors");
        config.setString("merge", "collate-ancestors", "driver", command + " merge-driver --ancestors -- %O %A %B %P");
        config.setString("diff", "collate", "textconv", command + " textconv --");
        config.setString(
                TOOL, "collate", "cmd", command + " merge-tool -- \"$BASE\" \"$LOCAL\" \"$REMOTE\" \"$MERGED\"");
        config.setBoolean(TOOL, "collate", "trustExitCode", true);
        // Git would settle line by line, in the files that the tool gets, what it takes for no conflict.
        config.setBoolean(TOOL, "collate", "hideResolved", false);
        if (config.getString("merge", null, "tool") == null) {
            config.setString("merge", null, "tool", "collate");
        }
        config.save();
    }

    /** What is done with a file. */
    @FunctionalInterface
    private interface Work {
        void done() throws IOException;
    }

    /** JGit replaces the file by one of the user's mask; C Git leaves it open to those it was open to. */
    private static void keepingMode(Path file, Work work) throws IOException {
        boolean isThere = Files.isRegularFile(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Optional<Set<PosixFilePermission>> before =
                isThere ? Optional.of(Files.getPosixFilePermissions(file)) : Optional.empty();
        work.done();
        if (before.isPresent() && !before.get().equals(Files.getPosixFilePermissions(file))) {
            Files.setPosixFilePermissions(file, before.get());
        }
    }

    private static void addLine(Path file, String line) throws IOException {
        String lines = Files.exists(file) ? Files.readString(file) : "";
        if (!lines.contains(line)) {
            String start = lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
            Files.writeString(file, start + line + "\n");
        }
    }
}

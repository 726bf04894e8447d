package org.collate.git.merge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            StoredConfig config = repository.getConfig();
            config.setString("merge", "collate", "name", "Collate: merges reports by element");
            config.setString("merge", "collate", "driver", command + " merge-driver %O %A %B %P");
            // Where histories cross, Git merges the last common ancestors first: they have nobody to settle conflicts.
            config.setString("merge", "collate", "recursive", "collate-ancestors");
            config.setString("merge", "collate-ancestors", "name", "Collate: merges last common ancestors");
            config.setString("merge", "collate-ancestors", "driver", command + " merge-driver --ancestors %O %A %B %P");
            config.setString("diff", "collate", "textconv", command + " textconv");
            config.save();
            Path attributes = repository.getDirectory().toPath().resolve("info/attributes");
            String lines = Files.exists(attributes) ? Files.readString(attributes) : "";
            if (!lines.contains(ATTRIBUTES)) {
                Files.createDirectories(attributes.getParent());
                String start = lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
                Files.writeString(attributes, start + ATTRIBUTES + "\n");
            }
            return repository.getDirectory().toPath();
        } catch (IOException e) {
            throw Failures.of(place.toPath(), e);
        }
    }
}

package org.collate.git.disk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.collate.model.file.ForcedNames;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;

/**
 * How JGit sees files while it packs refs: it asks for each loose ref whether it is there, after it has written the packed
 * ones and before it takes the loose one away. In between the disk must have taken the packed ones, or a loss of power
 * could leave neither.
 */
public final class PackedFirst extends FS_POSIX {

    private final Path folder;
    private Optional<Object> forced = Optional.empty();

    private PackedFirst(Path folder) {
        this.folder = folder;
    }

    /** Opens a repository to pack its refs. */
    public static Repository open(Path folder) throws IOException {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare();
        // Other systems force no folders, and keep names in their order.
        if (FS.DETECTED instanceof FS_POSIX) {
            builder.setFS(new PackedFirst(folder));
        }
        return builder.build();
    }

    @Override
    public FS newInstance() {
        return new PackedFirst(folder);
    }

    @Override
    public boolean exists(File path) {
        Optional<Object> packed = packed();
        if (!packed.equals(forced)) {
            ForcedNames.in(folder);
            forced = packed;
        }
        return super.exists(path);
    }

    /** The file of the packed refs that has the name now. */
    private Optional<Object> packed() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(folder.resolve(Constants.PACKED_REFS), BasicFileAttributes.class)
                            .fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

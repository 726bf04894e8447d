package org.collate.model.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Has a disk keep the names in a folder. Forcing a file keeps its bytes; that it has its name, and no other file has it any
 * more, outlives a loss of power only when its folder is forced as well.
 */
public final class ForcedNames {

    private ForcedNames() {}

    /** Forces the names in a folder; one that is not there has none. */
    public static void in(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; there the names are kept by the file system's own journal.
            return;
        }
    }
}

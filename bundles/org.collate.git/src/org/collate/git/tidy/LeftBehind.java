package org.collate.git.tidy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.collate.model.file.FileTree;

/** What programs that were killed left in a repository while they brought objects in. */
final class LeftBehind {

    /** JGit's and C Git's files of objects and packs that are not whole yet. */
    private static final String IN_OBJECTS = "{incoming_*,noz*.tmp,tmp_obj_*,tmp_*}";

    private static final String IN_PACKS = "{tmp_*,.tmp-*,*.tmp,incoming_*}";
    private static final String OF_COLLATE = "{packing-*,bundle-*,sound*,.collate-*.tmp}";

    private LeftBehind() {}

    /**
     * Takes them away; nobody may be fetching or writing.
     *
     * @param before those that were touched since are somebody's
     */
    static void sweep(Path repository, Instant before) throws IOException {
        List<Path> left = new ArrayList<>();
        Path objects = repository.resolve("objects");
        find(objects, IN_OBJECTS, left);
        find(objects.resolve("pack"), IN_PACKS, left);
        find(repository.resolve("collate"), OF_COLLATE, left);
        for (Path each : left) {
            if (Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(before)) {
                FileTree.delete(each);
            }
        }
    }

    private static void find(Path folder, String names, List<Path> found) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
                files.forEach(found::add);
            }
        }
    }
}

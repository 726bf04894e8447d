package org.collate.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.file.Readers;
import org.collate.model.file.UserFolder;
import org.collate.model.file.WholeFile;
import org.collate.model.hash.Hashes;
import org.collate.transfer.Source;

/**
 * Which files are as Collate wrote them last for this user, so that replacing them loses nothing. Kept beside what else is
 * kept for the user; where that fails, a file is taken for somebody's and asked for.
 */
public final class WrittenFiles {

    /** More exports than anybody does again. */
    private static final int MOST = 2_000;

    private static final long LARGEST = 1 << 20;
    private static final char PART = ' ';

    private final Path list;

    /**
     * Those of a user.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     */
    public WrittenFiles(Map<String, String> environment) {
        list = UserFolder.of(environment).resolve("written");
    }

    /** Those of the user of this process. */
    public static WrittenFiles ofUser() {
        return new WrittenFiles(System.getenv());
    }

    /** Whether nothing is lost where a file is replaced: it is not there, is empty, or is as it was written last. */
    public boolean mayReplace(Path file) {
        try {
            return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) == 0 || isAsWritten(file);
        } catch (IOException e) {
            // Whether it can be written at all is said where it is.
            return false;
        }
    }

    /** Only a file that is known by its name is read: it may be anything. */
    private boolean isAsWritten(Path file) throws IOException {
        String name = PART + place(file);
        Optional<String> known =
                lines().stream().filter(line -> line.endsWith(name)).findFirst();
        return known.isPresent()
                && Files.size(file) <= Source.MAXIMUM
                && known.get().equals(line(file, Files.readAllBytes(file)));
    }

    /** Keeps what was written to a file. */
    void wrote(Path file, byte[] bytes) {
        try {
            String line = line(file, bytes);
            String name = PART + place(file);
            List<String> all = new ArrayList<>(lines());
            all.removeIf(each -> each.endsWith(name));
            all.add(line);
            List<String> last = all.subList(Math.max(0, all.size() - MOST), all.size());
            Readers.OWNER.make(list.getParent());
            WholeFile.write(list, (String.join("\n", last) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The file itself is written; that it was is forgotten, and its next replacement asked for.
            return;
        }
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) && Files.size(list) <= LARGEST
                ? Files.readString(list).lines().toList()
                : List.of();
    }

    private static String line(Path file, byte[] bytes) throws IOException {
        return HexFormat.of().formatHex(Hashes.sha256(bytes)) + PART + place(file);
    }

    private static String place(Path file) throws IOException {
        return file.toRealPath().toString().replace('\n', PART);
    }
}

package org.collate.git.blame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.AuthorshipData;
import org.collate.git.Origin;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.store.VersionFiles;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;
import org.collate.model.hash.Hashes;
import org.collate.model.report.Report;

/**
 * What blame found out, one file a commit. It follows from the commits, so it may be deleted at any time; a file that is
 * damaged or does not fit its commit counts as missing.
 */
final class BlameCache {

    /** Where it lies in the folder of a space. */
    static final String FOLDER = "collate/blame";

    /** A new form of the file, or a new way to find authors, needs a new number. */
    private static final byte[] MAGIC = "COLLATE-BLAME-5\n".getBytes(StandardCharsets.US_ASCII);

    private static final int CHECKSUM = 32;
    private static final int DIGITS = 40;
    private static final int HEADER = MAGIC.length + DIGITS + CHECKSUM;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int MOST_FILES = 400;

    private final Path folder;

    BlameCache(Path folder) {
        this.folder = folder;
    }

    boolean has(VersionId version) {
        return Files.isRegularFile(file(version), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What is kept of a version.
     *
     * @param report the bytes of its report
     */
    Optional<Blamed> read(Variant variant, VersionId version, byte[] report) throws SpaceException {
        Optional<byte[]> body = body(version);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Report parsed = VersionFiles.parse(variant, version, report);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body.get()))) {
            Map<String, Origin> origins = origins(in);
            Authorship authorship = AuthorshipData.read(parsed, in);
            boolean whole = in.read() < 0 && origins.keySet().containsAll(authorship.versions());
            return whole ? Optional.of(new Blamed(version, parsed, authorship, origins)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // Whatever is wrong with it, it can be found out again.
            return Optional.empty();
        }
    }

    /** Keeps a blame; where that cannot be done, the next one takes longer. */
    void write(Blamed blamed) {
        Path file = file(blamed.version());
        try {
            byte[] body = body(blamed);
            byte[] digits = blamed.version().hex().getBytes(StandardCharsets.US_ASCII);
            Readers.OWNER.make(folder);
            WholeFile.write(file, Readers.OWNER, out -> {
                out.write(MAGIC);
                out.write(digits);
                out.write(Hashes.sha256(digits, body));
                out.write(body);
            });
            clearUp();
        } catch (IOException | UncheckedIOException e) {
            // The next one finds it out again.
            return;
        }
    }

    private Path file(VersionId version) {
        return folder.resolve(version.hex());
    }

    private Optional<byte[]> body(VersionId version) {
        Path file = file(version);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) < HEADER
                    || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int digitsEnd = MAGIC.length + DIGITS;
            byte[] digits = Arrays.copyOfRange(bytes, MAGIC.length, digitsEnd);
            byte[] sum = Arrays.copyOfRange(bytes, digitsEnd, HEADER);
            byte[] body = Arrays.copyOfRange(bytes, HEADER, bytes.length);
            boolean whole = Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
                    && Arrays.equals(digits, version.hex().getBytes(StandardCharsets.US_ASCII))
                    && Arrays.equals(sum, Hashes.sha256(digits, body));
            return whole ? Optional.of(body) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] body(Blamed blamed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        List<Origin> origins = blamed.origins().values().stream()
                .sorted(Comparator.comparing(origin -> origin.version().hex()))
                .toList();
        out.writeInt(origins.size());
        for (Origin origin : origins) {
            out.writeUTF(origin.version().hex());
            out.writeUTF(origin.author().person().name());
            out.writeUTF(origin.author().person().email());
            out.writeLong(origin.author().time().toEpochSecond());
            out.writeInt(origin.author().time().getOffset().getTotalSeconds());
        }
        AuthorshipData.write(blamed.authorship(), out);
        return bytes.toByteArray();
    }

    private static Map<String, Origin> origins(DataInputStream in) throws IOException {
        Map<String, Origin> origins = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            VersionId version = new VersionId(in.readUTF());
            Person person = new Person(in.readUTF(), in.readUTF());
            Instant time = Instant.ofEpochSecond(in.readLong());
            Signature author = new Signature(person, time.atOffset(ZoneOffset.ofTotalSeconds(in.readInt())));
            origins.put(version.hex(), new Origin(version, author));
        }
        return origins;
    }

    /** Old versions are seldom asked for. */
    private void clearUp() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        if (files.size() > MOST_FILES) {
            files.stream()
                    .sorted(Comparator.comparing(BlameCache::age))
                    .limit(files.size() - MOST_FILES / 2)
                    .forEach(BlameCache::deleteQuietly);
        }
    }

    private static Instant age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another process has it open or was faster; it is in nobody's way.
            return;
        }
    }
}

package org.collate.git.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.VersionId;
import org.collate.model.file.ForcedNames;
import org.collate.model.file.PlainFile;
import org.collate.model.hash.Hashes;

/**
 * The text of one draft that is in no version yet, on disk outside Git: two files that are written in turn, each with
 * the whole text and a checksum. Whatever a crash leaves of the one that is being written, the other one is whole; and
 * where the disk is full, the text before stays.
 */
public final class Journal {

    private static final byte[] MAGIC = "COLLATE-JOURNAL-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BASE = 40;
    private static final int CHECKSUM = 32;
    private static final int HEADER = MAGIC.length + 2 * Long.BYTES + BASE + Integer.BYTES + CHECKSUM;
    private static final long LARGEST = 64L * 1024 * 1024;

    private final List<Path> slots;
    /** The file that was written last; empty before anybody looked, and after a write of which nobody knows how it ended. */
    private Optional<Written> written = Optional.empty();

    private record Written(int slot, long sequence) {}

    /** The journal in a folder, which need not be there yet. */
    public Journal(Path folder) {
        this.slots = List.of(folder.resolve("journal-a"), folder.resolve("journal-b"));
    }

    /**
     * A text that was kept.
     *
     * @param sequence counts the texts of a journal
     * @param time when it was kept
     * @param base the version that the text was written on
     * @param text the bytes of the report
     */
    public record Kept(long sequence, Instant time, VersionId base, byte[] text) {}

    /** The last text that is whole. */
    public Optional<Kept> last() throws IOException {
        Optional<Kept> first = read(slots.get(0));
        Optional<Kept> second = read(slots.get(1));
        return Stream.concat(first.stream(), second.stream()).max(Comparator.comparingLong(Kept::sequence));
    }

    /**
     * Forces a text to disk; when this returns, it outlives a crash of the machine. Whoever keeps texts has the lock of the
     * draft, so what was written last is read once and known from then on.
     */
    public void keep(VersionId base, byte[] text) throws IOException {
        Written before = written.isPresent() ? written.get() : lastWritten();
        int slot = 1 - before.slot();
        boolean isNew = !Files.exists(slots.get(slot));
        written = Optional.empty();
        write(slots.get(slot), record(before.sequence() + 1, Instant.now(), base, text));
        if (isNew) {
            ForcedNames.in(slots.get(slot).getParent());
        }
        written = Optional.of(new Written(slot, before.sequence() + 1));
    }

    private Written lastWritten() throws IOException {
        long first = read(slots.get(0)).map(Kept::sequence).orElse(0L);
        long second = read(slots.get(1)).map(Kept::sequence).orElse(0L);
        return first > second ? new Written(0, first) : new Written(1, second);
    }

    /** Forgets what was kept: it is in a version or an autosave now. */
    public void clear() throws IOException {
        Optional<Kept> last = last();
        written = Optional.empty();
        // The older one first, and for good: else a crash in between would bring it back as the last.
        boolean firstIsLast = last.isPresent()
                && read(slots.get(0))
                        .filter(kept -> kept.sequence() == last.get().sequence())
                        .isPresent();
        forget(slots.get(firstIsLast ? 1 : 0));
        forget(slots.get(firstIsLast ? 0 : 1));
    }

    private static void forget(Path slot) throws IOException {
        if (Files.deleteIfExists(slot)) {
            ForcedNames.in(slot.getParent());
        }
    }

    private static byte[] record(long sequence, Instant time, VersionId base, byte[] text) {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + text.length);
        buffer.put(MAGIC);
        buffer.putLong(sequence);
        buffer.putLong(time.toEpochMilli());
        buffer.put(base.hex().getBytes(StandardCharsets.US_ASCII));
        buffer.putInt(text.length);
        buffer.put(checksum(buffer.array(), text));
        buffer.put(text);
        return buffer.array();
    }

    private static Optional<Kept> read(Path slot) throws IOException {
        if (!Files.isRegularFile(slot, LinkOption.NOFOLLOW_LINKS)
                || Files.size(slot) < HEADER
                || Files.size(slot) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(slot);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.position(MAGIC.length);
        long sequence = buffer.getLong();
        Instant time = Instant.ofEpochMilli(buffer.getLong());
        byte[] base = new byte[BASE];
        buffer.get(base);
        int length = buffer.getInt();
        byte[] checksum = new byte[CHECKSUM];
        buffer.get(checksum);
        byte[] text = Arrays.copyOfRange(bytes, HEADER, bytes.length);
        boolean whole = Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
                && length == text.length
                && Arrays.equals(checksum, checksum(bytes, text));
        return whole
                ? Optional.of(
                        new Kept(sequence, time, new VersionId(new String(base, StandardCharsets.US_ASCII)), text))
                : Optional.empty();
    }

    /** The checksum of a record: of its header without the checksum, and its text. */
    private static byte[] checksum(byte[] header, byte[] text) {
        return Hashes.sha256(Arrays.copyOf(header, HEADER - CHECKSUM), text);
    }

    private static void write(Path slot, byte[] bytes) throws IOException {
        try (FileChannel channel = PlainFile.open(slot, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            PlainFile.all(channel, bytes);
            channel.truncate(bytes.length);
            channel.force(true);
        }
    }
}

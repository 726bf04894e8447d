package org.collate.git.tidy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** The names of the objects in a pack, in order, as its index has them. JGit reads indexes for its own bundles only. */
final class PackNames {

    private static final int MAGIC = 0xff744f63;
    private static final int NEWEST = 2;
    private static final int FAN = 256 * Integer.BYTES;
    private static final int NAME = Constants.OBJECT_ID_LENGTH;

    private final byte[] names;
    /** How far it is from name to name, and to the first. */
    private final int step;

    private final int offset;

    private PackNames(byte[] names, int step, int offset) {
        this.names = names;
        this.step = step;
        this.offset = offset;
    }

    /**
     * Reads an index.
     *
     * @throws IOException where it is none of the first or second form
     */
    static PackNames read(Path index) throws IOException {
        try (FileChannel channel = FileChannel.open(index, StandardOpenOption.READ)) {
            ByteBuffer head = read(channel, 0, 2 * Integer.BYTES);
            boolean isFirst = head.getInt(0) != MAGIC;
            if (!isFirst && head.getInt(Integer.BYTES) != NEWEST) {
                throw new IOException(index + ": version " + head.getInt(Integer.BYTES));
            }
            int fan = isFirst ? 0 : 2 * Integer.BYTES;
            int count = read(channel, fan, FAN).getInt(FAN - Integer.BYTES);
            int step = isFirst ? Integer.BYTES + NAME : NAME;
            if (count < 0 || (long) count * step > channel.size()) {
                throw new IOException(index + ": " + count + " objects");
            }
            byte[] names = read(channel, fan + FAN, count * step).array();
            return new PackNames(names, step, isFirst ? Integer.BYTES : 0);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("end of index");
            }
        }
        return bytes;
    }

    /** How many there are. */
    int count() {
        return names.length / step;
    }

    /** One of them. */
    ObjectId at(int index) {
        return ObjectId.fromRaw(names, index * step + offset);
    }

    /** Whether an object is among them. */
    boolean has(AnyObjectId id) {
        int low = 0;
        int high = count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id.compareTo(names, middle * step + offset);
            if (order == 0) {
                return true;
            } else if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }
}

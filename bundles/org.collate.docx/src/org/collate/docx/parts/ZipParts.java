package org.collate.docx.parts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.collate.transfer.ImportException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The entries of a ZIP that lies in memory, unpacked one by one when asked for, within bounds.
 *
 * <p>Only the central directory is believed, and the bytes it leads to are checked by their sums, so what is read here
 * is what every other program reads. Names are looked up and never used as paths; still, names that lead out of the
 * archive are refused, since nobody writes them by accident. Archives inside the archive are never opened.
 */
public final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final long WIDE = 0xffffffffL;
    private static final int FREE_OF_RATIO = 1 << 20;

    private final ByteBuffer zip;
    private final Limits limits;
    private final Trouble trouble;
    private final IProgressMonitor monitor;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long unpacked;

    private record Entry(String name, int flags, int method, long crc, long packed, long size, long offset) {}

    public ZipParts(byte[] bytes, Limits limits, Trouble trouble, IProgressMonitor monitor) throws ImportException {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        this.trouble = trouble;
        this.monitor = monitor;
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw trouble.error(e, "zip.broken");
        }
    }

    /** Whether there is an entry of this name, upper and lower case alike. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The unpacked bytes of an entry; empty where there is none of this name. */
    public Optional<byte[]> read(String name) throws ImportException {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(unpack(entry));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw trouble.error(e, "zip.part.broken", entry.name());
        }
    }

    private void readDirectory() throws ImportException {
        int end = findEnd();
        long count = zip.getShort(end + 10) & 0xffff;
        long offset = zip.getInt(end + 16) & WIDE;
        if (count == 0xffff || offset == WIDE) {
            int wide = findEnd64(end);
            count = wide < 0 ? count : zip.getLong(wide + 32);
            offset = wide < 0 ? offset : zip.getLong(wide + 48);
        }
        if (count < 0 || count > limits.entries()) {
            throw trouble.error("zip.entries", limits.entries());
        }
        long declared = 0;
        int at = index(offset);
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != CENTRAL) {
                throw trouble.error("zip.broken");
            }
            Entry entry = readEntry(at);
            declared += Math.min(entry.size(), limits.declared() + 1);
            if (declared > limits.declared()) {
                throw trouble.error("zip.bomb", entry.name());
            }
            add(entry);
            at += CENTRAL_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private void add(Entry entry) throws ImportException {
        checkName(entry.name());
        if (entries.put(key(entry.name()), entry) != null) {
            throw trouble.error("zip.duplicate", entry.name());
        }
    }

    private int findEnd() throws ImportException {
        int first = Math.max(0, zip.limit() - END_LENGTH - 0xffff);
        for (int at = zip.limit() - END_LENGTH; at >= first; at--) {
            if (zip.getInt(at) == END && at + END_LENGTH + unsigned(at + 20) <= zip.limit()) {
                return at;
            }
        }
        throw trouble.error("zip.truncated");
    }

    private int findEnd64(int end) {
        int locator = end - LOCATOR_LENGTH;
        if (locator < 0 || zip.getInt(locator) != LOCATOR64) {
            return -1;
        }
        int at = index(zip.getLong(locator + 8));
        return zip.getInt(at) == END64 ? at : -1;
    }

    private Entry readEntry(int at) {
        String name = string(at + CENTRAL_LENGTH, unsigned(at + 28));
        long[] wide = {zip.getInt(at + 24) & WIDE, zip.getInt(at + 20) & WIDE, zip.getInt(at + 42) & WIDE};
        readWide(at + CENTRAL_LENGTH + unsigned(at + 28), unsigned(at + 30), wide);
        return new Entry(
                name,
                unsigned(at + 8),
                unsigned(at + 10),
                zip.getInt(at + 16) & WIDE,
                positive(wide[1]),
                positive(wide[0]),
                positive(wide[2]));
    }

    /** Replaces size, packed size and offset, in this order, where the 64-bit field holds the true ones. */
    private void readWide(int from, int length, long[] values) {
        int at = from;
        while (at + 4 <= from + length) {
            int end = at + 4 + unsigned(at + 2);
            if (unsigned(at) == 1) {
                int field = at + 4;
                for (int i = 0; i < values.length && field + 8 <= end; i++) {
                    if (values[i] == WIDE) {
                        values[i] = zip.getLong(field);
                        field += 8;
                    }
                }
                return;
            }
            at = end;
        }
    }

    private void checkName(String name) throws ImportException {
        boolean leadsOut = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
        if (leadsOut) {
            throw trouble.error("zip.path", name.replace('\0', '?'));
        }
    }

    private byte[] unpack(Entry entry) throws ImportException, DataFormatException {
        if ((entry.flags() & 1) != 0) {
            throw trouble.error("zip.encrypted", entry.name());
        }
        int local = index(entry.offset());
        if (zip.getInt(local) != LOCAL) {
            throw trouble.error("zip.part.broken", entry.name());
        }
        int start = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        if (start + entry.packed() > zip.limit()) {
            throw trouble.error("zip.part.broken", entry.name());
        }
        ByteBuffer packed = zip.slice(start, (int) entry.packed());
        byte[] bytes = switch (entry.method()) {
            case 0 -> stored(entry, packed);
            case 8 -> inflate(entry, packed);
            default -> throw trouble.error("zip.method", entry.name(), entry.method());
        };
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.crc()) {
            throw trouble.error("zip.part.broken", entry.name());
        }
        return bytes;
    }

    private byte[] stored(Entry entry, ByteBuffer packed) throws ImportException {
        count(entry, packed.remaining(), packed.remaining());
        byte[] bytes = new byte[packed.remaining()];
        packed.get(bytes);
        return bytes;
    }

    private byte[] inflate(Entry entry, ByteBuffer packed) throws ImportException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(entry.size(), FREE_OF_RATIO));
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw trouble.error("zip.part.broken", entry.name());
                }
                count(entry, read, out.size() + read);
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void count(Entry entry, int more, int size) throws ImportException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        unpacked += more;
        boolean swollen = size > FREE_OF_RATIO && size / limits.ratio() > entry.packed();
        if (size > limits.part() || unpacked > limits.total() || swollen) {
            throw trouble.error("zip.bomb", entry.name());
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String string(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xffff;
    }

    private static long positive(long value) {
        return value < 0 ? Long.MAX_VALUE : value;
    }

    private int index(long offset) {
        if (offset < 0 || offset > zip.limit()) {
            throw new IndexOutOfBoundsException("offset " + offset);
        }
        return (int) offset;
    }
}

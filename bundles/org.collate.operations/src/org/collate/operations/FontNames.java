package org.collate.operations;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads the names of a font, in all their languages, from a TrueType or OpenType file or a collection of such. */
final class FontNames {

    private static final int COLLECTION = 0x74746366;
    private static final int NAMES = 0x6e616d65;
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 256;
    private static final int MOST_BYTES = 1 << 16;
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int MACINTOSH = 1;

    private final RandomAccessFile file;
    private final Set<String> names = new HashSet<>();

    FontNames(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * The names.
     *
     * @throws IOException where the file ends early, or is no font
     */
    Set<String> read() throws IOException {
        ByteBuffer head = bytes(0, 12);
        if (head.getInt(0) != COLLECTION) {
            font(0);
            return names;
        }
        int fonts = Math.min(head.getInt(8), MOST_FONTS);
        ByteBuffer offsets = bytes(12, Math.max(fonts, 0) * 4);
        while (offsets.hasRemaining()) {
            font(offsets.getInt() & 0xffffffffL);
        }
        return names;
    }

    private void font(long start) throws IOException {
        int tables = Math.min(bytes(start + 4, 2).getShort() & 0xffff, MOST_TABLES);
        ByteBuffer table = bytes(start + 12, tables * 16);
        for (int i = 0; i < tables; i++) {
            if (table.getInt(i * 16) == NAMES) {
                int length = table.getInt(i * 16 + 12);
                names(bytes(table.getInt(i * 16 + 8) & 0xffffffffL, Math.clamp(length, 0, MOST_BYTES)));
            }
        }
    }

    private void names(ByteBuffer table) {
        if (table.limit() < 6) {
            return;
        }
        int count = table.getShort(2) & 0xffff;
        int strings = table.getShort(4) & 0xffff;
        for (int i = 0; i < count && 18 + i * 12 <= table.limit(); i++) {
            int record = 6 + i * 12;
            int id = table.getShort(record + 6) & 0xffff;
            int length = table.getShort(record + 8) & 0xffff;
            int start = strings + (table.getShort(record + 10) & 0xffff);
            boolean wanted = id == FAMILY || id == FULL || id == TYPOGRAPHIC_FAMILY;
            if (wanted && start + length <= table.limit()) {
                Charset charset =
                        table.getShort(record) == MACINTOSH ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
                names.add(new String(table.array(), start, length, charset));
            }
        }
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}

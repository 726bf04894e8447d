package org.collate.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows files that are no text, by how they begin or by what they hold. */
final class Binaries {

    private record Kind(String key, byte... head) {}

    private static final Kind[] KINDS = {
        new Kind("binary.zip", ascii("PK\u0003\u0004")),
        new Kind("binary.pdf", ascii("%PDF")),
        new Kind("binary.rtf", ascii("{\\rtf")),
        new Kind("binary.doc", (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0),
        new Kind("binary.image", (byte) 0xFF, (byte) 0xD8, (byte) 0xFF),
        new Kind("binary.image", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G'),
        new Kind("binary.image", ascii("GIF8")),
        new Kind("binary.archive", (byte) 0x1F, (byte) 0x8B),
        new Kind("binary.archive", ascii("Rar!")),
        new Kind("binary.archive", ascii("7z\u00BC\u00AF"))
    };
    private static final int LEAST_CONTROLS = 4;

    private Binaries() {}

    /** The key of the message for a file that begins as no text does. */
    static Optional<String> byHead(byte[] bytes) {
        for (Kind kind : KINDS) {
            if (startsWith(bytes, kind.head())) {
                return Optional.of(kind.key());
            }
        }
        return Optional.empty();
    }

    /** Whether decoded characters are no text: too many controls, or too much that could not be read. */
    static boolean isJunk(Encodings.Decoded decoded) {
        String text = decoded.text();
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u001A';
            controls += Character.isISOControl(c) && !space || c >= '\uE000' && c < '\uF900' ? 1 : 0;
        }
        return controls >= LEAST_CONTROLS && controls * 50L > text.length()
                || decoded.malformed() >= LEAST_CONTROLS && decoded.malformed() * 12L > text.length();
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

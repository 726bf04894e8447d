package org.collate.docx.parts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.collate.transfer.ImportException;

/** Says what a file is that bears the name of a Word document and is none. */
public final class FileKind {

    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private FileKind() {}

    /** Refuses bytes that do not begin as a ZIP does, with what they are. */
    public static void requireZip(byte[] bytes, Trouble trouble) throws ImportException {
        if (bytes.length == 0) {
            throw trouble.error("kind.empty");
        }
        if (begins(bytes, OLE)) {
            if (contains(bytes, "EncryptedPackage")) {
                throw trouble.error("kind.encrypted");
            }
            throw trouble.error(contains(bytes, "WordDocument") ? "kind.doc" : "kind.ole");
        }
        if (begins(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
            throw trouble.error("kind.rtf");
        }
        if (begins(bytes, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw trouble.error("kind.pdf");
        }
        if (!begins(bytes, new byte[] {'P', 'K'})) {
            throw trouble.error("kind.other");
        }
    }

    /** The error for a package whose main part has this content type, which is not a Word document's. */
    public static ImportException notWord(String contentType, Trouble trouble) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.contains("spreadsheet") || type.contains("ms-excel")) {
            return trouble.error("kind.xlsx");
        }
        if (type.contains("presentation") || type.contains("ms-powerpoint")) {
            return trouble.error("kind.pptx");
        }
        return trouble.error("kind.type", contentType);
    }

    /** Whether a content type is that of a Word document's main part: document or template, with macros or without. */
    public static boolean isWord(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        boolean main = type.contains("main+xml");
        return main && (type.contains("wordprocessingml") || type.contains("ms-word"));
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stands in the bytes as a directory of OLE writes it: UTF-16, little end first. */
    private static boolean contains(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + wanted.length <= bytes.length; at += 2) {
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }
}

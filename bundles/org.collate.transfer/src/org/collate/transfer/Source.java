package org.collate.transfer;

/**
 * What is imported: a file's name and bytes.
 *
 * @param name the name, for messages and for choosing the importer by its extension
 * @param bytes the contents, at most {@value #MAXIMUM} bytes
 */
public record Source(String name, byte[] bytes) {

    /** No source may have more bytes: a report is some pages of text, and memory is bounded. */
    public static final int MAXIMUM = 64 << 20;
}

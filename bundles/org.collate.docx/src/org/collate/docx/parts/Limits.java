package org.collate.docx.parts;

/**
 * What a document may cost. A report is some pages of text; what goes beyond these bounds is no report but an attack or
 * an accident.
 *
 * @param entries entries in the ZIP
 * @param declared bytes that all entries together claim to unpack to, pictures included
 * @param part bytes of one unpacked part that is read
 * @param total bytes of all unpacked parts that are read
 * @param ratio how many times larger than packed a part of more than a megabyte may be
 * @param depth nesting of XML elements
 * @param attribute characters of one XML attribute
 * @param paragraphs paragraphs of the document
 * @param characters characters of the document's text
 */
public record Limits(
        int entries,
        long declared,
        int part,
        long total,
        int ratio,
        int depth,
        int attribute,
        int paragraphs,
        int characters) {

    public static final Limits USUAL =
            new Limits(10_000, 1L << 30, 48 << 20, 96L << 20, 400, 300, 8 << 20, 100_000, 10_000_000);
}

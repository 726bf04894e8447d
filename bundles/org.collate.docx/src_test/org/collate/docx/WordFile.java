package org.collate.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Draws a Word document in XML for a test: the body, and what parts it needs beside it. */
final class WordFile {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES = " xmlns:w=\"" + W + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:foo=\"urn:foo\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private WordFile() {}

    /** A document with these block elements in its body. */
    static WordFile of(String... blocks) {
        WordFile file = new WordFile();
        file.part("[Content_Types].xml", types("/word/document.xml", MAIN_TYPE));
        file.part("_rels/.rels", relations("officeDocument", "word/document.xml"));
        file.part(
                "word/document.xml",
                HEAD + "<w:document" + SPACES + "><w:body>" + String.join("", blocks)
                        + "<w:sectPr/></w:body></w:document>");
        return file;
    }

    /** A package of nothing. */
    static WordFile empty() {
        return new WordFile();
    }

    static String types(String part, String type) {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/></Types>";
    }

    static String relations(String type, String target) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(type, target, "") + "</Relationships>";
    }

    WordFile styles(String... styles) {
        return related("styles", "<w:styles" + SPACES + ">" + String.join("", styles) + "</w:styles>");
    }

    WordFile numbering(String... lists) {
        return related("numbering", "<w:numbering" + SPACES + ">" + String.join("", lists) + "</w:numbering>");
    }

    /** A part of word/ that the document points to by a relation of this type, such as "header". */
    WordFile related(String type, String xml) {
        String content = xml.startsWith("<w:") && !xml.contains("xmlns:w=")
                ? xml.replaceFirst("^(<w:\\w+)", "$1" + SPACES)
                : xml;
        relations.append(relation(type, type + ".xml", ""));
        return part("word/" + type + ".xml", HEAD + content);
    }

    /** A relation of the document to something outside it. */
    WordFile external(String type, String target) {
        relations.append(relation(type, target, " TargetMode=\"External\""));
        return this;
    }

    WordFile part(String name, String text) {
        return part(name, text, StandardCharsets.UTF_8);
    }

    WordFile part(String name, String text, Charset charset) {
        parts.put(name, text.getBytes(charset));
        return this;
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        if (!relations.isEmpty()) {
            String xml = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + relations + "</Relationships>";
            all.put("word/_rels/document.xml.rels", xml.getBytes(StandardCharsets.UTF_8));
        }
        return zip(all);
    }

    SourceDocument read() throws ImportException {
        return WordFile.read(bytes());
    }

    /** The texts of the paragraphs. */
    List<String> texts() throws ImportException {
        return texts(read());
    }

    /** The rules of the findings. */
    List<String> rules() throws ImportException {
        return read().findings().stream().map(f -> f.rule()).toList();
    }

    static List<String> texts(SourceDocument manuscript) {
        return manuscript.paragraphs().stream().map(Paragraph::text).toList();
    }

    static SourceDocument read(byte[] bytes) throws ImportException {
        return new DocxImporter().read(new Source("材料.docx", bytes), new NullProgressMonitor());
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String p(String... inline) {
        return "<w:p>" + String.join("", inline) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String looks, String text) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph of a list, with text. */
    static String item(int numId, int level, String text) {
        return p(
                "<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numId + "\"/></w:numPr></w:pPr>",
                r(text));
    }

    /** A paragraph with a style. */
    static String styled(String style, String text) {
        return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", r(text));
    }

    private static String relation(String type, String target, String mode) {
        return "<Relationship Id=\"r" + type + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/" + type + "\" Target=\"" + target + "\"" + mode + "/>";
    }
}

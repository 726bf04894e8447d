package org.collate.docx.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.collate.docx.DocxImporter;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.ExportRequest.Provenance;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.structure.StructureFinder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.xml.sax.SAXException;

/** A file that was exported, for tests: its parts, and figures read back from them. */
record ExportedFile(Map<String, byte[]> parts) {

    static final Provenance PROVENANCE =
            new Provenance("areport2222222", "aexport2222222", "0123456789012345678901234567890123456789");

    static ExportedFile of(ExportRequest request) {
        return read(bytes(request));
    }

    static byte[] bytes(ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxExporter().write(request, out, new NullProgressMonitor());
        } catch (ExportException | IOException e) {
            throw new IllegalArgumentException(e);
        }
        return out.toByteArray();
    }

    static ExportedFile read(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        return new ExportedFile(parts);
    }

    /** The report that plain lines make, as an import keeps it. */
    static Report report(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            paragraphs.add(Paragraph.plain(line, paragraphs.size() + 1));
        }
        SourceDocument manuscript = new SourceDocument("report.txt", paragraphs, List.of(), Map.of());
        return new StructureFinder(Ids.seeded(text.length()))
                .find(manuscript, null)
                .report();
    }

    /** The reports that the project keeps for its tests of structure, by name. */
    static Map<String, Report> corpus() throws IOException {
        Map<String, Report> reports = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("..", "org.collate.transfer", "src_test", "reports"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".outline.txt")) {
                    reports.put(name, report(Files.readString(file)));
                }
            }
        }
        return reports;
    }

    static Report imported(byte[] bytes) {
        try {
            SourceDocument manuscript =
                    new DocxImporter().read(new Source("report.docx", bytes), new NullProgressMonitor());
            return new StructureFinder(Ids.random()).find(manuscript, null).report();
        } catch (ImportException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** The same file with other words in its main part. */
    byte[] withWords(String old, String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean main = part.getKey().equals("word/document.xml");
                zip.write(
                        main
                                ? text(part.getKey()).replace(old, words).getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** What an XPath says of a part; prefixes count as parts of the names. */
    String figure(String part, String path) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)));
            return XPathFactory.newDefaultInstance().newXPath().evaluate(qualified(path), document);
        } catch (XPathExpressionException | SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(part + " " + path, e);
        }
    }

    /** The parser knows no name spaces, so that w:p is a name like any other; XPath wants to be told. */
    private static String qualified(String path) {
        return path.replaceAll("@(\\w+:\\w+)", "@*[name()='$1']")
                .replaceAll("(?<=[/\\[(]|^)(w:\\w+)", "*[name()='$1']");
    }
}

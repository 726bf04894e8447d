package org.collate.docx.parts;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IProgressMonitor;

/** The package of a Word document: finds the main part by relationship and content type, and opens parts. */
public final class DocumentPackage {

    private static final String TYPES = "[Content_Types].xml";
    private static final String PREFIX = "collate.";
    private static final int PROPERTY = 1000;
    /** So many parts of others are looked through for ours. */
    private static final int ITEMS = 20;

    private static final String EXPORT = "clt:";

    private final ZipParts zip;
    private final Limits limits;
    private final Trouble trouble;
    private final Relations relations;
    private final String main;

    public DocumentPackage(Source source, Limits limits, Trouble trouble, IProgressMonitor monitor)
            throws ImportException {
        FileKind.requireZip(source.bytes(), trouble);
        this.limits = limits;
        this.trouble = trouble;
        this.zip = new ZipParts(source.bytes(), limits, trouble, monitor);
        this.main = findMain(readTypes());
        this.relations = Relations.of(main, zip, limits, trouble);
    }

    /** The name of the main part. */
    public String mainPart() {
        return main;
    }

    /** Whether it brings macros; they are never looked at. */
    public boolean hasMacros() {
        return relations.target("vbaProject").isPresent();
    }

    /** A cursor on the main part. */
    public XmlCursor main() throws ImportException {
        return open(main).orElseThrow(() -> trouble.error("kind.missing", main));
    }

    /** What the main part points to. */
    public Relations relations() {
        return relations;
    }

    /** A cursor on the first part that the main part points to by a relation of this type; empty where there is none. */
    public Optional<XmlCursor> related(String type) throws ImportException {
        Optional<String> target = relations.target(type);
        return target.isEmpty() ? Optional.empty() : open(target.get());
    }

    /** A cursor on an entry; empty where the package lacks it. */
    public Optional<XmlCursor> open(String part) throws ImportException {
        Optional<byte[]> bytes = zip.read(part);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new XmlCursor(part, bytes.get(), limits, trouble));
    }

    /** What an export of Collate left: as properties, else in a part of its own, which outlives some programs. */
    public Map<String, String> properties() throws ImportException {
        Map<String, String> properties = customProperties();
        for (int i = 1; i <= ITEMS && !properties.containsKey("document"); i++) {
            Optional<XmlCursor> item = open("customXml/item" + i + ".xml");
            if (item.isPresent()) {
                XmlCursor xml = item.get();
                if (xml.root().equals(EXPORT + "export")) {
                    xml.children(name -> {
                        String value = xml.text().strip();
                        if (name.startsWith(EXPORT) && value.length() < PROPERTY) {
                            properties.putIfAbsent(name.substring(EXPORT.length()), value);
                        }
                    });
                }
            }
        }
        return properties;
    }

    private Map<String, String> customProperties() throws ImportException {
        Map<String, String> properties = new HashMap<>();
        Relations root = Relations.of("", zip, limits, trouble);
        Optional<String> part = root.target("custom-properties").or(() -> root.target("customProperties"));
        Optional<XmlCursor> opened = part.isEmpty() ? Optional.empty() : open(part.get());
        if (opened.isPresent()) {
            XmlCursor xml = opened.get();
            xml.root();
            xml.children(property -> {
                String name = xml.attribute("name");
                if (name.startsWith(PREFIX) && name.length() < PROPERTY) {
                    xml.children(type -> {
                        String value = xml.text();
                        if (value.length() < PROPERTY) {
                            properties.putIfAbsent(name.substring(PREFIX.length()), value);
                        }
                    });
                }
            });
        }
        return properties;
    }

    /** Content types by entry name ("/word/document.xml") and by extension ("xml"), in lower case. */
    private Map<String, String> readTypes() throws ImportException {
        Optional<XmlCursor> opened = open(TYPES);
        if (opened.isEmpty()) {
            throw otherArchive();
        }
        Map<String, String> types = new HashMap<>();
        XmlCursor xml = opened.get();
        xml.root();
        xml.children(name -> {
            switch (name) {
                case "ct:Default" -> types.put(lower(xml.attribute("Extension")), xml.attribute("ContentType"));
                case "ct:Override" -> types.put(lower(xml.attribute("PartName")), xml.attribute("ContentType"));
                default -> {
                    // Nothing else is known here.
                }
            }
        });
        return types;
    }

    private ImportException otherArchive() throws ImportException {
        String kind = zip.read("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElse("");
        if (kind.startsWith("application/vnd.oasis.opendocument.text")) {
            return trouble.error("kind.odt");
        }
        if (kind.startsWith("application/vnd.oasis.opendocument")) {
            return trouble.error("kind.odf");
        }
        return trouble.error("kind.zip");
    }

    private String findMain(Map<String, String> types) throws ImportException {
        Optional<String> target = Relations.of("", zip, limits, trouble).target("officeDocument");
        if (target.isEmpty()) {
            target = types.entrySet().stream()
                    .filter(e -> FileKind.isWord(e.getValue()) && e.getKey().startsWith("/"))
                    .map(e -> e.getKey().substring(1))
                    .sorted()
                    .findFirst();
        }
        String part = target.orElseThrow(() -> trouble.error("kind.no.document"));
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String type = types.getOrDefault(lower("/" + part), types.getOrDefault(lower(extension), ""));
        if (!FileKind.isWord(type)) {
            throw FileKind.notWord(type, trouble);
        }
        if (!zip.has(part)) {
            throw trouble.error("kind.missing", part);
        }
        return part;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

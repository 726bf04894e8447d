package org.collate.docx.parts;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.transfer.ImportException;

/**
 * A place in one XML part of a document that moves forward, element by element. Names are given with the usual prefix of
 * their namespace ({@code w:p}, {@code mc:Choice}), whatever the file calls it, and alike for transitional and strict
 * files; names of other namespaces begin with {@code ?:}.
 *
 * <p>No DTD, no entity beside XML's own five, nothing outside the part, bounded depth.
 */
public final class XmlCursor {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/content-types", "ct:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "cp:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/customProperties", "cp:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15:"),
            Map.entry("http://schemas.microsoft.com/office/word/2023/wordml/word16du", "w16du:"),
            Map.entry("http://collate.org/export/1", "clt:"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"));

    private final String part;
    private final Limits limits;
    private final Trouble trouble;
    private final XMLStreamReader reader;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private int depth;
    private int ordinal;
    private boolean opened;

    /** What is done with a child element; it may read the child's children, and need not. */
    public interface Visitor {
        void visit(String name) throws ImportException;
    }

    public XmlCursor(String part, byte[] bytes, Limits limits, Trouble trouble) throws ImportException {
        this.part = part;
        this.limits = limits;
        this.trouble = trouble;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        // Newer JDKs allow 100, which nested tables and text boxes may need; open() counts anyway.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        // They count each &amp; as well, and stop at 100,000 of them; entities that multiply are refused anyway.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        try {
            reader = open(factory, bytes);
        } catch (XMLStreamException | RuntimeException e) {
            throw trouble.error(e, "xml.broken", part, 1, 1);
        }
    }

    /**
     * Word's parts are in UTF-8 or UTF-16. They are decoded here, since the JDK's parser prints to the console about
     * bytes that are neither.
     */
    private static XMLStreamReader open(XMLInputFactory factory, byte[] bytes) throws XMLStreamException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        Charset charset = switch (first) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            case 0x003c -> StandardCharsets.UTF_16BE;
            case 0x3c00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
        int start = first == 0xefbb ? Math.min(3, bytes.length) : 0;
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        return factory.createXMLStreamReader(new InputStreamReader(in, charset.newDecoder()));
    }

    /** Moves to the root element and gives its name. */
    public String root() throws ImportException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (depth < 0) {
                throw broken(null);
            }
        }
        return name();
    }

    /** Visits the child elements of the element that the cursor stands on, and moves to its end. */
    public void children(Visitor visitor) throws ImportException {
        int own = depth;
        if (!opened) {
            return;
        }
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                visitor.visit(name());
                while (depth >= child) {
                    next();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return;
            }
        }
    }

    /** The name of the part. */
    public String part() {
        return part;
    }

    /** Which element of the part the cursor stands on, or stood on last: the first is 1. */
    public int ordinal() {
        return ordinal;
    }

    /** The text directly inside the element that the cursor stands on; moves to its end. */
    public String text() throws ImportException {
        if (!opened) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (true) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == own) {
                        text.append(reader.getText());
                    }
                    if (text.length() > limits.characters()) {
                        throw trouble.error("text.long", limits.characters());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < own) {
                        return text.toString();
                    }
                }
                default -> {
                    // Comments and processing instructions are no text.
                }
            }
        }
    }

    /** The value of an attribute of the element that the cursor stands on; empty where there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)))) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The namespace that a prefix stands for here; empty where it stands for none. */
    public String namespace(String prefix) {
        String uri = reader.getNamespaceURI(prefix);
        return uri == null ? "" : uri;
    }

    /** The value of {@code w:val} as a whole number, or another one where there is none or it is no number. */
    public int number(int otherwise) {
        return number("w:val", otherwise);
    }

    /** The value of an attribute as a whole number, or another one where there is none or it is no number. */
    public int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute(attribute).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The value of {@code w:val} as Word's on and off; on where it is not given. */
    public boolean on() {
        return switch (attribute("w:val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private int next() throws ImportException {
        int event;
        try {
            if (!reader.hasNext()) {
                throw broken(null);
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser answers some damaged bytes with an unchecked exception.
            throw broken(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                opened = false;
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw trouble.error("xml.dtd", part);
            case XMLStreamConstants.END_DOCUMENT -> depth = -1;
            default -> {
                // Text is fetched by who wants it.
            }
        }
        return event;
    }

    private void open() throws ImportException {
        depth++;
        ordinal++;
        opened = true;
        if (depth > limits.depth()) {
            throw trouble.error("xml.deep", part, limits.depth());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeValue(i).length() > limits.attribute()) {
                throw trouble.error("xml.attribute", part);
            }
        }
    }

    private ImportException broken(Exception cause) {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        int column = Math.max(1, reader.getLocation().getColumnNumber());
        return trouble.error(cause, "xml.broken", part, line, column);
    }

    private String name() {
        return name(reader.getNamespaceURI(), reader.getLocalName());
    }

    private String name(String uri, String local) {
        String space = uri == null ? "" : uri;
        return names.computeIfAbsent(space, u -> new HashMap<>())
                .computeIfAbsent(local, l -> space.isEmpty() ? l : PREFIXES.getOrDefault(space, "?:") + l);
    }
}

package org.collate.docx.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.collate.model.XmlText;

/** Writes one XML part by the JDK's writer, without white space between its elements; names carry their prefix. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The JDK's own, whatever else is on the class path: equal parts are equal bytes. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter(1 << 12);
    private final XMLStreamWriter writer;
    private int open;

    /** One call of the writer, which fails only where elements are not closed in turn. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    Xml() {
        // The writer cannot say that a part stands alone.
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        try {
            // Into characters, not bytes: the writer then need not ask of each what the encoding can say.
            writer = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; names and values of its attributes follow in turns. */
    Xml begin(String name, String... attributes) {
        open++;
        return step(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without contents. */
    Xml empty(String name, String... attributes) {
        return step(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element that says one value. */
    Xml value(String name, Object value) {
        return empty(name, "w:val", String.valueOf(value));
    }

    /** Ends the element that was begun last. */
    Xml end() {
        open--;
        return step(writer::writeEndElement);
    }

    Xml text(String words) {
        return step(() -> writer.writeCharacters(XmlText.clean(words)));
    }

    byte[] bytes() {
        if (open != 0) {
            throw new IllegalStateException("open: " + open);
        }
        step(writer::writeEndDocument);
        step(writer::flush);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1]));
        }
    }

    private Xml step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }
}

package org.example.opml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.model.Messages;
import org.collate.transfer.ImportException;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads the outlines that mind maps write: a paragraph for each topic, in order. It seeks no structure, which Collate does
 * for all formats alike. What is broken is refused in a sentence, and nothing outside the file is ever read.
 */
public final class OpmlImporter implements Importer {

    private static final int MOST = 100_000;

    @Override
    public SourceDocument read(Source source, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException {
        List<Paragraph> paragraphs = new ArrayList<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(source.bytes()));
            while (reader.hasNext()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (reader.next() == XMLStreamConstants.START_ELEMENT && "outline".equals(reader.getLocalName())) {
                    add(reader, source.name(), paragraphs);
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ImportException(text("broken", source.name(), String.valueOf(line)), e);
        }
        return new SourceDocument(source.name(), paragraphs, List.of(), Map.of());
    }

    private static void add(XMLStreamReader reader, String name, List<Paragraph> paragraphs) throws ImportException {
        if (paragraphs.size() == MOST) {
            throw new ImportException(text("tooLong", name, String.valueOf(MOST)));
        }
        String topic = reader.getAttributeValue(null, "text");
        if (topic != null) {
            paragraphs.add(Paragraph.plain(topic, reader.getLocation().getLineNumber()));
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(OpmlImporter.class).get(key, arguments);
    }
}

package org.collate.docx.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable;
import org.collate.model.Messages;
import org.collate.model.XmlText;
import org.collate.transfer.ExportException;

/**
 * Reads a document that was written, as a word processor does where all its revisions are accepted or all rejected, and
 * compares both with the two versions, paragraph by paragraph. It knows nothing of how the document was written.
 */
final class RevisionCheck {

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private static final Set<String> NAMED = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "moveFromRangeStart",
            "moveToRangeStart",
            "pPrChange",
            "bookmarkStart",
            "commentRangeStart");

    private final ReadView accepted;
    private final ReadView rejected;
    private final List<String> wrappers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String row = "";
    private String end = "";
    private int now;
    private int then;
    private boolean inProperties;
    private boolean inEarlier;
    private boolean inRow;
    private boolean parts;

    private RevisionCheck(ListFormats formats) {
        this.accepted = new ReadView(formats, Set.of("del", "moveFrom"));
        this.rejected = new ReadView(formats, Set.of("ins", "moveTo"));
    }

    /**
     * Checks a document.
     *
     * @param body its main part
     * @param numbering how its lists are numbered
     * @param before what it must be where all is rejected
     * @param after what it must be where all is accepted
     * @throws ExportException where it is not so, or two things have one id
     */
    static void of(byte[] body, byte[] numbering, List<PrintedBlock> before, List<PrintedBlock> after)
            throws ExportException {
        try {
            RevisionCheck check = new RevisionCheck(ListFormats.of(reader(numbering)));
            check.read(reader(body));
            compare("revisions.rejected", lines(before), check.rejected.lines());
            compare("revisions.accepted", lines(after), check.accepted.lines());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        return READERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static void compare(String key, List<String> wanted, List<String> found) throws ExportException {
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String one = i < wanted.size() ? wanted.get(i) : "";
            String other = i < found.size() ? found.get(i) : "";
            if (!one.equals(other)) {
                throw new ExportException(Messages.of(RevisionCheck.class).get(key, i + 1, one, other));
            }
        }
    }

    private static List<String> lines(List<PrintedBlock> blocks) {
        List<String> lines = new ArrayList<>();
        for (PrintedBlock block : blocks) {
            switch (block) {
                case PrintedParagraph paragraph -> lines.add(XmlText.clean(paragraph.text()));
                case PrintedTable table -> table.rows().forEach(row -> cells(row, lines));
            }
        }
        return lines;
    }

    private static void cells(PrintedTable.Row row, List<String> lines) {
        for (PrintedTable.Slot slot : row.slots()) {
            slot.paragraphs().forEach(each -> lines.add(XmlText.clean(each.text())));
            if (slot.paragraphs().isEmpty()) {
                lines.add("");
            }
        }
        if (row.slots().isEmpty()) {
            lines.add("");
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, ExportException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {
                    // Words are read with the element that they are in.
                }
            }
        }
        accepted.close();
        rejected.close();
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException, ExportException {
        String name = reader.getLocalName();
        String id = reader.getAttributeValue(Xml.W, "id");
        if (NAMED.contains(name) && !ids.add(id)) {
            throw new ExportException(Messages.of(RevisionCheck.class).get("revisions.id", id));
        }
        switch (name) {
            case "p" -> {
                end = "";
                now = 0;
                then = -1;
                parts = false;
            }
            case "pPr" -> inProperties = true;
            case "pPrChange" -> {
                inEarlier = true;
                then = 0;
            }
            case "numId" -> number(Integer.parseInt(reader.getAttributeValue(Xml.W, "val")));
            case "spacing" -> parts |= inProperties && "20".equals(reader.getAttributeValue(Xml.W, "line"));
            case "trPr" -> inRow = true;
            case "tr" -> row = "";
            case "tbl" -> {
                accepted.close();
                rejected.close();
            }
            case "ins", "del", "moveFrom", "moveTo" -> mark(name);
            case "t", "delText" -> words(reader.getElementText());
            case "br" -> words("\n");
            case "tab" -> words("\t");
            default -> {
                // Says nothing about words.
            }
        }
    }

    private void number(int id) {
        if (inEarlier) {
            then = id;
        } else {
            now = id;
        }
    }

    private void mark(String name) {
        if (inProperties) {
            end = name;
        } else if (inRow) {
            row = name;
        }
        wrappers.add(name);
    }

    private void words(String words) {
        List<String> marks = new ArrayList<>(wrappers);
        marks.add(row);
        accepted.words(words, marks);
        rejected.words(words, marks);
    }

    private void end(String name) throws ExportException {
        switch (name) {
            case "pPrChange" -> inEarlier = false;
            case "pPr" -> inProperties = inEarlier;
            case "trPr" -> inRow = false;
            case "ins", "del", "moveFrom", "moveTo" -> wrappers.removeLast();
            case "p" -> {
                if (!parts) {
                    accepted.end(List.of(end, row), now);
                    rejected.end(List.of(end, row), then < 0 ? now : then);
                }
            }
            case "tr" -> row = "";
            case "tc" -> {
                accepted.close();
                rejected.close();
            }
            default -> {
                // Says nothing about words.
            }
        }
    }
}

package org.collate.docx;

import java.util.List;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding.Severity;

/** Looks through a drawing, picture or object: its text boxes are read, and what cannot be read is reported. */
final class Drawing {

    private final Reading reading;
    private final XmlCursor xml;
    private final Story story;
    private final StringBuilder labels = new StringBuilder();
    private boolean picture;
    private boolean object;

    Drawing(Reading reading, XmlCursor xml, Story story) {
        this.reading = reading;
        this.xml = xml;
        this.story = story;
    }

    /** Reads the element that the cursor stands on. */
    void read(String element) throws ImportException {
        object = element.equals("w:object");
        xml.children(this::visit);
        Draft host = story.current();
        if (object) {
            reading.meet(host, "I37", Severity.WARNING, "", "found.object");
        } else if (picture) {
            reading.meet(host, "I36", Severity.INFO, "", "found.picture");
        }
        if (!labels.toString().isBlank()) {
            reading.meet(host, "I43", Severity.WARNING, labels.toString(), "found.labels");
        }
    }

    private void visit(String name) throws ImportException {
        switch (name) {
            case "w:txbxContent" -> box();
            case "a:t" -> labels.append(xml.text()).append(' ');
            case "a:blip", "v:imagedata" -> picture = true;
            case "o:OLEObject", "c:chart", "dgm:relIds", "w:control" -> object = true;
            case "v:textpath" -> labels.append(xml.attribute("string")).append(' ');
            case "mc:AlternateContent" -> Alternate.read(xml, this::visit);
            default -> xml.children(this::visit);
        }
    }

    private void box() throws ImportException {
        List<Draft> drafts = new Story(reading, xml).read();
        if (!drafts.isEmpty()) {
            Draft first = drafts.getFirst();
            reading.meet(first, "I32", Severity.INFO, first.text(), "found.box");
            story.box(drafts);
        }
    }
}

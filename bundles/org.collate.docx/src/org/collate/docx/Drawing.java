package org.collate.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.collate.docx.parts.Alternate;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.marks.StoryKind;

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
        if (story.isGone()) {
            return;
        }
        if (object || picture) {
            reading.asides().begin(StoryKind.PICTURES, object ? "object" : "picture", "", false, host);
        }
        if (!labels.toString().isBlank()) {
            reading.asides().add(StoryKind.PICTURES, "labels", labels.toString().strip(), "", false, host);
        }
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
            case "a:t" -> {
                reading.asides().read(xml, story.current());
                labels.append(xml.text()).append(' ');
            }
            case "a:blip", "v:imagedata" -> picture = true;
            case "o:OLEObject", "c:chart", "dgm:relIds", "w:control" -> object = true;
            case "v:textpath" -> {
                String words = xml.attribute("string");
                reading.asides().add(reading.story(), "watermark", words, "", false, story.current());
            }
            case "mc:AlternateContent" -> Alternate.read(xml, this::visit);
            default -> {
                // Strict files have text boxes in a namespace of their own.
                if (name.endsWith(":txbxContent")) {
                    box();
                } else {
                    xml.children(this::visit);
                }
            }
        }
    }

    private void box() throws ImportException {
        StoryKind around = reading.story();
        reading.story(around == StoryKind.BODY ? StoryKind.BOXES : around);
        List<Draft> drafts = new Story(reading, xml, story.isGone()).read();
        reading.story(around);
        if (!drafts.isEmpty()) {
            Draft first = drafts.getFirst();
            String words = drafts.stream().map(Draft::text).collect(Collectors.joining("\n"));
            reading.asides().add(StoryKind.BOXES, "box", words, "", false, story.current());
            reading.meet(first, "I32", Severity.INFO, first.text(), "found.box");
            story.box(drafts);
        }
    }
}

package org.collate.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.collate.docx.Looks.OfParagraph;
import org.collate.docx.parts.Alternate;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding.Severity;

/**
 * Reads one run of paragraphs: the body, a note, a header, the inside of a text box. Goes through all that may stand
 * around paragraphs, takes what is inserted and leaves out what is deleted by tracked changes.
 */
final class Story {

    private final Reading reading;
    private final XmlCursor xml;
    private final Inline inline;
    private final Bookmarks bookmarks;
    private final List<Draft> done = new ArrayList<>();
    private final List<Draft> boxes = new ArrayList<>();
    private final Deque<TableReader> tables = new ArrayDeque<>();
    private final boolean gone;
    private Draft current = new Draft();

    Story(Reading reading, XmlCursor xml) {
        this(reading, xml, false);
    }

    /**
     * Reads a run of paragraphs.
     *
     * @param gone whether it stands in what becomes no text
     */
    Story(Reading reading, XmlCursor xml, boolean gone) {
        this.gone = gone;
        this.reading = reading;
        this.xml = xml;
        this.bookmarks = new Bookmarks(reading);
        this.inline = new Inline(reading, xml, this, bookmarks);
    }

    /** Reads the paragraphs inside the element that the cursor stands on. */
    List<Draft> read() throws ImportException {
        if (gone) {
            inline.away(this::block);
            return List.of();
        }
        xml.children(this::block);
        flush();
        int lost = inline.lost();
        if (lost > 0) {
            Draft last = done.isEmpty() ? new Draft() : done.getLast();
            if (done.isEmpty()) {
                done.add(last);
            }
            reading.meet(last, "I40", Severity.WARNING, "", "found.field.open", lost);
        }
        return done;
    }

    /** The paragraph that is being read. */
    Draft current() {
        return current;
    }

    /** Paragraphs that follow the present one. */
    void box(List<Draft> drafts) {
        boxes.addAll(drafts);
    }

    /** Reads one block. */
    void block(String name) throws ImportException {
        switch (name) {
            case "w:p" -> paragraph();
            case "w:tbl" -> table();
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> inline.changed(name, this::block);
            case "w:sdt" -> inline.control(this::block);
            case "mc:AlternateContent" -> Alternate.read(xml, this::block);
            case "w:bookmarkStart" -> bookmarks.start(xml.attribute("w:id"), xml.attribute("w:name"), current.length());
            case "w:bookmarkEnd" -> bookmarks.end(xml.attribute("w:id"), current);
            case "w:altChunk" -> reading.meet(current, "I38", Severity.WARNING, "", "found.chunk");
            case "m:oMathPara", "m:oMath", "w:r", "w:commentRangeStart", "w:commentRangeEnd" -> inline.visit(name);
            case "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr" -> {
                // Looks of pages and settings.
            }
            // Whatever a program puts around paragraphs, they are the text's.
            default -> xml.children(this::block);
        }
    }

    private void paragraph() throws ImportException {
        reading.paragraph();
        OfParagraph[] looks = {OfParagraph.NONE};
        List<Integer> formats = new ArrayList<>();
        current.looks(OfParagraph.NONE);
        xml.children(name -> {
            if (name.equals("w:pPr")) {
                looks[0] = Looks.readParagraph(xml, new FormatMarks(reading, xml, current, formats));
                current.looks(looks[0]);
            } else {
                inline.visit(name);
            }
        });
        formats.forEach(reading.marks()::end);
        if (looks[0].markGone() || inline.isGone()) {
            // Its words go on in the next paragraph, whose looks they take.
            if (!inline.isGone()) {
                reading.deletion();
            }
        } else {
            reading.remarks().letters("\n");
            emit();
        }
    }

    private void emit() {
        String hidden = current.hidden();
        if (!hidden.isBlank()) {
            reading.meet(current, "I35", Severity.WARNING, hidden, "found.hidden");
            reading.asides().add(reading.story(), "hidden", hidden, "", false, current);
        }
        bookmarks.nextParagraph(current);
        done.add(current);
        done.addAll(boxes);
        boxes.clear();
        current = new Draft();
    }

    /** Ends a paragraph that a deleted mark left open where no paragraph follows to take it. */
    private void flush() {
        if (!current.isEmpty() || !boxes.isEmpty()) {
            emit();
        }
        current = new Draft();
    }

    private void table() throws ImportException {
        flush();
        if (tables.isEmpty()) {
            TableReader table = new TableReader(reading, xml, this);
            tables.push(table);
            table.read();
            tables.pop();
            List<Draft> drafts = table.drafts();
            if (!drafts.isEmpty()) {
                Draft first = drafts.getFirst();
                reading.meet(first, "I31", Severity.INFO, first.text(), "found.table", table.rows());
            }
            done.addAll(drafts);
        } else {
            // A table in a cell is part of that cell's text.
            tables.peek().nested(this::block);
        }
    }

    /** Whether what is read becomes no text. */
    boolean isGone() {
        return inline.isGone();
    }

    /** Reads what stands in the element that the cursor stands on, which becomes no text. */
    void away(XmlCursor.Visitor visitor) throws ImportException {
        inline.away(visitor);
    }

    /** Reads what stands in the element that the cursor stands on, as paragraphs of their own. */
    List<Draft> within(Looking looking) throws ImportException {
        flush();
        int first = done.size();
        looking.look(this::block);
        flush();
        List<Draft> inside = new ArrayList<>(done.subList(first, done.size()));
        done.subList(first, done.size()).clear();
        return inside;
    }

    /** Goes through some elements, and hands on those that are blocks. */
    interface Looking {

        void look(XmlCursor.Visitor blocks) throws ImportException;
    }
}

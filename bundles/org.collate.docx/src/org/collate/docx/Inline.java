package org.collate.docx;

import java.util.Optional;
import org.collate.docx.Looks.OfRun;
import org.collate.docx.Reading.Note;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding.Severity;

/** Reads what stands inside a paragraph into the story's present draft. */
final class Inline {

    private final Reading reading;
    private final XmlCursor xml;
    private final Story story;
    private final Bookmarks bookmarks;
    private final Fields fields = new Fields();
    private boolean bold;
    private boolean hidden;

    Inline(Reading reading, XmlCursor xml, Story story, Bookmarks bookmarks) {
        this.reading = reading;
        this.xml = xml;
        this.story = story;
        this.bookmarks = bookmarks;
    }

    /** How many characters a field without an end has kept from the text. */
    int lost() {
        return fields.lost();
    }

    /** Reads one child of a paragraph. */
    void visit(String name) throws ImportException {
        switch (name) {
            case "w:r" -> run();
            case "w:hyperlink", "w:smartTag", "w:ins", "w:moveTo", "w:customXml", "w:dir", "w:bdo" ->
                xml.children(this::visit);
            case "w:fldSimple", "w:sdt", "w:sdtContent" -> xml.children(this::visit);
            case "mc:AlternateContent" -> Alternate.read(xml, this::visit);
            case "w:bookmarkStart" -> bookmarks.start(xml.attribute("w:id"), xml.attribute("w:name"), draft().length());
            case "w:bookmarkEnd" -> bookmarks.end(xml.attribute("w:id"), draft());
            case "w:del", "w:moveFrom" -> reading.deletion();
            case "w:subDoc" -> reading.meet(draft(), "I38", Severity.WARNING, "", "found.chunk");
            case "m:oMath", "m:oMathPara" -> formula();
            default -> {
                // Marks of comments, proofing and permissions.
            }
        }
    }

    private Draft draft() {
        return story.current();
    }

    private void run() throws ImportException {
        boolean outerBold = bold;
        boolean outerHidden = hidden;
        shape(OfRun.NONE);
        xml.children(name -> {
            if (name.equals("w:rPr")) {
                shape(Looks.readRun(xml));
            } else {
                content(name);
            }
        });
        bold = outerBold;
        hidden = outerHidden;
    }

    private void shape(OfRun looks) {
        bold = reading.styles().bold(draft().looks(), looks);
        hidden = reading.styles().hidden(draft().looks(), looks);
    }

    private void content(String name) throws ImportException {
        switch (name) {
            case "w:t" -> {
                boolean preserved = xml.attribute("xml:space").equals("preserve");
                append(plain(xml.text(), preserved));
            }
            case "w:tab", "w:ptab" -> append("\t");
            case "w:cr" -> append("\n");
            case "w:br" -> lineBreak(xml.attribute("w:type"));
            case "w:noBreakHyphen" -> append("\u2011");
            case "w:sym" -> symbol();
            case "w:fldChar" -> field(xml.attribute("w:fldCharType"));
            case "w:instrText" -> fields.instruct(xml.text());
            case "w:footnoteReference" -> note(new Note(true, xml.attribute("w:id")));
            case "w:endnoteReference" -> note(new Note(false, xml.attribute("w:id")));
            case "w:ruby" ->
                xml.children(part -> {
                    if (part.equals("w:rubyBase")) {
                        xml.children(this::visit);
                    }
                });
            case "w:commentReference" -> reading.comment();
            case "w:drawing", "w:pict", "w:object" -> new Drawing(reading, xml, story).read(name);
            case "mc:AlternateContent" -> Alternate.read(xml, this::content);
            default -> {
                // Deleted text, hyphens that only show at a line's end, numbers of pages and notes.
            }
        }
    }

    private void append(String text) throws ImportException {
        reading.characters(text.length());
        if (fields.inInstruction()) {
            fields.swallow(text.length());
        } else if (hidden) {
            draft().hide(text);
        } else {
            draft().append(text, bold);
        }
    }

    private void lineBreak(String type) throws ImportException {
        if (type.equals("page") || type.equals("column")) {
            draft().breakPage();
        } else {
            append("\n");
        }
    }

    /**
     * The text of {@code w:t}. A line break in the file is a space. Where a program has indented its XML, the white
     * space that it put around the words is not the author's.
     */
    private static String plain(String text, boolean preserved) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        String words = preserved ? text : text.strip();
        return words.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    private void symbol() throws ImportException {
        String font = xml.attribute("w:font");
        String code = xml.attribute("w:char");
        Optional<String> known = Symbols.character(font, code);
        if (known.isEmpty()) {
            reading.meet(draft(), "I39", Severity.WARNING, font + " " + code, "found.symbol");
        }
        append(known.orElse("\ufffd"));
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" ->
                fields.end().ifPresent(unseen -> reading.meet(draft(), "I40", Severity.WARNING, unseen, "found.field"));
            default -> {
                // Nothing else is allowed here.
            }
        }
    }

    private void note(Note note) {
        if (!hidden && !fields.inInstruction()) {
            reading.note(note);
        }
    }

    private void formula() throws ImportException {
        StringBuilder text = new StringBuilder();
        letters(text);
        reading.meet(draft(), "I42", Severity.WARNING, text.toString(), "found.formula");
        shape(OfRun.NONE);
        append(text.toString());
    }

    private void letters(StringBuilder text) throws ImportException {
        xml.children(name -> {
            if (name.equals("m:t") || name.equals("w:t")) {
                text.append(xml.text());
            } else {
                letters(text);
            }
        });
    }
}

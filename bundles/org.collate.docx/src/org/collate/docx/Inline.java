package org.collate.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.collate.docx.Asides.Aside;
import org.collate.docx.Looks.OfRun;
import org.collate.docx.Reading.Note;
import org.collate.docx.parts.Alternate;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.marks.ChangeMark.Kind;
import org.collate.transfer.marks.StoryKind;

/** Reads what stands inside a paragraph into the story's present draft. */
final class Inline {

    private final Reading reading;
    private final XmlCursor xml;
    private final Story story;
    private final Bookmarks bookmarks;
    private final Fields fields = new Fields();
    private final Deque<Aside> asides = new ArrayDeque<>();
    private boolean bold;
    private boolean hidden;
    private boolean struck;
    private boolean lit;
    /** How many marks around take away what stands here. */
    private int gone;
    /** How many deletions are around, whether they are taken or not. */
    private int deletions;

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

    /** Whether what stands here becomes no text. */
    boolean isGone() {
        return gone > 0;
    }

    /** Reads what becomes no text. */
    void away(XmlCursor.Visitor visitor) throws ImportException {
        gone++;
        xml.children(visitor);
        gone--;
    }

    /** Reads one child of a paragraph. */
    void visit(String name) throws ImportException {
        switch (name) {
            case "w:r" -> run();
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> changed(name, this::visit);
            case "w:sdt" -> control(this::visit);
            case "w:p" -> inner();
            case "mc:AlternateContent" -> Alternate.read(xml, this::visit);
            case "w:bookmarkStart" -> bookmarks.start(xml.attribute("w:id"), xml.attribute("w:name"), draft().length());
            case "w:bookmarkEnd" -> bookmarks.end(xml.attribute("w:id"), draft());
            case "w:commentRangeStart" -> reading.remarks().start(xml.attribute("w:id"), draft(), bookmarks.element());
            case "w:commentRangeEnd" -> reading.remarks().end(xml.attribute("w:id"));
            case "w:subDoc" -> reading.meet(draft(), "I38", Severity.WARNING, "", "found.chunk");
            case "m:oMath", "m:oMathPara" -> formula();
            case "w:pPr", "w:rPr", "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:fldData", "w:customXmlPr" -> {
                // Looks and settings.
            }
            // Whatever a program puts around runs, the words in it are the text's.
            default -> xml.children(this::visit);
        }
    }

    /** Reads what a mark of change holds, as text where it stays. */
    void changed(String name, XmlCursor.Visitor inside) throws ImportException {
        Kind kind = switch (name) {
            case "w:ins" -> Kind.INSERTED;
            case "w:del" -> Kind.DELETED;
            case "w:moveTo" -> Kind.MOVED_TO;
            default -> Kind.MOVED_FROM;
        };
        boolean takesAway = kind == Kind.DELETED || kind == Kind.MOVED_FROM;
        int number = reading.marks().begin(kind, xml, reading.story(), Optional.of(draft()));
        boolean away = reading.marks().isTaken(number) == takesAway;
        deletions += takesAway ? 1 : 0;
        gone += away ? 1 : 0;
        if (away && takesAway) {
            reading.deletion();
        }
        xml.children(inside);
        gone -= away ? 1 : 0;
        deletions -= takesAway ? 1 : 0;
        reading.marks().end(number);
    }

    /** Reads a content control; what it shows while it is empty, and a table of contents, is no text. */
    void control(XmlCursor.Visitor inside) throws ImportException {
        String[] what = {""};
        xml.children(part -> {
            switch (part) {
                case "w:sdtPr" ->
                    xml.children(property -> {
                        if (property.equals("w:showingPlcHdr") && xml.on()) {
                            what[0] = "placeholder";
                        } else if (property.equals("w:docPartObj")) {
                            xml.children(each -> {
                                boolean isContents = xml.attribute("w:val").contains("Table of Contents");
                                what[0] = isContents ? "contents" : what[0];
                            });
                        }
                    });
                case "w:sdtContent" -> {
                    if (what[0].isEmpty()) {
                        xml.children(inside);
                    } else {
                        aside(StoryKind.BODY, what[0], inside);
                    }
                }
                default -> {
                    // Looks of its end.
                }
            }
        });
    }

    private void aside(StoryKind where, String what, XmlCursor.Visitor inside) throws ImportException {
        Aside aside = reading.asides().begin(where, what, "", false, draft());
        asides.push(aside);
        gone++;
        xml.children(inside);
        gone--;
        asides.pop();
        if (!aside.isEmpty()) {
            reading.meet(draft(), "I46", Severity.INFO, aside.words(), "found." + what);
        }
    }

    /** A paragraph inside a paragraph: a line of it. */
    private void inner() throws ImportException {
        if (draft().length() > 0) {
            append("\n");
        }
        xml.children(this::visit);
    }

    private Draft draft() {
        return story.current();
    }

    private void run() throws ImportException {
        boolean[] outer = {bold, hidden, struck, lit};
        List<Integer> formats = new ArrayList<>();
        shape(OfRun.NONE);
        xml.children(name -> {
            if (name.equals("w:rPr")) {
                shape(Looks.readRun(xml, new FormatMarks(reading, xml, draft(), formats)));
            } else {
                content(name);
            }
        });
        formats.forEach(reading.marks()::end);
        bold = outer[0];
        hidden = outer[1];
        struck = outer[2];
        lit = outer[3];
    }

    private void shape(OfRun looks) {
        bold = reading.styles().bold(draft().looks(), looks);
        hidden = reading.styles().hidden(draft().looks(), looks);
        struck = reading.styles().struck(draft().looks(), looks);
        lit = looks.lit();
    }

    private void content(String name) throws ImportException {
        switch (name) {
            case "w:t" -> letters();
            case "w:delText" -> {
                if (deletions > 0) {
                    letters();
                }
            }
            case "w:tab", "w:ptab" -> append("\t");
            case "w:cr" -> append("\n");
            case "w:br" -> lineBreak(xml.attribute("w:type"));
            case "w:noBreakHyphen" -> append("\u2011");
            case "w:sym" -> symbol();
            case "w:fldChar" -> field(xml.attribute("w:fldCharType"));
            case "w:instrText", "w:delInstrText" -> fields.instruct(xml.text());
            case "w:footnoteReference" -> note(new Note(true, xml.attribute("w:id")));
            case "w:endnoteReference" -> note(new Note(false, xml.attribute("w:id")));
            case "w:ruby" ->
                xml.children(part -> {
                    switch (part) {
                        case "w:rubyBase" -> xml.children(this::visit);
                        case "w:rt" -> aside(StoryKind.BODY, "ruby", this::visit);
                        default -> {
                            // How the reading aid looks.
                        }
                    }
                });
            case "w:commentReference" -> {
                reading.comment();
                reading.remarks().refer(xml.attribute("w:id"), draft(), bookmarks.element());
            }
            case "w:drawing", "w:pict", "w:object" -> new Drawing(reading, xml, story).read(name);
            case "mc:AlternateContent" -> Alternate.read(xml, this::content);
            default -> {
                // Hyphens that only show at a line's end, numbers of pages and notes.
            }
        }
    }

    private void letters() throws ImportException {
        boolean preserved = xml.attribute("xml:space").equals("preserve");
        reading.asides().read(xml, draft());
        append(plain(xml.text(), preserved));
    }

    private void append(String text) throws ImportException {
        reading.characters(text.length());
        reading.marks().letters(text);
        if (fields.inInstruction()) {
            fields.swallow(text.length());
            return;
        }
        reading.remarks().letters(text);
        if (!asides.isEmpty()) {
            asides.peek().append(text);
        } else if (gone > 0) {
            return;
        } else if (fields.inContents()) {
            reading.asides().add(StoryKind.BODY, "contents", text, "", false, draft());
        } else if (hidden) {
            draft().hide(text);
        } else if (struck) {
            reading.asides().add(StoryKind.FORMATS, "struck", text, "", true, draft());
            reading.meet(draft(), "I47", Severity.WARNING, text, "found.struck");
        } else {
            if (lit) {
                reading.asides().add(StoryKind.FORMATS, "highlighted", text, "", true, draft());
                reading.meet(draft(), "I48", Severity.INFO, text, "found.highlighted");
            }
            draft().append(text, bold);
        }
    }

    private void lineBreak(String type) throws ImportException {
        if (!type.equals("page") && !type.equals("column")) {
            append("\n");
        } else if (gone == 0) {
            draft().breakPage();
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
        if (known.isEmpty() && gone == 0) {
            reading.meet(draft(), "I39", Severity.WARNING, font + " " + code, "found.symbol");
        }
        append(known.orElse("\ufffd"));
    }

    /** A field goes on over what is taken away: a person may have deleted its end and not its beginning. */
    private void field(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" ->
                fields.end()
                        .filter(unseen -> gone == 0)
                        .ifPresent(unseen -> reading.meet(draft(), "I40", Severity.WARNING, unseen, "found.field"));
            default -> {
                // Nothing else is allowed here.
            }
        }
    }

    private void note(Note note) {
        if (!hidden && gone == 0 && !fields.inInstruction()) {
            reading.note(note, draft());
        }
    }

    private void formula() throws ImportException {
        StringBuilder text = new StringBuilder();
        formula(text);
        if (gone == 0) {
            reading.meet(draft(), "I42", Severity.WARNING, text.toString(), "found.formula");
        }
        shape(OfRun.NONE);
        append(text.toString());
    }

    private void formula(StringBuilder text) throws ImportException {
        xml.children(name -> {
            if (name.equals("m:t") || name.equals("w:t")) {
                reading.asides().read(xml, draft());
                text.append(xml.text());
            } else {
                formula(text);
            }
        });
    }
}

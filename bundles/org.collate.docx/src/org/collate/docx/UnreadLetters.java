package org.collate.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.docx.parts.DocumentPackage;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.marks.ChangeMark.Kind;
import org.collate.transfer.marks.StoryKind;

/**
 * Goes through all stories of a document once more and names what no reading has met: letters in elements that nobody
 * knows, notes that nothing refers to, marks of change in what is no text. So whatever the reader passes by is told.
 */
final class UnreadLetters {

    private static final Set<String> LETTERS = Set.of("w:t", "w:delText", "a:t", "m:t");
    private static final Set<String> CELLS = Set.of("w:cellIns", "w:cellDel", "w:cellMerge");

    private final DocumentPackage document;
    private final MarkLog marks;
    private final Asides asides;
    private final Deque<String> around = new ArrayDeque<>();
    private StoryKind story = StoryKind.BODY;

    UnreadLetters(DocumentPackage document, Reading reading) {
        this.document = document;
        this.marks = reading.marks();
        this.asides = reading.asides();
    }

    void find() throws ImportException {
        for (Map.Entry<String, StoryKind> each : stories().entrySet()) {
            story = each.getValue();
            Optional<XmlCursor> xml = document.open(each.getKey());
            if (xml.isPresent()) {
                xml.get().root();
                walk(xml.get());
            }
        }
    }

    private Map<String, StoryKind> stories() {
        Map<String, StoryKind> stories = new LinkedHashMap<>();
        stories.put(document.mainPart(), StoryKind.BODY);
        Map<String, StoryKind> kinds = new LinkedHashMap<>();
        kinds.put("footnotes", StoryKind.NOTES);
        kinds.put("endnotes", StoryKind.NOTES);
        kinds.put("header", StoryKind.HEADERS);
        kinds.put("footer", StoryKind.HEADERS);
        kinds.put("comments", StoryKind.COMMENTS);
        kinds.put("chart", StoryKind.PICTURES);
        kinds.put("diagramData", StoryKind.PICTURES);
        kinds.forEach((type, kind) -> document.relations().targets(type).forEach(part -> stories.put(part, kind)));
        return stories;
    }

    private void walk(XmlCursor xml) throws ImportException {
        boolean[] hasChoice = {false};
        xml.children(name -> {
            if (isMark(name, xml) && !marks.isKnown(xml)) {
                marks.end(marks.begin(kind(name), xml, story, Optional.empty()));
            }
            // A fallback says again what the choice before it has said.
            if (name.equals("mc:Fallback") && hasChoice[0]) {
                return;
            }
            hasChoice[0] |= name.equals("mc:Choice");
            if (LETTERS.contains(name)) {
                letters(xml);
            } else {
                around.push(name);
                walk(xml);
                around.pop();
            }
        });
    }

    private boolean isMark(String name, XmlCursor xml) {
        boolean isNamed =
                !xml.attribute("w:author").isEmpty() || !xml.attribute("w:id").isEmpty();
        return isNamed
                && switch (name) {
                    case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> true;
                    default -> CELLS.contains(name) || name.startsWith("w:") && name.endsWith("Change");
                };
    }

    private Kind kind(String name) {
        boolean isEnd = "w:rPr".equals(around.peek());
        return switch (name) {
            case "w:ins" -> isEnd ? Kind.END_INSERTED : Kind.INSERTED;
            case "w:del" -> isEnd ? Kind.END_DELETED : Kind.DELETED;
            case "w:moveFrom" -> Kind.MOVED_FROM;
            case "w:moveTo" -> Kind.MOVED_TO;
            case "w:cellIns" -> Kind.CELLS_INSERTED;
            case "w:cellDel" -> Kind.CELLS_DELETED;
            default -> Kind.FORMATTED;
        };
    }

    private void letters(XmlCursor xml) throws ImportException {
        boolean isRead = asides.isRead(xml);
        Optional<Draft> before = isRead ? Optional.empty() : asides.before(xml.part(), xml.ordinal());
        String words = isRead ? "" : xml.text();
        if (!words.isBlank()) {
            asides.add(story, what(), words, before);
        }
    }

    private String what() {
        return switch (story) {
            case NOTES -> "note";
            case HEADERS -> "header";
            case COMMENTS -> "comment";
            case PICTURES -> "labels";
            default -> "unknown";
        };
    }
}

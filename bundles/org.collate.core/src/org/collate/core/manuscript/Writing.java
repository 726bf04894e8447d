package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Section;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** What typing, pasting, deleting and Enter do to the elements. */
final class Writing {

    private final Changes changes;
    private final Rows rows;
    private final Ids ids;
    private final Frame frame;

    Writing(Changes changes, Rows rows, Ids ids, Frame frame) {
        this.changes = changes;
        this.rows = rows;
        this.ids = ids;
        this.frame = frame;
    }

    /** Replaces characters by words, over any number of lines; each further line of the words is an element of its own. */
    Spot replace(int offset, int length, String words) throws EditException, Refusal {
        int from = rows.at(offset);
        int to = rows.at(offset + length);
        if (rows.firstOf(from) == rows.firstOf(to)) {
            return insert(from, rows.inText(from, offset), length, words);
        }
        boolean takesWholeLines = offset == rows.start(from)
                && rows.get(from).at() == 0
                && offset + length == rows.start(to)
                && rows.get(to).at() == 0;
        if (takesWholeLines && words.isEmpty()) {
            return removeLines(from, to);
        }
        return replaced(from, offset, to, offset + length, words);
    }

    /** Replaces what lies in several lines. Of blank ones at either end there is nothing to take away. */
    private Spot replaced(int from, int start, int to, int end, String words) throws EditException, Refusal {
        int first = from;
        while (first < to && rows.get(first).line().isBlank()) {
            first++;
        }
        int last = to;
        while (last > first && rows.get(last).line().isBlank()) {
            last--;
        }
        int begin = first == from ? start : rows.start(first);
        int stop = last == to ? end : rows.end(last);
        if (rows.firstOf(first) == rows.firstOf(last)) {
            return rows.get(first).line().isBlank() && words.isEmpty()
                    ? rows.spot(begin)
                    : insert(first, rows.inText(first, begin), stop - begin, words);
        }
        Spot caret = new Join(changes, rows, first, begin, last, stop).make();
        return words.isEmpty() ? caret : insertAt(caret, words);
    }

    private Spot insertAt(Spot caret, String words) throws EditException, Refusal {
        Rows now = rows.renewed(changes.report());
        int row = now.first(caret.text()).orElseThrow();
        return new Writing(changes, now, ids, frame).insert(row, caret.offset(), 0, words);
    }

    /** Puts words in the place of characters of one text; each further line is an element of its own. */
    Spot insert(int row, int column, int length, String words) throws EditException, Refusal {
        Rows.Row at = rows.get(row);
        if (at.line().isBlank()) {
            frame.begin(changes, at.line());
        }
        int end = words.indexOf('\n');
        if (end < 0 || at.line().kind().keepsBreaks()) {
            TextEditing.replace(changes, at, column, length, words);
            return new Spot(at.text(), column + words.length());
        }
        TextEditing.requireFree(at);
        String all = Words.of(changes.report(), at.text()).orElseThrow();
        String tail = all.substring(column + length);
        changes.make(new ReplaceText(at.text(), column, all.length() - column, words.substring(0, end)));
        List<String> more = new ArrayList<>(List.of(words.substring(end + 1).split("\n", -1)));
        int caret = more.getLast().length();
        more.set(more.size() - 1, more.getLast() + tail);
        Content last = changes.content(at.line().element());
        for (String each : more) {
            last = follow(last, each);
        }
        return in(last, caret);
    }

    /** A place in the words of an element. */
    static Spot in(Content content, int offset) {
        return new Spot(TextRef.of(content), offset);
    }

    /** A new element after another, of the same kind; what the other held goes with the text that follows it. */
    Content follow(Content content, String words) throws EditException {
        if (content instanceof Headed headed) {
            Content first = headed.getContents().stream().findFirst().orElse(null);
            boolean likeFirst = first instanceof Item;
            return put(headed.getId(), 0, likeFirst ? like(first, words) : narrative(words));
        }
        Content next = put(changes.parentId(content), Changes.index(content) + 1, like(content, words));
        if (content instanceof Parent parent) {
            for (Content held : List.copyOf(parent.getContents())) {
                changes.make(new Move(
                        held.getId(),
                        next.getId(),
                        ((Parent) next).getContents().size()));
            }
        }
        return next;
    }

    /** Puts a new element in, and gives it. */
    Content put(String parent, int index, Subtree subtree) throws EditException {
        changes.make(new Insert(parent, index, subtree));
        return changes.content(subtree.id());
    }

    /** A new paragraph. */
    Subtree narrative(String words) {
        EClass type = ReportPackage.Literals.NARRATIVE;
        return new Subtree(type.getName(), ids.next(words), words(type, words), Map.of(), List.of(), List.of());
    }

    /** An element of the same type and numbering with other words. */
    Subtree like(Content content, String words) {
        Map<String, List<Object>> values = new TreeMap<>(words(content.eClass(), words));
        if (content instanceof Numbered && content.eIsSet(ReportPackage.Literals.NUMBERED__NUMBERING)) {
            values.put("numbering", List.of(((Numbered) content).getNumbering()));
        }
        if (content instanceof Section section && content.eIsSet(ReportPackage.Literals.SECTION__ROLE)) {
            values.put("role", List.of(section.getRole()));
        }
        return new Subtree(content.eClass().getName(), ids.next(words), values, Map.of(), List.of(), List.of());
    }

    /** The values of a new element that say words. */
    private static Map<String, List<Object>> words(EClass type, String words) {
        EAttribute feature = WordFeatures.of(type).getFirst();
        return words.isEmpty() ? Map.of() : Map.of(feature.getName(), List.copyOf(Words.values(feature, words)));
    }

    /** Takes whole elements out; the line after them is not touched. */
    private Spot removeLines(int from, int to) throws EditException, Refusal {
        new Join(changes, rows, from, rows.start(from), to, rows.start(to)).takeOut(from);
        return new Spot(rows.get(to).text(), 0);
    }

    /** The id of an element that is to be begun. */
    String nextId() {
        return ids.next("");
    }

    /** Enter. */
    Spot enter(int offset) throws EditException, Refusal {
        return new EnterKey(changes, rows, frame, this).press(offset);
    }

    /** Begins the introduction, before what stands there. */
    Spot introduction() throws EditException {
        return new EnterKey(changes, rows, frame, this).introduction("");
    }

    /** Begins a text behind all contents. */
    Spot closing() throws EditException {
        int end = changes.report().getContents().size();
        return in(put(changes.report().getId(), end, narrative("")), 0);
    }

    /** A line break within an element. */
    Spot lineBreak(int offset) throws EditException, Refusal {
        return new EnterKey(changes, rows, frame, this).breakLine(offset);
    }

    /** Joins a line with the one before it; an empty element on either side just goes. */
    Spot joinWithPrevious(int row) throws EditException, Refusal {
        if (row == 0) {
            return new Spot(rows.get(0).text(), 0);
        }
        if (rows.firstOf(row) == rows.firstOf(row - 1)) {
            return replace(rows.start(row) - 1, 1, "");
        }
        if (isEmptyLeaf(row)) {
            changes.make(new Remove(rows.get(row).line().element()));
            return rows.spot(rows.end(row - 1));
        }
        if (rows.get(row).line().isBlank() || rows.get(row - 1).line().isBlank()) {
            return rows.spot(rows.end(row - 1));
        }
        if (isEmptyLeaf(row - 1)) {
            changes.make(new Remove(rows.get(row - 1).line().element()));
            return new Spot(rows.get(row).text(), 0);
        }
        return replace(rows.start(row) - 1, 1, "");
    }

    private boolean isEmptyLeaf(int row) {
        Line line = rows.get(row).line();
        Optional<Content> content = changes.anyContent(line.element());
        return content.isPresent()
                && !line.isProtected()
                && line.kind() != Kind.CELL
                && Words.of(content.get()).isEmpty()
                && !(content.get() instanceof Parent parent
                        && !parent.getContents().isEmpty());
    }
}

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
import org.collate.core.manuscript.Changes.Caret;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.model.Ids;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;

/** What typing, pasting, deleting and Enter do to the elements. */
final class Writing {

    private final Changes changes;
    private final Rows rows;
    private final Ids ids;

    Writing(Changes changes, Rows rows, Ids ids) {
        this.changes = changes;
        this.rows = rows;
        this.ids = ids;
    }

    /** Replaces characters by words, over any number of lines; each further line of the words is an element of its own. */
    Caret replace(int offset, int length, String words) throws EditException, Refusal {
        int from = rows.at(offset);
        int to = rows.at(offset + length);
        if (from == to) {
            int column = rows.inElement(from, offset);
            return insert(from, column, length, words);
        }
        boolean isSameElement = rows.firstOf(from) == rows.firstOf(to);
        if (isSameElement) {
            return insert(from, rows.inElement(from, offset), length, words);
        }
        boolean takesWholeLines = offset == rows.start(from)
                && rows.get(from).at() == 0
                && offset + length == rows.start(to)
                && rows.get(to).at() == 0;
        if (takesWholeLines && words.isEmpty()) {
            return removeLines(from, to);
        }
        Caret caret = new Join(changes, rows, from, offset, to, offset + length).make();
        return words.isEmpty() ? caret : insertAt(caret, words);
    }

    private Caret insertAt(Caret caret, String words) throws EditException, Refusal {
        if (caret.isByline() && changes.report().getByline().isEmpty()) {
            Texts.byline(changes, List.of(words.split("\n", -1)));
            return new Caret(caret.element(), true, words.length());
        }
        Rows now = rows.renewed(changes.report());
        int row = caret.isByline()
                ? now.lastOf(0) + 1
                : now.first(caret.element()).orElseThrow();
        return new Writing(changes, now, ids).insert(row, caret.offset(), 0, words);
    }

    private Caret insert(int row, int column, int length, String words) throws EditException, Refusal {
        Rows.Row at = rows.get(row);
        Line line = at.line();
        boolean keepsBreaks = line.kind() == Kind.TITLE || line.kind() == Kind.BYLINE || line.kind() == Kind.CELL;
        int end = words.indexOf('\n');
        if (end < 0 || keepsBreaks) {
            Texts.replace(changes, at, column, length, words);
            return new Caret(line.element(), line.kind() == Kind.BYLINE, column + words.length());
        }
        Texts.requireFree(at);
        String all = Texts.of(changes.content(line.element()));
        String tail = all.substring(column + length);
        changes.make(new ReplaceText(line.element(), column, all.length() - column, words.substring(0, end)));
        List<String> more = new ArrayList<>(List.of(words.substring(end + 1).split("\n", -1)));
        int caret = more.getLast().length();
        more.set(more.size() - 1, more.getLast() + tail);
        Content last = changes.content(line.element());
        for (String each : more) {
            last = follow(last, each);
        }
        return Caret.in(last.getId(), caret);
    }

    /** A new element after another, of the same kind; what the other held goes with the text that follows it. */
    private Content follow(Content content, String words) throws EditException {
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

    private Content put(String parent, int index, Subtree subtree) throws EditException {
        changes.make(new Insert(parent, index, subtree));
        return changes.content(subtree.id());
    }

    private Subtree narrative(String words) {
        return new Subtree("Narrative", ids.next(words), lines(words), Map.of(), List.of(), List.of());
    }

    /** An element of the same type and numbering with other words. */
    private Subtree like(Content content, String words) {
        Map<String, List<Object>> values = new TreeMap<>(content instanceof Headed ? heading(words) : lines(words));
        if (content instanceof Numbered && content.eIsSet(ReportPackage.Literals.NUMBERED__NUMBERING)) {
            values.put("numbering", List.of(((Numbered) content).getNumbering()));
        }
        if (content instanceof Section section && content.eIsSet(ReportPackage.Literals.SECTION__ROLE)) {
            values.put("role", List.of(section.getRole()));
        }
        return new Subtree(content.eClass().getName(), ids.next(words), values, Map.of(), List.of(), List.of());
    }

    private static Map<String, List<Object>> lines(String words) {
        return words.isEmpty() ? Map.of() : Map.of("lines", List.<Object>copyOf(List.of(words.split("\n", -1))));
    }

    private static Map<String, List<Object>> heading(String words) {
        return words.isEmpty() ? Map.of() : Map.of("heading", List.of(words));
    }

    /** Takes whole elements out; the line after them is not touched. */
    private Caret removeLines(int from, int to) throws EditException, Refusal {
        Line after = rows.get(to).line();
        new Join(changes, rows, from, rows.start(from), to, rows.start(to)).takeOut(from);
        return new Caret(after.element(), after.kind() == Kind.BYLINE, 0);
    }

    /** Enter. */
    Caret enter(int offset) throws EditException, Refusal {
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        int column = rows.inElement(row, offset);
        return switch (at.line().kind()) {
            case TITLE -> enterTitle(column);
            case BYLINE -> insert(row, column, 0, "\n");
            case SECTION, ASPECT -> enterHeading(at, column);
            case CELL -> lineBreak(offset);
            default -> enterText((TextElement) changes.content(at.line().element()), column);
        };
    }

    private Caret enterTitle(int column) throws EditException {
        String title = Texts.of(changes.report());
        String rest = title.substring(column);
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(changes.report().getId(), column, rest.length(), ""));
        }
        List<String> byline = new ArrayList<>(List.of(rest));
        byline.addAll(changes.report().getByline());
        Texts.byline(changes, byline);
        return new Caret(changes.report().getId(), true, 0);
    }

    private Caret enterHeading(Rows.Row at, int column) throws EditException, Refusal {
        Headed headed = (Headed) changes.content(at.line().element());
        String heading = Texts.of(headed);
        if (column == heading.length()) {
            return Caret.in(follow(headed, "").getId(), 0);
        }
        Texts.requireFree(at);
        if (column == 0) {
            put(changes.parentId(headed), Changes.index(headed), like(headed, ""));
            return Caret.in(headed.getId(), 0);
        }
        String rest = heading.substring(column);
        changes.make(new ReplaceText(headed.getId(), column, rest.length(), ""));
        return Caret.in(follow(headed, rest).getId(), 0);
    }

    private Caret enterText(TextElement element, int column) throws EditException, Refusal {
        String words = Texts.of(element);
        boolean isEmptyItem = words.isEmpty()
                && element instanceof Item item
                && item.getContents().isEmpty();
        if (isEmptyItem) {
            Levels levels = new Levels(changes);
            return element.getParent() instanceof Item
                    ? levels.shallower(List.of(element), Caret.in(element.getId(), 0))
                    : levels.turnInto(element, Kind.NARRATIVE, 0);
        }
        if (column == words.length()
                && element instanceof Item item
                && !item.getContents().isEmpty()) {
            Content first = item.getContents().getFirst();
            Subtree next = first instanceof TextElement ? like(first, "") : narrative("");
            return Caret.in(put(item.getId(), 0, next).getId(), 0);
        }
        if (column == 0 && !words.isEmpty()) {
            put(changes.parentId(element), Changes.index(element), like(element, ""));
            return Caret.in(element.getId(), 0);
        }
        String rest = words.substring(column);
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(element.getId(), column, rest.length(), ""));
        }
        return Caret.in(follow(element, rest).getId(), 0);
    }

    /** A line break within an element. */
    Caret lineBreak(int offset) throws EditException, Refusal {
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        if (at.line().kind().isHeading()) {
            return enter(offset);
        }
        int column = rows.inElement(row, offset);
        Texts.replace(changes, at, column, 0, "\n");
        return new Caret(at.line().element(), at.line().kind() == Kind.BYLINE, column + 1);
    }

    /** Joins a line with the one before it; an empty element on either side just goes. */
    Caret joinWithPrevious(int row) throws EditException, Refusal {
        if (row == 0) {
            return Caret.in(rows.get(0).line().element(), 0);
        }
        if (rows.firstOf(row) == rows.firstOf(row - 1)) {
            return replace(rows.start(row) - 1, 1, "");
        }
        if (isEmptyLeaf(row)) {
            Rows.Row previous = rows.get(row - 1);
            changes.make(new Remove(rows.get(row).line().element()));
            int offset = rows.end(row - 1) - rows.start(rows.firstOf(row - 1));
            return new Caret(previous.line().element(), previous.line().kind() == Kind.BYLINE, offset);
        }
        if (isEmptyLeaf(row - 1)) {
            changes.make(new Remove(rows.get(row - 1).line().element()));
            return Caret.in(rows.get(row).line().element(), 0);
        }
        return replace(rows.start(row) - 1, 1, "");
    }

    private boolean isEmptyLeaf(int row) {
        Line line = rows.get(row).line();
        Optional<Content> content = changes.anyContent(line.element());
        return content.isPresent()
                && !line.isProtected()
                && Texts.of(content.get()).isEmpty()
                && !(content.get() instanceof Parent parent
                        && !parent.getContents().isEmpty());
    }
}

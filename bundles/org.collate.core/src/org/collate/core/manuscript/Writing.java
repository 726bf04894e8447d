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
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

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
        Spot caret = new Join(changes, rows, from, offset, to, offset + length).make();
        return words.isEmpty() ? caret : insertAt(caret, words);
    }

    private Spot insertAt(Spot caret, String words) throws EditException, Refusal {
        Rows now = rows.renewed(changes.report());
        int row = now.first(caret.text()).orElseThrow();
        return new Writing(changes, now, ids).insert(row, caret.offset(), 0, words);
    }

    private Spot insert(int row, int column, int length, String words) throws EditException, Refusal {
        Rows.Row at = rows.get(row);
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

    private static Spot in(Content content, int offset) {
        return new Spot(TextRef.of(content), offset);
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
        EClass type = ReportPackage.Literals.NARRATIVE;
        return new Subtree(type.getName(), ids.next(words), words(type, words), Map.of(), List.of(), List.of());
    }

    /** An element of the same type and numbering with other words. */
    private Subtree like(Content content, String words) {
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

    /** Enter. */
    Spot enter(int offset) throws EditException, Refusal {
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        int column = rows.inText(row, offset);
        return switch (at.line().kind()) {
            case TITLE -> enterTitle(at, column);
            case SECTION, ASPECT -> enterHeading(at, column);
            default ->
                at.line().kind().keepsBreaks()
                        ? insert(row, column, 0, "\n")
                        : enterText((TextElement) changes.content(at.line().element()), column);
        };
    }

    /** What stands behind the caret begins the text that follows the title, as it would begin another paragraph. */
    private Spot enterTitle(Rows.Row at, int column) throws EditException {
        String rest = Words.of(changes.report()).substring(column);
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(at.text(), column, rest.length(), ""));
        }
        EAttribute following = WordFeatures.of(changes.report().eClass()).get(1);
        TextRef next = TextRef.of(changes.report(), following);
        if (changes.report().eIsSet(following)) {
            changes.make(new ReplaceText(next, 0, 0, rest + "\n"));
        } else {
            TextEditing.set(changes, next, rest);
        }
        return new Spot(next, 0);
    }

    private Spot enterHeading(Rows.Row at, int column) throws EditException, Refusal {
        Headed headed = (Headed) changes.content(at.line().element());
        String heading = Words.of(headed);
        if (column == heading.length()) {
            return in(follow(headed, ""), 0);
        }
        TextEditing.requireFree(at);
        if (column == 0) {
            put(changes.parentId(headed), Changes.index(headed), like(headed, ""));
            return in(headed, 0);
        }
        String rest = heading.substring(column);
        changes.make(new ReplaceText(at.text(), column, rest.length(), ""));
        return in(follow(headed, rest), 0);
    }

    private Spot enterText(TextElement element, int column) throws EditException, Refusal {
        String words = Words.of(element);
        boolean isEmptyItem = words.isEmpty()
                && element instanceof Item item
                && item.getContents().isEmpty();
        if (isEmptyItem) {
            Levels levels = new Levels(changes);
            return element.getParent() instanceof Item
                    ? levels.shallower(List.of(element), in(element, 0))
                    : levels.turnInto(element, Kind.NARRATIVE, 0);
        }
        if (column == words.length()
                && element instanceof Item item
                && !item.getContents().isEmpty()) {
            Content first = item.getContents().getFirst();
            Subtree next = first instanceof TextElement ? like(first, "") : narrative("");
            return in(put(item.getId(), 0, next), 0);
        }
        if (column == 0 && !words.isEmpty()) {
            put(changes.parentId(element), Changes.index(element), like(element, ""));
            return in(element, 0);
        }
        String rest = words.substring(column);
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(element.getId(), column, rest.length(), ""));
        }
        return in(follow(element, rest), 0);
    }

    /** A line break within an element. */
    Spot lineBreak(int offset) throws EditException, Refusal {
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        if (at.line().kind().isHeading()) {
            return enter(offset);
        }
        int column = rows.inText(row, offset);
        TextEditing.replace(changes, at, column, 0, "\n");
        return new Spot(at.text(), column + 1);
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

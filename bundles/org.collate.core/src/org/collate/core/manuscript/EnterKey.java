package org.collate.core.manuscript;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.report.Aspect;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/** What Enter does: the next element, and never another line that stands in the middle. */
final class EnterKey {

    private final Changes changes;
    private final Rows rows;
    private final Frame frame;
    private final Writing writing;

    EnterKey(Changes changes, Rows rows, Frame frame, Writing writing) {
        this.changes = changes;
        this.rows = rows;
        this.frame = frame;
        this.writing = writing;
    }

    /** Presses it at a place. */
    Spot press(int offset) throws EditException, Refusal {
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        int column = rows.inText(row, offset);
        if (at.line().isBlank()) {
            return behindBlank(row);
        }
        return switch (at.line().kind()) {
            case TITLE -> enterTitle(at, column);
            case BYLINE -> enterByline(row, column);
            case SECTION, ASPECT -> enterHeading(at, column);
            default ->
                at.line().kind().keepsBreaks()
                        ? writing.insert(row, column, 0, "\n")
                        : enterText((TextElement) changes.content(at.line().element()), column);
        };
    }

    /** The next line where nothing is written yet, or where there is none the next one. */
    private Spot behindBlank(int row) {
        int next = row + 1;
        while (next < rows.size() && !rows.get(next).line().isBlank()) {
            next++;
        }
        return new Spot(
                rows.get(next < rows.size() ? next : Math.min(row + 1, rows.size() - 1))
                        .text(),
                0);
    }

    /** An empty line at the end of the byline goes, and the introduction is begun. */
    private Spot enterByline(int row, int column) throws EditException, Refusal {
        Rows.Row at = rows.get(row);
        boolean isEmptyEnd = at.at() > 0 && at.words().isEmpty() && row == rows.lastOf(row);
        if (!isEmptyEnd) {
            return writing.insert(row, column, 0, "\n");
        }
        changes.make(new ReplaceText(at.text(), column - 1, 1, ""));
        return introduction("");
    }

    /** What stands behind the caret begins the introduction: it is never another line of the title. */
    private Spot enterTitle(Rows.Row at, int column) throws EditException {
        String rest = Words.of(changes.report()).substring(column);
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(at.text(), column, rest.length(), ""));
        }
        return introduction(rest);
    }

    /** Begins the introduction with some words, before what stands there. */
    Spot introduction(String words) throws EditException {
        Report report = changes.report();
        Optional<Blank> blank = frame.in(report);
        if (blank.isPresent() && words.isEmpty()) {
            return new Spot(frame.text(report, blank.get()), 0);
        }
        Optional<Content> first = report.getContents().stream().findFirst();
        boolean isFree = first.filter(Narrative.class::isInstance)
                .map(Words::of)
                .filter(String::isEmpty)
                .isPresent();
        if (!isFree) {
            return Writing.in(writing.put(report.getId(), 0, writing.narrative(words)), 0);
        }
        if (!words.isEmpty()) {
            changes.make(new ReplaceText(TextRef.of(first.get()), 0, 0, words));
        }
        return Writing.in(first.get(), 0);
    }

    private Spot enterHeading(Rows.Row at, int column) throws EditException, Refusal {
        Headed headed = (Headed) changes.content(at.line().element());
        String heading = Words.of(headed);
        if (column == heading.length()) {
            return belowHeading(headed);
        }
        TextEditing.requireFree(at);
        if (column == 0) {
            writing.put(changes.parentId(headed), Changes.index(headed), writing.like(headed, ""));
            return Writing.in(headed, 0);
        }
        String rest = heading.substring(column);
        changes.make(new ReplaceText(at.text(), column, rest.length(), ""));
        return Writing.in(writing.follow(headed, rest), 0);
    }

    /** Begins what is written first below a heading: in a blank line, like the item that stands there, or as is expected. */
    private Spot belowHeading(Headed headed) throws EditException {
        Optional<Blank> blank = frame.in(headed);
        if (blank.isPresent()) {
            return new Spot(frame.text(changes.report(), blank.get()), 0);
        }
        Optional<Content> first = headed.getContents().stream().findFirst();
        boolean isExpected = first.isEmpty() || headed instanceof Aspect && !(first.get() instanceof Item);
        return Writing.in(
                isExpected
                        ? writing.put(headed.getId(), 0, Expected.first(changes.report(), headed, writing.nextId()))
                        : writing.follow(headed, ""),
                0);
    }

    private Spot enterText(TextElement element, int column) throws EditException, Refusal {
        String words = Words.of(element);
        boolean isEmptyItem = words.isEmpty()
                && element instanceof Item item
                && item.getContents().isEmpty();
        if (isEmptyItem) {
            Levels levels = new Levels(changes);
            return element.getParent() instanceof Item
                    ? levels.shallower(List.of(element), Writing.in(element, 0))
                    : levels.turnInto(element, Kind.NARRATIVE, 0);
        }
        if (column == words.length()
                && element instanceof Item item
                && !item.getContents().isEmpty()) {
            Content first = item.getContents().getFirst();
            Subtree next = first instanceof TextElement ? writing.like(first, "") : writing.narrative("");
            return Writing.in(writing.put(item.getId(), 0, next), 0);
        }
        if (column == 0 && !words.isEmpty()) {
            writing.put(changes.parentId(element), Changes.index(element), writing.like(element, ""));
            return Writing.in(element, 0);
        }
        String rest = words.substring(column);
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(element.getId(), column, rest.length(), ""));
        }
        return Writing.in(writing.follow(element, rest), 0);
    }

    /** A line break within an element. */
    Spot breakLine(int offset) throws EditException, Refusal {
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        if (at.line().kind().isHeading() || at.line().isBlank()) {
            return press(offset);
        }
        int column = rows.inText(row, offset);
        TextEditing.replace(changes, at, column, 0, "\n");
        return new Spot(at.text(), column + 1);
    }
}

package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.manuscript.Changes.Caret;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.TableCell;

/** Deletes from within one element to within a later one: what lies between goes, the ends become one text. */
final class Join {

    private final Changes changes;
    private final Rows rows;
    private final int from;
    private final int start;
    private final int to;
    private final int end;

    /**
     * Deletes from an offset in one line to an offset in another.
     *
     * @param rows the lines before anything is deleted
     * @param from the line that the deletion begins in
     * @param start the offset in the whole text that it begins at
     * @param to the line that it ends in
     * @param end the offset in the whole text that it ends at
     */
    Join(Changes changes, Rows rows, int from, int start, int to, int end) {
        this.changes = changes;
        this.rows = rows;
        this.from = from;
        this.start = start;
        this.to = to;
        this.end = end;
    }

    Caret make() throws EditException, Refusal {
        Rows.Row first = rows.get(from);
        int column = rows.inElement(from, start);
        int lastEnd = rows.end(rows.lastOf(to));
        boolean isByline = first.line().kind() == Kind.BYLINE;
        String head = isByline
                ? String.join("\n", changes.report().getByline())
                : rows.get(from).line().kind() == Kind.TITLE
                        ? Texts.of(changes.report())
                        : Texts.of(changes.content(first.line().element()));
        String tail = joined(to).substring(rows.inElement(to, end), lastEnd - rows.start(rows.firstOf(to)));
        requireFree(rows.lastOf(from) + 1, rows.lastOf(to));
        if (column < head.length() || !tail.isEmpty()) {
            Texts.requireFree(first);
        }
        String put = first.line().kind().isHeading() ? tail.replace('\n', ' ') : tail;
        takeOut(rows.lastOf(from) + 1);
        Texts.replace(changes, first, column, head.length() - column, put);
        return new Caret(first.line().element(), isByline, column);
    }

    private String joined(int row) {
        StringBuilder words = new StringBuilder();
        for (int i = rows.firstOf(row); i <= rows.lastOf(row); i++) {
            words.append(words.isEmpty() && i == rows.firstOf(row) ? "" : "\n")
                    .append(rows.get(i).words());
        }
        return words.toString();
    }

    private void requireFree(int first, int last) throws Refusal {
        for (int i = first; i <= last; i++) {
            if (rows.get(i).line().isProtected()) {
                throw new Refusal("refused.deleteProtected", rows.get(i).words());
            }
        }
    }

    /** Takes the elements of some lines out; what they hold beyond the last line follows what stands before. */
    void takeOut(int firstGone) throws EditException, Refusal {
        boolean keepsLast = end == rows.start(to) && start == rows.start(from) && firstGone == from;
        int lastGone = keepsLast ? to - 1 : rows.lastOf(to);
        requireFree(firstGone, lastGone);
        List<Content> gone = new ArrayList<>();
        for (int i = firstGone; i <= lastGone; i++) {
            Line line = rows.get(i).line();
            if (line.kind() == Kind.TITLE) {
                changes.make(new ReplaceText(
                        line.element(), 0, Texts.of(changes.report()).length(), ""));
                i = rows.lastOf(i);
            } else if (line.kind() == Kind.BYLINE) {
                byline(i, Math.min(lastGone, rows.lastOf(i)));
                i = Math.min(lastGone, rows.lastOf(i));
            } else if (rows.get(i).at() == 0) {
                gone.add(changes.content(line.element()));
            }
        }
        place(gone, firstGone);
        for (Content each : gone.reversed()) {
            changes.make(new Remove(each.getId()));
        }
    }

    private void byline(int first, int last) throws EditException {
        List<String> lines = new ArrayList<>(changes.report().getByline());
        lines.subList(rows.get(first).at(), rows.get(last).at() + 1).clear();
        Texts.byline(changes, lines);
    }

    /** Saves what the elements hold that does not go with them. */
    private void place(List<Content> gone, int firstGone) throws EditException {
        List<Content> left = new ArrayList<>();
        for (Content each : gone) {
            if (each instanceof Parent parent) {
                parent.getContents().stream()
                        .filter(held -> !gone.contains(held))
                        .forEach(left::add);
            }
        }
        left.sort((a, b) -> Integer.compare(row(a), row(b)));
        Optional<Content> anchor = firstGone == 0
                ? Optional.empty()
                : changes.anyContent(rows.get(firstGone - 1).line().element()).map(Join::withTable);
        Placing placing = new Placing(changes, anchor);
        for (Content each : left) {
            placing.next(each);
        }
    }

    /** A cell stands for its table, which is one thing among others. */
    private static Content withTable(Content content) {
        return content instanceof TableCell ? (Content) content.getParent().eContainer() : content;
    }

    /** The line on which a content begins; of one without lines, the line of what holds it. */
    private int row(Identified content) {
        return Reports.parts(content)
                .map(part -> rows.first(part.getId()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .map(OptionalInt::getAsInt)
                .orElseGet(() -> row((Identified) content.eContainer()));
    }
}

package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.model.Reports;
import org.collate.model.meta.Containment;
import org.collate.model.report.Aspect;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Parent;
import org.collate.model.report.Section;
import org.collate.model.report.Table;
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

    Spot make() throws EditException, Refusal {
        Rows.Row first = rows.get(from);
        int column = rows.inText(from, start);
        int lastEnd = rows.end(rows.lastOf(to));
        String head = joined(from);
        String tail = joined(to).substring(rows.inText(to, end), lastEnd - rows.start(rows.firstOf(to)));
        boolean leavesCell = rows.get(to).line().kind() == Kind.CELL && !tail.isEmpty();
        if (first.line().kind() == Kind.CELL || leavesCell) {
            throw new Refusal("refused.cell");
        }
        requireFree(rows.lastOf(from) + 1, rows.lastOf(to));
        if (column < head.length() || !tail.isEmpty()) {
            TextEditing.requireFree(first);
        }
        String put = first.line().kind().isHeading() ? tail.replace('\n', ' ') : tail;
        takeOut(rows.lastOf(from) + 1);
        TextEditing.replace(changes, first, column, head.length() - column, put);
        return new Spot(first.text(), column);
    }

    /** The whole text that a line belongs to. */
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
        for (int i = firstGone; i <= lastGone; i = rows.lastOf(i) + 1) {
            if (rows.get(i).line().isBlank()) {
                continue;
            }
            Optional<Content> content = changes.anyContent(rows.get(i).line().element());
            if (content.isEmpty()) {
                lines(i, Math.min(lastGone, rows.lastOf(i)));
            } else if (rows.get(i).at() == 0) {
                Content whole = rows.get(i).line().kind() == Kind.CELL
                        ? table(content.get(), firstGone, lastGone)
                        : content.get();
                if (!gone.contains(whole)) {
                    gone.add(whole);
                }
            }
        }
        place(gone, firstGone);
        for (Content each : gone.reversed()) {
            changes.make(new Remove(each.getId()));
        }
    }

    /** The table of a cell, where all of it goes. */
    private Content table(Content cell, int firstGone, int lastGone) throws Refusal {
        Content table = cell;
        while (!(table instanceof Table) && table.getParent() instanceof Content holder) {
            table = holder;
        }
        boolean allGo = Reports.parts(table)
                .map(part -> rows.first(part.getId()))
                .flatMapToInt(OptionalInt::stream)
                .allMatch(row -> firstGone <= row && rows.lastOf(row) <= lastGone);
        if (!allGo) {
            throw new Refusal("refused.cell");
        }
        return table;
    }

    /** Takes lines of a text out whose element stays; a text that is there only where it is set goes with its last line. */
    private void lines(int first, int last) throws EditException {
        Rows.Row row = rows.get(first);
        boolean isAll = row.at() == 0 && last == rows.lastOf(first);
        if (isAll && !row.text().equals(TextRef.of(changes.report()))) {
            changes.make(new SetAttribute(row.text().element(), row.text().feature(), List.of()));
            return;
        }
        // With lines at the end goes the line break before them, else the one behind.
        boolean isEnd = row.at() > 0;
        int begin = rows.inText(first, rows.start(first)) - (isEnd ? 1 : 0);
        int stop = rows.inText(first, rows.end(last)) + (isEnd || isAll ? 0 : 1);
        changes.make(new ReplaceText(row.text(), begin, stop - begin, ""));
    }

    /** Saves what the elements hold that does not go with them. */
    private void place(List<Content> gone, int firstGone) throws EditException {
        List<Content> left = new ArrayList<>();
        for (Content each : gone) {
            if (each instanceof Parent parent && !(each instanceof Table)) {
                parent.getContents().stream()
                        .filter(held -> !gone.contains(held))
                        .forEach(left::add);
            }
        }
        left.sort((a, b) -> Integer.compare(row(a), row(b)));
        int above = firstGone - 1;
        while (above >= 0 && rows.get(above).line().isBlank()) {
            above--;
        }
        Optional<Content> anchor = above < 0
                ? Optional.empty()
                : changes.anyContent(rows.get(above).line().element()).map(Join::withTable);
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

    /** Puts elements one after the other behind an anchor, as high as their kind demands. */
    private static final class Placing {

        private final Changes changes;
        private Optional<Content> last;
        private boolean isFirst = true;

        Placing(Changes changes, Optional<Content> anchor) {
            this.changes = changes;
            this.last = anchor;
        }

        void next(Content content) throws EditException {
            Optional<Content> before = last;
            if (isFirst && before.isPresent() && takes(before.get(), content)) {
                changes.make(new Move(content.getId(), before.get().getId(), 0));
            } else {
                while (before.isPresent() && !holds(before.get().getParent(), content)) {
                    before = before.get().getParent() instanceof Content up ? Optional.of(up) : Optional.empty();
                }
                if (before.isPresent()) {
                    // The element itself may stand among the siblings before its new place.
                    String parent = changes.parentId(before.get());
                    boolean isEarlier = content.getParent() == before.get().getParent()
                            && Changes.index(content) < Changes.index(before.get());
                    changes.make(new Move(content.getId(), parent, Changes.index(before.get()) + (isEarlier ? 0 : 1)));
                } else {
                    changes.make(new Move(content.getId(), changes.report().getId(), 0));
                }
            }
            last = Optional.of(content);
            isFirst = false;
        }

        /** Whether the first of the elements comes into the anchor itself. */
        private static boolean takes(Content anchor, Content content) {
            return Containment.allows(anchor.eClass(), content.eClass()) && !(content instanceof Headed);
        }

        private static boolean holds(Parent parent, Content content) {
            return switch (content) {
                case Section section -> !(parent instanceof Content);
                case Aspect aspect -> !(parent instanceof Item) && !(parent instanceof Aspect);
                default -> true;
            };
        }
    }
}

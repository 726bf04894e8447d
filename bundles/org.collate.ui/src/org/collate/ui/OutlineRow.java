package org.collate.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.layout.Lead;
import org.collate.core.layout.Numbers;
import org.collate.core.text.Excerpt;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.Section;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.model.report.TextElement;

/**
 * A row of the outline: an element that has a heading or a lead, or a stretch of plain text. Two rows are the same where
 * the element is, so that a tree keeps what is open in it when the words change.
 */
public final class OutlineRow {

    private static final int SHOWN = 40;

    private final String element;
    private final String type;
    private final String number;
    private final String head;
    private final Optional<OutlineRow> parent;
    private final boolean isHeading;
    private final List<OutlineRow> children = new ArrayList<>();

    private OutlineRow(
            String element, String type, String number, String head, Optional<OutlineRow> parent, boolean isHeading) {
        this.element = element;
        this.type = type;
        this.number = number;
        this.head = head;
        this.parent = parent;
        this.isHeading = isHeading;
    }

    /** The rows of the first level as a report stands now. */
    public static List<OutlineRow> of(Report report) {
        return List.copyOf(rows(report, Numbers.of(report), Optional.empty()));
    }

    private static List<OutlineRow> rows(Parent parent, Numbers numbers, Optional<OutlineRow> above) {
        List<OutlineRow> rows = new ArrayList<>();
        for (Content content : parent.getContents()) {
            String number = content instanceof Numbered numbered ? numbers.number(numbered) : "";
            OutlineRow row = new OutlineRow(
                    content.getId(), type(content), number, head(content), above, content instanceof Headed);
            if (content instanceof Parent inner) {
                row.children.addAll(rows(inner, numbers, Optional.of(row)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String type(Content content) {
        return switch (content) {
            case Section section -> section.getRole().getLiteral().toLowerCase(Locale.ROOT);
            case Headed headed -> "aspect";
            case Problem problem -> "problem";
            case Cause cause -> "cause";
            case Measure measure -> "measure";
            case Item item -> "point";
            case Table table -> "table";
            case TableRow row -> "row";
            case TableCell cell -> "cell";
            default -> "narrative";
        };
    }

    private static String head(Content content) {
        return switch (content) {
            case Headed headed -> headed.getHeading() == null ? "" : headed.getHeading();
            case Item item -> Lead.of(item).lead();
            case TextElement text ->
                text.getLines().isEmpty() ? "" : Excerpt.of(text.getLines().getFirst(), SHOWN);
            default -> "";
        };
    }

    /** The id of the element. */
    public String element() {
        return element;
    }

    /** The glossary's word for it: the role of a section, the type of anything else. */
    public String type() {
        return type;
    }

    /** The computed number; empty for none. */
    public String number() {
        return number;
    }

    /** Heading or lead, or how plain text begins. */
    public String head() {
        return head;
    }

    /** The row that it is beneath; empty on the first level. */
    public Optional<OutlineRow> parent() {
        return parent;
    }

    /** The rows beneath it. */
    public List<OutlineRow> children() {
        return List.copyOf(children);
    }

    /** Whether anything is written below a heading; whatever is no heading is written. */
    public boolean isBegun() {
        return !isHeading || children.stream().anyMatch(OutlineRow::hasWords);
    }

    private boolean hasWords() {
        boolean isTable = type.equals("table");
        return isTable || !isHeading && !head.isEmpty() || children.stream().anyMatch(OutlineRow::hasWords);
    }

    /** Whether a row of the same element shows the same, what is beneath it aside. */
    public boolean looksLike(OutlineRow other) {
        return isBegun() == other.isBegun()
                && type.equals(other.type)
                && number.equals(other.number)
                && head.equals(other.head);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineRow row && element.equals(row.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }
}

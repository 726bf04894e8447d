package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.text.Words;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Narrative;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;

/**
 * The outline of a report: every character of it once, in order, numbers and the 。 after headings and leads aside.
 *
 * @param title the title, if it has one; a line break stands where the title has one
 * @param kind whose report it is
 * @param byline the lines between title and text that say who speaks, where and when, joined by line breaks, if there are any
 * @param preamble the paragraphs before the first section, joined by line breaks
 * @param sections the sections in order
 * @param closing the paragraphs after the last section, joined by line breaks, if there are any
 * @param signature the lines of the signature, joined by line breaks, if there are any
 * @param date the date below the signature, if there is one
 */
public record Outline(
        Optional<String> title,
        ReportKind kind,
        Optional<String> byline,
        String preamble,
        List<Section> sections,
        Optional<String> closing,
        Optional<String> signature,
        Optional<String> date) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /**
     * A section of the outline.
     *
     * @param number its computed number, such as 一、; empty for none
     * @param role what it is for
     * @param heading its heading without number and final 。; empty for text between two sections
     * @param text the text before its first item, paragraphs joined by line breaks
     * @param items what else it holds, in order
     */
    public record Section(String number, Role role, String heading, String text, List<Entry> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * An item, an aspect, a stretch of narrative or a table.
     *
     * @param number its computed number, such as （一）; empty for none
     * @param type what it is
     * @param head the heading of an aspect, the lead of an item, without number and final 。; empty for narrative
     * @param text its own text after heading or lead, without its items
     * @param items the items beneath it
     * @param rows the rows of a table; of anything else there are none
     */
    public record Entry(String number, Type type, String head, String text, List<Entry> items, List<Row> rows) {

        public Entry {
            items = List.copyOf(items);
            rows = List.copyOf(rows);
        }

        Entry(String number, Type type, String head, String text, List<Entry> items) {
            this(number, type, head, text, items, List.of());
        }
    }

    /**
     * A row of a table.
     *
     * @param isHead whether it names the columns
     * @param cells its cells from left to right
     */
    public record Row(boolean isHead, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text its lines, joined by line breaks
     * @param across how many columns it takes, at least 1
     * @param down how many rows it takes, at least 1
     */
    public record Cell(String text, int across, int down) {}

    /** The types of entries, in the words of the glossary. */
    public enum Type {
        NARRATIVE("narrative"),
        POINT("point"),
        ASPECT("aspect"),
        PROBLEM("problem"),
        CAUSE("cause"),
        MEASURE("measure"),
        TABLE("table");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** The word for it in files that programs read. */
        public String word() {
            return word;
        }

        /** Whether the head of such an entry is a stored heading; else it is a derived lead, or there is none. */
        public boolean hasHeading() {
            return this == ASPECT;
        }
    }

    /** The outline of a report as it stands now. */
    public static Outline of(Report report) {
        return new Drawer(report).draw();
    }

    private static final class Drawer {

        private final Report report;
        private final Numbers numbers;

        Drawer(Report report) {
            this.report = report;
            this.numbers = Numbers.of(report);
        }

        Outline draw() {
            List<String> preamble = new ArrayList<>();
            List<Section> sections = new ArrayList<>();
            List<String> tail = new ArrayList<>();
            for (Content content : report.getContents()) {
                switch (content) {
                    case org.collate.model.report.Section section -> {
                        flush(tail, preamble, sections);
                        sections.add(section(section));
                    }
                    case Narrative narrative -> tail.addAll(narrative.getLines());
                    default -> {
                        flush(tail, preamble, sections);
                        sections.add(new Section("", Role.OTHER, "", "", List.of(entry(content))));
                    }
                }
            }
            if (sections.isEmpty()) {
                preamble.addAll(tail);
                tail.clear();
            }
            Optional<String> title = Optional.ofNullable(report.getTitle()).filter(string -> !string.isEmpty());
            return new Outline(
                    title,
                    report.getKind(),
                    joined(report.getByline()),
                    String.join("\n", preamble),
                    sections,
                    joined(tail),
                    joined(report.getSignature()),
                    Optional.ofNullable(report.getDate()));
        }

        private static Optional<String> joined(List<String> lines) {
            return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
        }

        private static void flush(List<String> lines, List<String> preamble, List<Section> sections) {
            if (sections.isEmpty()) {
                preamble.addAll(lines);
            } else if (!lines.isEmpty()) {
                sections.add(new Section("", Role.OTHER, "", String.join("\n", lines), List.of()));
            }
            lines.clear();
        }

        private Section section(org.collate.model.report.Section section) {
            Split split = split(section);
            String text = String.join("\n", split.text);
            return new Section(numbers.number(section), section.getRole(), Words.of(section), text, split.entries);
        }

        private Entry entry(Content content) {
            return switch (content) {
                case Headed headed -> {
                    Split split = split(headed);
                    String text = String.join("\n", split.text);
                    yield new Entry(numbers.number(headed), Type.ASPECT, Words.of(headed), text, split.entries);
                }
                case Item item -> item(item);
                case Narrative narrative ->
                    new Entry("", Type.NARRATIVE, "", String.join("\n", narrative.getLines()), List.of());
                case Table table -> new Entry("", Type.TABLE, "", "", List.of(), rows(table));
                default ->
                    throw new IllegalArgumentException(
                            "unknown content: " + content.eClass().getName());
            };
        }

        private static List<Row> rows(Table table) {
            List<Row> rows = new ArrayList<>();
            for (Content content : table.getContents()) {
                if (content instanceof TableRow row) {
                    List<Cell> cells = row.getContents().stream()
                            .filter(TableCell.class::isInstance)
                            .map(TableCell.class::cast)
                            .map(cell -> new Cell(
                                    String.join("\n", cell.getLines()),
                                    Math.max(1, cell.getAcross()),
                                    Math.max(1, cell.getDown())))
                            .toList();
                    rows.add(new Row(row.isHead(), cells));
                }
            }
            return rows;
        }

        private Entry item(Item item) {
            Split split = split(item);
            Lead lead = Lead.of(item);
            List<String> text = new ArrayList<>();
            if (!lead.rest().isEmpty()) {
                text.add(lead.rest());
            }
            text.addAll(split.text);
            return new Entry(numbers.number(item), type(item), lead.lead(), String.join("\n", text), split.entries);
        }

        private static Type type(Item item) {
            if (item instanceof Problem) {
                return Type.PROBLEM;
            }
            if (item instanceof Cause) {
                return Type.CAUSE;
            }
            return item instanceof Measure ? Type.MEASURE : Type.POINT;
        }

        /** Parts what stands before the first item from what follows. */
        private Split split(Parent parent) {
            Split split = new Split(new ArrayList<>(), new ArrayList<>());
            for (Content content : parent.getContents()) {
                if (content instanceof Narrative narrative && split.entries.isEmpty()) {
                    split.text.addAll(narrative.getLines());
                } else {
                    split.entries.add(entry(content));
                }
            }
            return split;
        }

        private record Split(List<String> text, List<Entry> entries) {}
    }
}

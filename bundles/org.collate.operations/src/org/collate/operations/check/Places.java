package org.collate.operations.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.core.layout.Lead;
import org.collate.core.layout.Numbers;
import org.collate.core.text.Words;
import org.collate.model.Messages;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Section;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.validation.Passage;

/** Says where elements are as people do: by the numbers of what they lie in, such as 二、（一）3. */
public final class Places {

    private final Report report;
    private final Numbers numbers;
    private final Map<String, Element> elements = new HashMap<>();

    private Places(Report report) {
        this.report = report;
        this.numbers = Numbers.of(report);
        enter(report);
    }

    /** The places in a report as it is now. */
    public static Places of(Report report) {
        return new Places(report);
    }

    /** The element with an id; the report itself where there is none. */
    public Element element(String id) {
        return elements.getOrDefault(id, report);
    }

    /** The way to an element; a word for what stands outside all sections. */
    public String of(String id) {
        Element element = element(id);
        StringBuilder way = new StringBuilder();
        // A decimal number, such as 2.4, holds those of what it lies in.
        boolean isDecimal = false;
        for (Object each = element; each instanceof Content content; each = content.getParent()) {
            if (content instanceof Numbered numbered) {
                boolean isHeld = isDecimal && numbered.getNumbering() == Numbering.DECIMAL;
                way.insert(0, isHeld ? "" : numbers.number(numbered));
                isDecimal = numbered.getNumbering() == Numbering.DECIMAL;
            }
        }
        String place = way.isEmpty() ? outside(element) : way.toString();
        String inTable = inTable(element);
        return inTable.isEmpty() ? place : Messages.of(Places.class).get("place.in", place, inTable);
    }

    /** The row and the cell of what lies in a table, counted from 1; empty for anything else. */
    private static String inTable(Element element) {
        Messages text = Messages.of(Places.class);
        return switch (element) {
            case TableRow row -> text.get("place.row", index(row));
            case TableCell cell -> text.get("place.cell", index((TableRow) cell.getParent()), index(cell));
            default -> "";
        };
    }

    private static int index(Content content) {
        return content.getParent().getContents().indexOf(content) + 1;
    }

    private String outside(Element element) {
        Messages text = Messages.of(Places.class);
        if (element == report) {
            return text.get("place.report");
        }
        Object top = element;
        while (top instanceof Content content && content.getParent() != report) {
            top = content.getParent();
        }
        if (top instanceof Section section && section.getHeading() != null) {
            return section.getHeading();
        }
        for (Content content : report.getContents()) {
            if (content == top) {
                return text.get("place.preamble");
            }
            if (content instanceof Section) {
                return text.get("place.closing");
            }
        }
        return text.get("place.report");
    }

    /** What an element begins with: its heading or lead; empty for a report. */
    public String lead(String id) {
        return switch (element(id)) {
            case Headed headed -> Words.of(headed);
            case Item item -> Lead.of(item).lead();
            default -> "";
        };
    }

    /** The text of an element itself, without what is in it. */
    public String text(String id) {
        return Passage.of(element(id)).stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    private void enter(Element element) {
        elements.put(element.getId(), element);
        if (element instanceof Parent parent) {
            parent.getContents().forEach(this::enter);
        }
    }
}

package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.core.layout.Numbers;
import org.collate.core.words.ElementWords;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;

/** The elements of one version in document order. */
final class Cells {

    private final Numbers numbers;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(Report report) {
        numbers = Numbers.of(report);
        cells.add(new Cell(report.getId(), "title", "Report", -1, "", "", ElementWords.of(report)));
        if (!report.getByline().isEmpty()) {
            cells.add(new Cell(report.getId(), "byline", "Report", -1, "", "", String.join("\n", report.getByline())));
        }
        add(report, 0, "");
    }

    /** The cells: the report's title and, where there are any, the lines below it; then every content. */
    static List<Cell> of(Report report) {
        return new Cells(report).cells;
    }

    /** Those of some ids that a report has, and the ids of all that they hold there. */
    static Set<String> below(Report report, Set<String> ids) {
        Set<String> all = new HashSet<>();
        for (String id : ids) {
            Reports.find(report, id)
                    .ifPresent(found -> Reports.parts(found)
                            .filter(Element.class::isInstance)
                            .map(Identified::getId)
                            .forEach(all::add));
        }
        return all;
    }

    private void add(Parent parent, int depth, String place) {
        for (Content content : parent.getContents()) {
            String number = content instanceof Numbered numbered ? numbers.number(numbered) : "";
            String here = place + number;
            cells.add(new Cell(
                    content.getId(),
                    content instanceof Headed ? "heading" : "lines",
                    content.eClass().getName(),
                    depth,
                    number,
                    here,
                    ElementWords.of(content)));
            if (content instanceof Parent inner) {
                add(inner, depth + 1, here);
            }
        }
    }
}

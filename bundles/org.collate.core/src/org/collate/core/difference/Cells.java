package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.core.layout.Numbers;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/** The elements of one version in document order. */
final class Cells {

    private final Numbers numbers;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(Report report) {
        numbers = Numbers.of(report);
        String title = report.getTitle() == null ? "" : report.getTitle();
        cells.add(new Cell(report.getId(), "title", "Report", -1, "", "", title));
        if (!report.getByline().isEmpty()) {
            cells.add(new Cell(report.getId(), "byline", "Report", -1, "", "", String.join("\n", report.getByline())));
        }
        add(report, 0, "");
        if (!report.getSignature().isEmpty()) {
            String signature = String.join("\n", report.getSignature());
            cells.add(new Cell(report.getId(), "signature", "Report", -1, "", "", signature));
        }
        if (report.getDate() != null) {
            cells.add(new Cell(report.getId(), "date", "Report", -1, "", "", report.getDate()));
        }
    }

    /**
     * The cells: the report's title and, where there are any, the lines below it; then every content; then, where there
     * are, signature and date.
     */
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
                    words(content)));
            if (content instanceof Parent inner) {
                add(inner, depth + 1, here);
            }
        }
    }

    private static String words(Content content) {
        return switch (content) {
            case Headed headed -> headed.getHeading() == null ? "" : headed.getHeading();
            case TextElement text -> String.join("\n", text.getLines());
            default -> "";
        };
    }
}

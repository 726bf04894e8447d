package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.core.layout.Numbers;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EAttribute;

/** The elements of one version in document order. */
final class Cells {

    private final Numbers numbers;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(Report report) {
        numbers = Numbers.of(report);
        texts(report, -1, "", "", false);
        add(report, 0, "");
        texts(report, -1, "", "", true);
    }

    /** The cells in reading order: the report's title and whatever else it says itself; between them every content. */
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
            // What has no words has a row of its own all the same, since it comes, goes and moves.
            if (WordFeatures.of(content.eClass()).isEmpty()) {
                cells.add(new Cell(content.getId(), "", content.eClass().getName(), depth, number, here, ""));
            }
            texts(content, depth, number, here, false);
            if (content instanceof Parent inner) {
                add(inner, depth + 1, here);
            }
            texts(content, depth, "", here, true);
        }
    }

    /** The texts of an element above what it holds, or those below; only its main words need not be set. */
    private void texts(Identified element, int depth, String number, String place, boolean below) {
        String type = element.eClass().getName();
        List<EAttribute> features = WordFeatures.of(element.eClass());
        for (EAttribute feature : features) {
            if (WordFeatures.isBelow(feature) == below && (feature == features.getFirst() || element.eIsSet(feature))) {
                String words = Words.of(element, feature);
                cells.add(new Cell(element.getId(), feature.getName(), type, depth, number, place, words));
            }
        }
    }
}

package org.collate.testkit.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;

/** A text of headings and paragraphs, in reading order. */
record Paper(List<Passage> passages) {

    Paper {
        passages = List.copyOf(passages);
    }

    /** The passages, a line each. */
    String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    Paper with(String id, UnaryOperator<Passage> change) {
        int place = place(id);
        List<Passage> changed = new ArrayList<>(passages);
        changed.set(place, change.apply(changed.get(place)));
        return new Paper(changed);
    }

    Paper without(String id) {
        List<Passage> less = new ArrayList<>(passages);
        less.remove(place(id));
        return new Paper(less);
    }

    Paper withBehind(String behind, Passage passage) {
        List<Passage> more = new ArrayList<>(passages);
        more.add(place(behind) + 1, passage);
        return new Paper(more);
    }

    /** The id of the passage that has some words; empty for none. */
    String holderOf(String words) {
        return passages.stream()
                .filter(passage -> passage.text().contains(words))
                .map(Passage::id)
                .findFirst()
                .orElse("");
    }

    Passage find(String id) {
        return passages.get(place(id));
    }

    private int place(String id) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("Gone: " + id);
    }

    /** The text as a report: an aspect for each heading, with the paragraphs below it as problems. */
    Report report() {
        Report report = Reports.create(id("paper"));
        Parent holder = report;
        for (Passage passage : passages) {
            if (passage.isHeading()) {
                Aspect aspect = ReportFactory.eINSTANCE.createAspect();
                aspect.setId(id(passage.id()));
                aspect.setHeading(passage.text());
                report.getContents().add(aspect);
                holder = aspect;
            } else {
                Problem problem = ReportFactory.eINSTANCE.createProblem();
                problem.setId(id(passage.id()));
                problem.getLines().add(passage.text());
                problem.setNumbering(Numbering.values()[passage.numbering() % Numbering.values().length]);
                holder.getContents().add(problem);
            }
        }
        return report;
    }

    /** An id of the right shape, always the same one. */
    private static String id(String name) {
        return Ids.derived().next("passage " + name);
    }
}

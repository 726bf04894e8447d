package org.collate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Addressable;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Explainable;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;

/** A report far larger than a real one: every item has a line of 60 Chinese characters, causes and measures have links. */
final class BigReport {

    private static final int ITEMS_PER_ASPECT = 20;
    private static final int CHARACTERS = 60;

    private final Random random = new Random(1);
    private final Ids ids = Ids.seeded(1);
    private final Report report = Reports.create(ids.next(""));
    private final List<Problem> problems = new ArrayList<>();

    private BigReport() {}

    /** A report of a number of elements: half of them problems beneath aspects, a quarter causes, a quarter measures. */
    static Report of(int elements) {
        return new BigReport().build(elements);
    }

    private Report build(int elements) {
        report.setTitle("对照检查材料");
        Section section = section(Role.PROBLEMS);
        Aspect aspect = null;
        for (int i = 0; i < elements / 2; i++) {
            if (i % ITEMS_PER_ASPECT == 0) {
                aspect = ReportFactory.eINSTANCE.createAspect();
                aspect.setId(ids.next(""));
                aspect.setHeading(text(12));
                aspect.setNumbering(Numbering.HAN_BRACKETED);
                section.getContents().add(aspect);
            } else {
                Problem problem = item(ReportFactory.eINSTANCE.createProblem(), aspect);
                problem.setRunIn(i % 3 > 0);
                problems.add(problem);
            }
        }
        Section causes = section(Role.CAUSES);
        for (int i = 0; i < elements / 4; i++) {
            Cause cause = item(ReportFactory.eINSTANCE.createCause(), causes);
            cause.getExplains().add((Explainable) any());
        }
        Section measures = section(Role.MEASURES);
        for (int i = 0; i < elements / 4; i++) {
            Measure measure = item(ReportFactory.eINSTANCE.createMeasure(), measures);
            measure.getAddresses().add((Addressable) any());
        }
        return report;
    }

    private Problem any() {
        return problems.get(random.nextInt(problems.size()));
    }

    private Section section(Role role) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(ids.next(""));
        section.setRole(role);
        section.setHeading(text(8));
        section.setNumbering(Numbering.HAN);
        report.getContents().add(section);
        return section;
    }

    private <T extends Item> T item(T item, Parent parent) {
        item.setId(ids.next(""));
        item.setNumbering(Numbering.YI_SHI);
        item.getLines().add(text(CHARACTERS));
        parent.getContents().add(item);
        return item;
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4e00 + random.nextInt(3000)));
        }
        return text.toString();
    }
}

package org.collate.operations.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.TemplateFile;
import org.collate.model.report.Aspect;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class TemplateFromReportTest {

    private static final int SIZE = 40;

    private static Template template() {
        return BuiltInTemplates.find("annual-2025").orElseThrow();
    }

    @Test
    void headingsAndTheirOrderStayAndWordsGo() throws Exception {
        for (long seed : Slice.seeds().toArray()) {
            Report report = RandomReports.of(seed, SIZE);
            Template made = TemplateFromReport.of(template(), report);
            String label = "seed " + seed;
            assertEquals(headings(report), headings(made.getSkeleton()), label);
            assertTrue(
                    Reports.elements(made.getSkeleton()).noneMatch(TextElement.class::isInstance),
                    () -> label + " has texts");
            Set<String> ids = new HashSet<>();
            Reports.parts(made.getSkeleton()).forEach(each -> assertTrue(ids.add(each.getId()), label));
            byte[] bytes = TemplateFile.toBytes(made);
            assertEquals(
                    headings(report), headings(TemplateFile.read(label, bytes).getSkeleton()), label);
            assertTrue(made.getHints().stream().allMatch(hint -> ids.contains(hint.getElement())), label);
        }
    }

    @Test
    void whatTheTemplateGaveGoesOnWithItsHintAlsoWhereOnlyTheWordsAreTheSame() throws Exception {
        Template template = template();
        Report report = EcoreUtil.copy(template.getSkeleton());
        report.setId(Ids.derived().next("own"));
        report.setAuthor("张三");
        Section problems = (Section) report.getContents().get(1);
        Aspect typed = ReportFactory.eINSTANCE.createAspect();
        typed.setId(Ids.derived().next("typed"));
        typed.setHeading(((Headed) problems.getContents().get(1)).getHeading());
        String given = problems.getContents().get(1).getId();
        problems.getContents().set(1, typed);
        TextElement text = ReportFactory.eINSTANCE.createNarrative();
        text.setId(Ids.derived().next("text"));
        text.getLines().add("张三的话");
        problems.getContents().addFirst(text);
        Aspect own = ReportFactory.eINSTANCE.createAspect();
        own.setId(Ids.derived().next("mine"));
        own.setHeading("自己加的方面");
        problems.getContents().add(own);
        report.getContents().removeLast();
        Template made = TemplateFromReport.of(template, report);
        List<String> ids = Reports.elements(made.getSkeleton())
                .filter(Headed.class::isInstance)
                .map(each -> each.getId())
                .toList();
        assertTrue(ids.contains(given) && ids.contains(own.getId()) && !ids.contains(typed.getId()), ids.toString());
        assertEquals(template.getSkeleton().getId(), made.getSkeleton().getId());
        assertTrue(made.getHints().stream().anyMatch(hint -> hint.getElement().equals(given)));
        assertEquals(template.getHints().size() - 1, made.getHints().size());
        assertEquals(template.getRules().size(), made.getRules().size());
        String written = new String(ReportFile.toBytes(made.getSkeleton()), StandardCharsets.UTF_8);
        assertFalse(written.contains("张三"), written);
    }

    private static List<String> headings(Report report) {
        return Reports.elements(report)
                .filter(Headed.class::isInstance)
                .map(Headed.class::cast)
                .map(each -> depth(each) + " " + each.eClass().getName() + " " + each.getNumbering() + " "
                        + each.isRestart() + " " + each.getHeading()
                        + (each instanceof Section section ? section.getRole() : ""))
                .toList();
    }

    private static int depth(Headed heading) {
        int depth = 1;
        for (EObject at = heading.eContainer(); at != null; at = at.eContainer()) {
            depth += at instanceof Headed ? 1 : 0;
        }
        return depth;
    }
}

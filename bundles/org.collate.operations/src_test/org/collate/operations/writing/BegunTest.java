package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.collate.core.text.TextRef;
import org.collate.model.Ids;
import org.collate.model.report.Aspect;
import org.collate.model.report.Narrative;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Section;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.check.Begun;
import org.collate.validation.Finding;
import org.collate.validation.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A report that was begun from the template of a yearly meeting. */
class BegunTest {

    private final Ids ids = Ids.seeded(1);
    private final Template template = BuiltInTemplates.find("annual").orElseThrow();
    private final Report report = EcoreUtil.copy(template.getSkeleton());
    private final Section problems = (Section) report.getContents().get(1);
    private final Aspect first = (Aspect) problems.getContents().getFirst();
    private final Aspect second = (Aspect) problems.getContents().get(1);

    private void write(Parent parent, String words) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(ids.next(""));
        narrative.getLines().addAll(words.lines().toList());
        parent.getContents().add(narrative);
    }

    private static Finding on(String element, Optional<TextRef> text) {
        return new Finding("P04", Severity.ERROR, element, text, 0, 1, "", "…", List.of());
    }

    private boolean isBegun() {
        return Begun.isBegun(report, Optional.of(template));
    }

    private List<Finding> shown(Finding... findings) {
        return Begun.shown(report, Optional.of(template), List.of(findings));
    }

    @Test
    void nobodyHasBegunWhatTheTemplateGives() {
        assertFalse(isBegun());
        assertEquals(List.of(), shown(on(report.getId(), Optional.empty()), on(first.getId(), Optional.empty())));
    }

    @Test
    void blanksAreNoWords() {
        write(first, " \n　");
        assertFalse(isBegun());
    }

    @Test
    void wordsAnywhereBeginIt() {
        report.getSignature().add("某局");
        assertTrue(isBegun());
        report.getSignature().clear();
        write(report, "引言");
        assertTrue(isBegun());
    }

    @Test
    void wordsOfTheTemplateItselfAreNobodys() {
        write(template.getSkeleton(), "以上对照检查，不妥之处，请批评指正。");
        write(report, "以上对照检查，不妥之处，请批评指正。");
        assertFalse(isBegun());
    }

    @Test
    void aPartWithWordsIsCheckedAtOnceAndOneWithoutIsNot() {
        write(first, "学习不够系统。");
        Finding written = on(first.getId(), Optional.empty());
        Finding section = on(problems.getId(), Optional.empty());
        Finding heading = on(second.getId(), Optional.of(TextRef.heading(second.getId())));
        Finding whole = on(report.getId(), Optional.empty());
        Finding empty = on(second.getId(), Optional.empty());
        assertEquals(List.of(whole, section, written, heading), shown(whole, section, written, empty, heading));
    }
}

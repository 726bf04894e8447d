package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class GuideTest {

    private final Template template = BuiltInTemplates.find("annual").orElseThrow();
    private final Report report = EcoreUtil.copy(template.getSkeleton());

    private static List<Line> blanks(Report report, Guide guide) {
        Manuscript manuscript = Manuscript.of(report, id -> true, guide.blanks());
        return IntStream.range(0, manuscript.lineCount())
                .mapToObj(manuscript::line)
                .filter(Line::isBlank)
                .toList();
    }

    @Test
    void aWriterIsToldWhatTheTemplateSaysAtEachPlaceThatIsEmpty() {
        Guide guide = Guide.of(report, Optional.of(template));
        List<String> told = blanks(report, guide).stream().map(guide::hint).toList();
        assertEquals(11, told.size());
        assertTrue(told.get(1).contains("开头写明根据什么要求"), told.get(1));
        assertFalse(told.get(1).contains("结尾"), told.get(1));
        assertTrue(told.get(3).contains("对照政治纪律和政治规矩"), told.get(3));
        assertTrue(told.stream().noneMatch(String::isBlank), told.toString());
    }

    @Test
    void withoutATemplateHeIsToldWhatTheKindOfReportAsksFor() {
        Guide guide = Guide.of(report, Optional.empty());
        assertTrue(blanks(report, guide).stream().map(guide::hint).noneMatch(String::isBlank));
    }

    @Test
    void aTeamHasNoNameBelowItsTitle() {
        report.setKind(ReportKind.TEAM);
        assertFalse(Guide.of(report, Optional.of(template)).blanks().contains(Blank.Of.BYLINE));
    }
}

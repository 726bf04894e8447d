package org.collate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.validation.NotApplicable;
import org.collate.validation.Validation;
import org.junit.jupiter.api.Test;

class GoodReportTest {

    @Test
    void everyRuleIsSilentOnAReportThatFollowsItsTemplate() {
        Validation result = Checked.all(GoodReport.report(), GoodReport.template());
        assertEquals(List.of(), result.findings());
        assertEquals(List.of(), result.notApplicable());
    }

    @Test
    void withoutTemplateOnlyWhatNeedsOneIsNotApplicable() {
        Validation result = Checked.all(GoodReport.report());
        assertEquals(List.of(), result.findings());
        assertEquals(
                List.of("S05", "S07", "S08", "S09", "S10"),
                result.notApplicable().stream()
                        .map(NotApplicable::rule)
                        .sorted()
                        .toList());
    }
}

package org.collate.transfer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.collate.core.layout.PrintedBlock;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.junit.jupiter.api.Test;

class ClosingPlaceTest {

    private final Report report = Reports.create("areport2222222");

    @Test
    void theDateBeginsTwoCharactersToTheRightOfTheSignature() {
        report.getSignature().add("中共某县委常委会");
        report.setDate("2026年1月9日");
        // Eight characters and six: the date's first character is two further right, both end two from the margin.
        assertEquals(new ClosingPlace(200, 200), ClosingPlace.of(PrintedBlock.of(report), 200));
        report.getSignature().set(0, "中共某县委常委会办公室");
        assertEquals(new ClosingPlace(200, 500), ClosingPlace.of(PrintedBlock.of(report), 200));
    }

    @Test
    void aDateThatIsLongerThanTheSignatureStandsTwoInAndTheSignatureFurther() {
        report.getSignature().add("周明远");
        report.setDate("2026年1月9日");
        assertEquals(new ClosingPlace(700, 200), ClosingPlace.of(PrintedBlock.of(report), 200));
    }
}

package org.collate.operations.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that C Git keeps as the base of a merge. */
class CommonFileTest {

    @Test
    void ancestorsThatAgreeAreAReport() throws InputException {
        CommonFile common = CommonFile.merged(titled("甲"), titled("甲"), titled("乙"));
        assertArrayEquals(titled("乙").bytes(), common.bytes());
    }

    @Test
    void ancestorsThatDisagreeAreUndecidedAsInMemoryAndInAnotherSuchFile() throws InputException {
        CommonFile crossed = CommonFile.merged(titled("甲"), titled("乙"), titled("丙"));
        CommonFile read = CommonFile.read("base", crossed.bytes());
        assertArrayEquals(crossed.bytes(), read.bytes());
        CommonFile again = CommonFile.merged(read, titled("丁"), titled("戊"));
        for (CommonFile base : new CommonFile[] {read, CommonFile.read("base", again.bytes())}) {
            MergeResult result = ThreeWayMerge.of(base.base(), report("甲"), report("丁"));
            assertEquals(1, result.conflicts().size());
            assertEquals("甲", result.merged().getTitle());
            assertTrue(ThreeWayMerge.of(base.base(), report("己"), report("己")).isClean());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "1 2 3", "1 1 1 0", "-1 1 1", "9999999999 0 0", "0 0 99"})
    void lengthsThatDoNotFitAreRefusedInASentence(String lengths) {
        byte[] bytes = ("collate-ancestors 1\n" + lengths + "\nabc").getBytes(StandardCharsets.UTF_8);
        String said = assertThrows(InputException.class, () -> CommonFile.read("材料.collate", bytes))
                .getMessage();
        assertTrue(said.contains("材料.collate"), said);
    }

    private static CommonFile titled(String title) throws InputException {
        return CommonFile.of(report(title));
    }

    private static Report report(String title) {
        Report report = Reports.create(Ids.derived().next("report"));
        report.setTitle(title);
        return report;
    }
}

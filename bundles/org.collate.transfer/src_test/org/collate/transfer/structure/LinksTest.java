package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final String TEXT = """
            一、存在的问题
            （一）理论学习方面。一是原著研读不够。读得少。二是研讨交流不够。
            （二）工作作风方面。一是基层调研不深。蹲点少。
            二、原因分析
            一是作风漂浮。深入基层调研的意识不强。
            二是理论学习自觉性不高。没有坚持研读原著。
            三、整改措施
            一是每周研读原著一天。
            二是每月到基层蹲点调研。
            三是完善督查台账。
            """;

    private static <T> List<T> all(Found found, Class<T> type) {
        List<T> all = new ArrayList<>();
        found.report().eAllContents().forEachRemaining(one -> {
            if (type.isInstance(one)) {
                all.add(type.cast(one));
            }
        });
        return all;
    }

    @Test
    void proposesWhatIsAlikeBeforeWhatStandsInOrder() {
        Found found = Found.in(TEXT.replace("一是作风漂浮", "一是漂浮"));
        List<Cause> causes = all(found, Cause.class);
        List<Aspect> aspects = all(found, Aspect.class);
        assertEquals(2, causes.size());
        assertTrue(causes.get(1).getProposedExplains().contains(aspects.get(0)));
    }

    @Test
    void proposesWhatAMeasureAddresses() {
        Found found = Found.in(TEXT);
        List<Measure> measures = all(found, Measure.class);
        List<Problem> problems = all(found, Problem.class);
        assertTrue(measures.get(0).getProposedAddresses().contains(problems.get(0)));
        assertTrue(measures.get(1).getProposedAddresses().contains(problems.get(2)));
    }

    @Test
    void proposesByOrderWhereListsAreEquallyLong() {
        Found found = Found.in("一、存在的问题\n一是甲乙。\n二是丙丁。\n二、原因分析\n一是子丑。\n二是寅卯。");
        List<Cause> causes = all(found, Cause.class);
        List<Problem> problems = all(found, Problem.class);
        assertEquals(List.of(problems.get(0)), causes.get(0).getProposedExplains());
        assertEquals(List.of(problems.get(1)), causes.get(1).getProposedExplains());
    }

    @Test
    void whatALabelTiesToItsProblemIsNoProposal() {
        Found found = Found.in("""
                一、存在的问题
                （一）理论学习方面
                问题1：学习不深入。
                原因：思想上重视不够。
                措施：每月组织1次专题学习。
                问题2：学用脱节。
                问题3：研讨交流少。
                原因：学风不够扎实。
                措施：每季度开展1次交流。
                """);
        List<Problem> problems = all(found, Problem.class);
        List<Cause> causes = all(found, Cause.class);
        List<Measure> measures = all(found, Measure.class);
        assertEquals(List.of(problems.get(0)), causes.get(0).getExplains());
        assertEquals(List.of(causes.get(0), problems.get(0)), measures.get(0).getAddresses());
        assertEquals(List.of(causes.get(1)), measures.get(1).getAddresses());
        assertTrue(causes.get(1).getExplains().isEmpty());
        assertEquals(problems.subList(1, 3), causes.get(1).getProposedExplains());
        assertEquals(problems.subList(1, 3), measures.get(1).getProposedAddresses());
    }

    @Test
    void confirmsNothingThatOnlyLooksAlike() {
        Found found = Found.in(TEXT);
        assertFalse(all(found, Cause.class).isEmpty());
        all(found, Cause.class).forEach(cause -> assertTrue(cause.getExplains().isEmpty()));
        all(found, Measure.class)
                .forEach(measure -> assertTrue(measure.getAddresses().isEmpty()));
    }
}

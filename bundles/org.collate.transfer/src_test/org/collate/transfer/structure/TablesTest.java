package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.collate.model.report.Cause;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;
import org.junit.jupiter.api.Test;

/** Tables that list problems are read by their head row, forms by their labels; any other table stays one. */
class TablesTest {

    private static Found found(String drawing) {
        Found found = Found.in(DrawnTable.read(drawing));
        found.assertNothingLost(drawing);
        return found;
    }

    private static void assertDrawing(String expected, String drawing) {
        assertEquals(expected, found(drawing).drawing());
    }

    @Test
    void aLedgerGivesAProblemACauseAndAMeasureARow() {
        assertDrawing("""
            title 局领导班子问题整改台账
            kind team
            PROBLEMS 一、存在问题
              problem 1.学习不深
              problem 2.下基层少
            CAUSES 二、原因分析
              cause 1.重视不够
              cause 2.宗旨淡化
            MEASURES 三、整改措施
              measure 1.每月学习1次 | 责任人：张明；整改时限：2025年6月底
              measure 2.每月下乡2次 | 责任人：李红；整改时限：长期坚持
            """, """
            局领导班子问题整改台账
            |序号|存在问题|原因分析|整改措施|责任人|整改时限|
            |1|学习不深|重视不够|每月学习1次|张明|2025年6月底|
            |2|下基层少|宗旨淡化|每月下乡2次|李红|长期坚持|
            """);
    }

    @Test
    void whatStandsInARowIsLinked() {
        Found found = found("""
            问题整改台账
            |序号|问题|原因|措施|责任领导|完成时限|
            |1|学习不深|重视不够|每月学习1次|张明|2025年6月底|
            |2|下基层少|宗旨淡化|每月下乡2次|李红|12月底|
            """);
        List<Object> all = new ArrayList<>();
        found.report().eAllContents().forEachRemaining(all::add);
        List<Problem> problems = all.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .toList();
        List<Cause> causes = all.stream()
                .filter(Cause.class::isInstance)
                .map(Cause.class::cast)
                .toList();
        List<Measure> measures = all.stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .toList();
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(problems.get(i)), causes.get(i).getExplains());
            assertEquals(
                    List.of(causes.get(i), problems.get(i)), measures.get(i).getAddresses());
        }
        assertTrue(found.findings().stream()
                .anyMatch(finding -> finding.rule().equals("I12")
                        && finding.message()
                                .equals("6 items came of the rows of tables and got numbers, such as"
                                        + " “1.”; the table’s own numbers were left out.")));
        assertEquals("张明", measures.get(0).getPerson());
        assertEquals("12月底", measures.get(1).getDeadline());
    }

    @Test
    void problemsStandBelowTheirAspectWhetherItsCellIsMergedOrRepeated() {
        String expected = """
            title 个人问题清单
            kind individual
            PROBLEMS 一、具体问题
              aspect （一）理论学习方面
                problem 1.学习不深
                problem 2.联系实际少
              aspect （二）工作作风方面
                problem 1.下基层少
            MEASURES 二、整改措施
              measure 1.每月学习
              measure 2.每季调研
              measure 3.每月下乡
            """;
        assertDrawing(expected, """
            个人问题清单
            |序号|方面|具体问题|整改措施|
            |1|理论学习方面|学习不深|每月学习|
            |2|^|联系实际少|每季调研|
            |3|工作作风方面|下基层少|每月下乡|
            """);
        assertDrawing(expected, """
            个人问题清单
            |序号|对照方面|具体问题|整改措施|
            |1|理论学习方面|学习不深|每月学习|
            |2|理论学习方面|联系实际少|每季调研|
            |3|工作作风方面|下基层少|每月下乡|
            """);
        assertDrawing(expected, """
            个人问题清单
            |序号|具体问题|整改措施|
            |理论学习方面|<|<|
            |1|学习不深|每月学习|
            |2|联系实际少|每季调研|
            |工作作风方面|<|<|
            |3|下基层少|每月下乡|
            """);
    }

    @Test
    void aHeadMayTakeTwoRowsAndComeAgainOnTheNextPage() {
        String expected = """
            title 班子整改台账
            kind team
            PROBLEMS 一、问题
              problem 1.学习不深
              problem 2.作风不实
            MEASURES 二、措施
              measure 1.每月学习 | 责任人：张明；时限：6月
              measure 2.多下基层 | 责任人：李红；时限：9月
            """;
        assertDrawing(expected, """
            班子整改台账
            |序号|问题|整改落实|<|<|
            |^|^|措施|责任人|时限|
            |1|学习不深|每月学习|张明|6月|
            |2|作风不实|多下基层|李红|9月|
            """);
        assertDrawing(expected, """
            班子整改台账
            |序号|问题|措施|责任人|时限|
            |1|学习不深|每月学习|张明|6月|
            |序号|问题|措施|责任人|时限|
            |2|作风不实|多下基层|李红|9月|
            """);
        assertDrawing(expected, """
            班子整改台账
            |序号|问题|措施|责任人|时限|
            |1|学习不深|每月学习|张明|6月|
            ----
            |序号|问题|措施|责任人|时限|
            |2|作风不实|多下基层|李红|9月|
            """);
        assertDrawing(expected, """
            班子整改台账
            |序号|问题|措施|责任人|时限|
            |1|学习不深|每月学习|张明|6月|
            ----
            |2|作风不实|多下基层|李红|9月|
            """);
    }

    @Test
    void aRowThatAPageCutGoesOn() {
        assertDrawing("""
            title 班子整改台账
            kind team
            PROBLEMS 一、问题
              problem 1.学习不够深入，研讨 | 不够充分。
              problem 2.作风不实。
            MEASURES 二、措施
              measure 1.每月学习。 | 每季研讨。
              measure 2.多下基层。
            """.replace("不实。", "不实").replace("学习。 |", "学习 |").replace("基层。", "基层"), """
            班子整改台账
            |序号|问题|措施|
            |1|学习不够深入，研讨|每月学习。|
            ||不够充分。|每季研讨。|
            |2|作风不实。|多下基层。|
            """);
    }

    @Test
    void aListBelowASectionGoesIntoIt() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            preamble | 现将情况报告如下。
            PROBLEMS 一、存在的问题
              problem 1.学习不深
              problem 2.作风不实
            MEASURES 二、整改措施
              measure 1.每月1次
              measure 2.多下基层
            closing | 以上报告，请批评指正。
            """, """
            个人对照检查材料
            现将情况报告如下。
            一、存在的问题
            |序号|问题|整改措施|
            |1|学习不深|每月1次|
            |2|作风不实|多下基层|
            以上报告，请批评指正。
            """);
    }

    @Test
    void severalItemsOfACellAreItemsOfTheirOwn() {
        assertDrawing("""
            title 个人问题清单
            kind individual
            PROBLEMS 一、问题
              problem 1.学习不深
              problem 2.作风不实
            MEASURES 二、措施
              measure 1.制定计划
              measure 2.每月研讨
              measure 3.多下基层
            """, """
            个人问题清单
            |序号|问题|措施|
            |1|学习不深|1.制定计划。/2.每月研讨。|
            |2|作风不实|多下基层|
            """);
    }

    @Test
    void aFormGivesSectionsIntroductionAndClosing() {
        String expected = """
            title 党员组织生活会登记表
            kind member
            preamble | 姓名：周小雨　性别：女
            PROBLEMS 存在的主要问题
              problem 1.学习不深 | 读书少。
              problem 2.作风不实 | 下基层少。
            CAUSES 原因分析
              cause 1.思想松懈 | 重视不够。
            MEASURES 整改措施
              measure 1.加强学习 | 每周2小时。
            closing | 党支部意见：同意。
            """;
        assertDrawing(expected, """
            党员组织生活会登记表
            |姓名|周小雨|性别|女|
            |存在的主要问题|1.学习不深。读书少。/2.作风不实。下基层少。|<|<|
            |原因分析|1.思想松懈。重视不够。|<|<|
            |整改措施|1.加强学习。每周2小时。|<|<|
            |党支部意见|同意。|<|<|
            """);
        assertDrawing(expected, """
            党员组织生活会登记表
            |姓名|周小雨|性别|女|
            |存在的/主要问题|1.学习不深。读书少。/2.作风不实。下基层少。|<|<|
            |原/因/分/析|1.思想松懈。重视不够。|<|<|
            |整改措施|1.加强学习。每周2小时。|<|<|
            |党支部意见：|同意。|<|<|
            """);
        assertDrawing(expected, """
            党员组织生活会登记表
            |姓名|周小雨|性别|女|
            |存在的主要问题|<|<|<|
            |1.学习不深。读书少。/2.作风不实。下基层少。|<|<|<|
            |原因分析|<|<|<|
            |1.思想松懈。重视不够。|<|<|<|
            |整改措施|<|<|<|
            |1.加强学习。每周2小时。|<|<|<|
            |党支部意见|同意。|<|<|
            """);
    }

    @Test
    void aCellOfAFormThatHoldsAReportIsReadAsOne() {
        assertDrawing("""
            title 民主评议党员登记表
            kind member
            preamble | 姓名：王芳　所在支部：第三党支部 / 个人对照检查
            PROBLEMS 一、存在的问题
              problem 1.学习不深
            MEASURES 二、改进措施
              measure 1.坚持学习
            closing | 评议等次：合格 / 支部意见：同意。
            """, """
            民主评议党员登记表
            |姓名|王芳|所在支部|第三党支部|
            |个人对照检查|一、存在的问题/1.学习不深。/二、改进措施/1.坚持学习。|<|<|
            |评议等次|合格|<|<|
            |支部意见|同意。|<|<|
            """);
    }

    @Test
    void anyOtherTableStaysOne() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            PROBLEMS 一、存在的问题
              aspect （一）学习方面
                problem 1.学习不深 | 见下表。
                table\s
                  row | 年份 | 次数 | 人数
                  row | 2023 | 8 | 20
                  row | 2024 | 6 |\s
                problem 2.研讨不够 | 发言少。
            MEASURES 二、整改措施
              measure 1.加强学习 | 每周2小时。
            """, """
            个人对照检查材料
            一、存在的问题
            （一）学习方面
            1.学习不深。见下表。
            |年份|次数|人数|
            |2023|8|20|
            |2024|6||
            2.研讨不够。发言少。
            二、整改措施
            1.加强学习。每周2小时。
            """);
    }

    @Test
    void whatBecameOfLastYearsProblemsStaysATable() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            PREVIOUS 一、上年度问题整改情况
              table\s
                row | 序号 | 问题 | 整改措施 | 完成情况
                row | 1 | 学习不深 | 每月学习 | 已完成
            PROBLEMS 二、存在的问题
              problem 1.作风不实 | 下基层少。
            MEASURES 三、整改措施
              measure 1.改进作风 | 多下基层。
            """, """
            个人对照检查材料
            一、上年度问题整改情况
            |序号|问题|整改措施|完成情况|
            |1|学习不深|每月学习|已完成|
            二、存在的问题
            1.作风不实。下基层少。
            三、整改措施
            1.改进作风。多下基层。
            """);
    }

    @Test
    void whatWasFoundAndIsDoneAboutItIsAListUnlessItIsLastYears() {
        assertDrawing("""
            title 局领导班子整改情况报告
            kind team
            PROBLEMS 一、查摆问题及整改情况
              problem 1.学习不深
              problem 2.下基层少
            MEASURES 二、整改措施
              measure 1.每月学习1次 | 完成情况：已完成
              measure 2.每月下乡2次 | 完成情况：正在推进
            """, """
            局领导班子整改情况报告
            一、查摆问题及整改情况
            |序号|问题|整改措施|完成情况|
            |1|学习不深|每月学习1次|已完成|
            |2|下基层少|每月下乡2次|正在推进|
            """);
    }

    @Test
    void aColumnOfNumbersIsOneWhateverItsHeadSays() {
        assertDrawing("""
            title 局领导班子整改台账
            kind team
            PROBLEMS 一、存在问题
              problem 1.学习不深
              problem 2.下基层少
            MEASURES 二、整改措施
              measure 1.每月学习1次 | 责任人：张明
              measure 2.每月下乡2次 | 责任人：李红
            """, """
            局领导班子整改台账
            |项目|存在问题|整改措施|责任人|
            |1|学习不深|每月学习1次|张明|
            （续表）
            |项目|存在问题|整改措施|责任人|
            |2|下基层少|每月下乡2次|李红|
            """);
    }

    @Test
    void aCellThatHeadsASectionMayReachDownBesideItsAspects() {
        assertDrawing("""
            title 党员组织生活会登记表
            kind member
            preamble | 姓名：周小雨　所在支部：机关支部
            PROBLEMS 查摆问题
              aspect 政治方面
                problem 1.学习不深 | 读书少。
              aspect 作风方面
                problem 1.作风不实 | 下基层少。
            MEASURES 整改措施
              measure 1.加强学习 | 每周2小时。
            """, """
            党员组织生活会登记表
            |姓名|周小雨|所在支部|机关支部|
            |查摆问题|政治方面|1.学习不深。读书少。|<|
            |^|作风方面|1.作风不实。下基层少。|<|
            |整改措施|1.加强学习。每周2小时。|<|<|
            """);
    }
}

package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.collate.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that no template is named for is held to what is usual for its kind of report. */
class UsualLengthsTest {

    private static final String BODY = """
            一、履职情况和工作亮点
            1.抓班子带队伍。全年召开党委会12次，研究基层党建9次，到村指导30余次。
            2.抓阵地强基础。新建村级活动场所2处，培训村干部46人次。
            二、存在的问题和原因
            1.谋划不够深。全年到后进村调研只有3次。主要原因是把党建当作软任务。
            2.队伍偏老化。60岁以上党员占四成。主要原因是培养储备起步晚。
            三、下一步打算
            1.每季度到每个村调研1次。
            2.2025年发展35岁以下党员6名。
            """;

    @TempDir
    Path folder;

    private CommandRun validated(String text, String... options) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        CommandRun collate = new CommandRun(folder);
        String[] command = new String[options.length + 2];
        command[0] = "validate";
        command[1] = "a.txt";
        System.arraycopy(options, 0, command, 2, options.length);
        collate.run(command);
        return collate;
    }

    private Set<String> rules(String text) throws IOException {
        String json = validated(text, "--format", "json").data();
        return StreamSupport.stream(
                        JsonParser.parseString(json)
                                .getAsJsonObject()
                                .getAsJsonArray("findings")
                                .spliterator(),
                        false)
                .map(each -> each.getAsJsonObject().get("rule").getAsString())
                .collect(Collectors.toSet());
    }

    @Test
    void aDutyReportMayTellWhatWasDoneAndBeShortAboutProblems() throws Exception {
        Set<String> ofDuty = rules("2024年度镇党委书记抓基层党建工作述职报告\n现将抓党建工作情况述职如下：\n" + BODY + "以上报告，请予评议。\n");
        Set<String> ofOthers = rules("个人对照检查材料\n现将对照检查情况报告如下：\n" + BODY + "以上报告，请批评指正。\n");
        for (String rule : List.of("S12", "P02", "S03")) {
            assertTrue(ofOthers.contains(rule), rule);
            assertFalse(ofDuty.contains(rule), rule);
        }
    }

    @Test
    void aPlaceIsNamedByADecimalNumberOnce() throws Exception {
        String said = validated("""
                        个人对照检查材料
                        1 存在的主要问题
                        1.1 政治纪律方面
                        1.1.1 学习不深。2025年只读了**本书。
                        1.1.2 请示不勤。
                        2 整改措施
                        2.1 每月读书一本。
                        2.2 每季度汇报一次。
                        """).data();
        assertTrue(said.contains("  1.1.1 (line 4): error T01"), said);
    }
}

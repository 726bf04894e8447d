package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.layout.ReportText;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** What is pasted is a report's worth, or a piece. */
class WholeReportTest {

    @Test
    void theSampleReportsAreReports() throws IOException {
        Path sample = Path.of("..", "..", "releng", "sample");
        try (Stream<Path> files = Files.list(sample)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")
                            || file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .toList();
            assertFalse(texts.isEmpty());
            for (Path text : texts) {
                assertTrue(WholeReport.isOne(Files.readString(text)), text.toString());
            }
        }
    }

    @Test
    void aSectionWithItsListsIsAPiece() {
        assertFalse(WholeReport.isOne("""
                （一）理论学习方面
                1.学习不够深入。
                2.学用结合不紧。
                （二）作风方面
                1.调查研究不够。
                2.会风不够精简。
                """));
        assertFalse(WholeReport.isOne("""
                一、存在的主要问题
                （一）理论学习方面
                1.学习不够深入。
                2.学用结合不紧。
                （二）作风方面
                1.调查研究不够。
                """));
    }

    @Test
    void aListOfOneLevelIsAPieceHoweverLongItIs() {
        assertFalse(WholeReport.isOne("一、坚持每周自学。\n二、每月下基层一次。\n".repeat(50)));
        assertFalse(WholeReport.isOne("1.坚持每周自学。\n".repeat(50)));
        assertFalse(WholeReport.isOne("没有编号的一段话。\n".repeat(50)));
        assertFalse(WholeReport.isOne(""));
    }

    @Test
    void markdownIsKnownByItsHeadings() {
        assertTrue(WholeReport.isOne("""
                # 个人对照检查材料
                ## 存在的主要问题
                ### 理论学习方面
                1. 学习不够深入。
                2. 学用结合不紧。
                ## 原因剖析
                """));
        assertTrue(WholeReport.isOne("""
                **一、存在的主要问题**
                **（一）理论学习方面**
                学习不够深入。
                学用结合不紧。
                **二、原因剖析**
                理想信念有所松懈。
                """));
    }

    @Test
    void blankLinesAndIndentsChangeNothing() {
        Slice.forEachSeed(seed -> {
            String printed = ReportText.of(RandomReports.of(seed, 20));
            Random random = new Random(seed);
            String loose = printed.lines()
                    .map(line -> "\n".repeat(random.nextInt(3)) + "　".repeat(random.nextInt(3)) + line.strip())
                    .collect(Collectors.joining("\n"));
            assertEquals(WholeReport.isOne(printed), WholeReport.isOne(loose), printed);
        });
    }
}

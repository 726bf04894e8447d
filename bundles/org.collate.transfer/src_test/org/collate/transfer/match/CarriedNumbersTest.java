package org.collate.transfer.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.collate.core.layout.ReportText;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Report;
import org.collate.testkit.Slice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Paragraphs that a person moved in a text file together with the numbers that were typed before them. */
class CarriedNumbersTest {

    private static final String HEAD = "对照检查材料\n张三\n一、存在的突出问题\n";
    private static final String FIRST = "1.学习不深。读原文少。学用结合差。\n";
    private static final String SECOND = "2.请示不勤。事前请示少。事后报告慢。\n";
    private static final String THIRD = "3.落实不力。开会多落实少。检查走过场。\n";

    @Test
    void movedParagraphsBeginNoNumberingAndStayTheSameWhateverMoves() {
        Slice.forEachSeed(seed -> {
            WrittenReport written = new WrittenReport(seed);
            Report there = written.imported();
            List<String> lines = new ArrayList<>(List.of(written.text().split("\n")));
            Map<String, String> ids = new HashMap<>();
            items(there).forEach(item -> ids.put(Words.of(item), item.getId()));
            moveOne(lines, new Random(seed));
            Report now = match(there, String.join("\n", lines) + "\n");
            assertEquals(
                    lines.stream()
                            .filter(CarriedNumbersTest::isItem)
                            .map(line -> ids.get(line.substring(2)))
                            .toList(),
                    items(now).map(Item::getId).toList());
            assertEquals(
                    0,
                    Reports.elements(now).filter(CarriedNumbersTest::restarts).count());
        });
    }

    /** Moves one item, with its number, to another place behind some heading; its list keeps one item at least. */
    private static void moveOne(List<String> lines, Random random) {
        List<Integer> items = new ArrayList<>();
        for (int i = 3; i < lines.size(); i++) {
            boolean alone = !isItem(lines.get(i - 1)) && (i + 1 == lines.size() || !isItem(lines.get(i + 1)));
            if (isItem(lines.get(i)) && !alone) {
                items.add(i);
            }
        }
        String moved = lines.remove((int) items.get(random.nextInt(items.size())));
        List<Integer> places = new ArrayList<>();
        for (int i = 4; i <= lines.size(); i++) {
            if (isItem(lines.get(i - 1)) || i < lines.size() && isItem(lines.get(i))) {
                places.add(i);
            }
        }
        lines.add(places.get(random.nextInt(places.size())), moved);
    }

    private static boolean isItem(String line) {
        return line.startsWith("是", 1);
    }

    @Test
    void theFirstParagraphBehindTheSecondIsTheSecond() {
        assertEquals(
                HEAD + "1.请示不勤。事前请示少。事后报告慢。\n2.学习不深。读原文少。学用结合差。\n" + THIRD,
                moved(HEAD + FIRST + SECOND + THIRD, HEAD + SECOND + FIRST + THIRD));
    }

    @Test
    void theFirstParagraphAtTheEndOfAnotherListGoesOnWithIt() {
        String measures = "二、整改措施\n1.每周读书四小时。\n2.每月下基层两次。\n";
        assertEquals(
                HEAD + "1.请示不勤。事前请示少。事后报告慢。\n" + measures + "3.学习不深。读原文少。学用结合差。\n",
                moved(HEAD + FIRST + SECOND + measures, HEAD + SECOND + measures + FIRST));
    }

    @Test
    void aListStaysOneWhereAParagraphCameBeforeItWithTheNumberOfAnotherList() {
        String measures = "1.每周读书四小时。\n2.每月下基层两次。\n";
        assertEquals(
                HEAD + FIRST + "二、整改措施\n1.请示不勤。事前请示少。事后报告慢。\n2.每周读书四小时。\n3.每月下基层两次。\n",
                moved(HEAD + FIRST + SECOND + "二、整改措施\n" + measures, HEAD + FIRST + "二、整改措施\n" + SECOND + measures));
    }

    @Test
    void aListThatWasPutBeforeAnotherOneIsAListOfItsOwn() {
        String added = HEAD + "1.调研不够，到一线少。\n2.服务不优，群众不满意。\n" + FIRST + SECOND;
        assertEquals(added, moved(HEAD + FIRST + SECOND, added));
    }

    @Test
    void listsThatStandTogetherSinceTheHeadingBetweenThemWentAreTwo() {
        String other = "1.调研不够，到一线少。\n2.服务不优，群众不满意。\n";
        String together = HEAD + "（一）政治方面\n" + FIRST + SECOND + other;
        assertEquals(together, moved(HEAD + "（一）政治方面\n" + FIRST + SECOND + "（二）作风方面\n" + other, together));
    }

    private static String moved(String there, String imported) {
        return ReportText.of(match(WrittenReport.imported(there), imported));
    }

    private static Report match(Report there, String imported) {
        return Matching.of(there, WrittenReport.imported(imported), new NullProgressMonitor())
                .rebased();
    }

    private static Stream<Item> items(Report report) {
        return Reports.elements(report).filter(Item.class::isInstance).map(Item.class::cast);
    }

    private static boolean restarts(Object element) {
        return element instanceof Numbered numbered && numbered.isRestart();
    }
}

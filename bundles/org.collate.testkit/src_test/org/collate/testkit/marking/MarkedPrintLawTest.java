package org.collate.testkit.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.collate.core.layout.Mark;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.ListNumber;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.report.Report;
import org.collate.testkit.RandomHistory;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class MarkedPrintLawTest {

    @Test
    void whatCameMakesTheLaterVersionAndWhatWentTheEarlierOne() {
        Slice.forEachSeed(seed -> {
            RandomHistory history = new RandomHistory(RandomReports.of(seed, 4 + (int) (seed % 20)), seed).write(3);
            assertBoth(history);
        });
    }

    @Test
    void noMoreLettersAreMarkedThanRevisionsHave() {
        Slice.forEachSeed(seed -> {
            RandomHistory history = new RandomHistory(RandomReports.of(seed, 4 + (int) (seed % 20)), seed).write(3);
            if (runsOnBehindHead(history.before()) || runsOnBehindHead(history.after())) {
                return;
            }
            Revisions revisions = history.revisions();
            long words = revisions.list().stream()
                    .filter(each -> each.text().isPresent() || isWhole(each))
                    .mapToLong(each -> each.before().length() + each.after().length())
                    .sum();
            // Numbers that run on in a paragraph are no revisions.
            long marked = letters(history.marked());
            assertTrue(marked <= words * 1.1 + 40, marked + " letters are marked, " + words + " changed");
        });
    }

    /** Words that run on in title or byline become another kind of paragraph when something comes between; no report has such. */
    private static boolean runsOnBehindHead(Report report) {
        return !report.getContents().isEmpty()
                && report.getContents().getFirst().isRunIn();
    }

    private static boolean isWhole(Revision revision) {
        return revision.kind() == Revision.Kind.INSERT || revision.kind() == Revision.Kind.DELETE;
    }

    static void assertBoth(RandomHistory history) {
        List<MarkedBlock> blocks = history.marked();
        assertEquals(printed(history.after()), read(blocks, Mark::isAfter));
        assertEquals(printed(history.before()), read(blocks, Mark::isBefore));
    }

    private static long letters(List<MarkedBlock> blocks) {
        long letters = 0;
        for (MarkedBlock block : blocks) {
            if (block instanceof MarkedParagraph paragraph) {
                letters += paragraph.stretches().stream()
                        .filter(each -> each.mark().fate() == Mark.Fate.COMES
                                || each.mark().fate() == Mark.Fate.GOES)
                        .mapToLong(each -> each.to() - each.from())
                        .sum();
            }
        }
        return letters;
    }

    private static List<String> printed(Report report) {
        List<String> lines = new ArrayList<>();
        for (PrintedBlock block : PrintedBlock.of(report)) {
            switch (block) {
                case PrintedParagraph paragraph -> lines.add(paragraph.kind() + " " + paragraph.text());
                case PrintedTable table ->
                    table.rows()
                            .forEach(row -> lines.add("| "
                                    + row.slots().stream()
                                            .map(slot -> slot.paragraphs().stream()
                                                    .map(PrintedParagraph::text)
                                                    .toList())
                                            .map(each -> each.isEmpty() ? List.of("") : each)
                                            .toList()));
            }
        }
        return lines;
    }

    /** What one version is of marked blocks. */
    private static List<String> read(List<MarkedBlock> blocks, Predicate<Mark> isOfSide) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean later = isOfSide.test(new Mark(Mark.Fate.COMES, "", 0));
        for (MarkedBlock block : blocks) {
            switch (block) {
                case MarkedParagraph paragraph -> {
                    if (isOfSide.test(paragraph.end())) {
                        PrintedParagraph shown = (later ? paragraph.after() : paragraph.before()).orElseThrow();
                        String number = (later ? paragraph.numberAfter() : paragraph.numberBefore())
                                .map(ListNumber::text)
                                .orElse("");
                        lines.add(shown.kind() + " " + number + words(open, paragraph, isOfSide));
                        open.setLength(0);
                    } else {
                        open.append(words(new StringBuilder(), paragraph, isOfSide));
                    }
                }
                case MarkedTable table -> {
                    if (isOfSide.test(table.mark())) {
                        assertEquals("", open.toString(), "words before a table");
                    }
                    for (MarkedTable.Row row : table.rows()) {
                        if (isOfSide.test(row.mark())) {
                            lines.add("| "
                                    + row.cells().stream()
                                            .map(cell -> cell(cell, isOfSide))
                                            .toList());
                        }
                    }
                }
            }
        }
        assertEquals("", open.toString(), "words at the end");
        return lines;
    }

    private static String words(StringBuilder open, MarkedParagraph paragraph, Predicate<Mark> isOfSide) {
        StringBuilder words = new StringBuilder(open);
        paragraph.stretches().stream()
                .filter(each -> isOfSide.test(each.mark()))
                .forEach(each -> words.append(each.words()));
        return words.toString();
    }

    private static List<String> cell(List<MarkedParagraph> paragraphs, Predicate<Mark> isOfSide) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (MarkedParagraph paragraph : paragraphs) {
            open.append(words(new StringBuilder(), paragraph, isOfSide));
            if (isOfSide.test(paragraph.end())) {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        assertEquals("", open.toString(), "words at the end of a cell");
        return lines;
    }
}

package org.collate.testkit.manuscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.core.text.Words;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Explainable;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.testkit.Drawing;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What is cut and pasted in one report is the same as before. */
class CutTest {

    private final Report report = report();
    private final Manuscript manuscript = Manuscript.of(report, id -> false);
    private List<Pasted> clipboard = List.of();

    private static Report report() {
        Report made = Drawing.report(
                "材料",
                Drawing.section(
                        Role.PROBLEMS,
                        "问题",
                        Drawing.aspect("学习", Drawing.problem("甲。"), Drawing.problem("乙。")),
                        Drawing.aspect("作风", Drawing.problem("丙。"))),
                Drawing.section(Role.CAUSES, "原因", Drawing.cause("丁。")));
        Cause cause = (Cause) find(made, "丁。");
        cause.getExplains().add((Explainable) find(made, "甲。"));
        cause.getExplains().add((Explainable) find(made, "丙。"));
        return made;
    }

    private static Identified find(Report report, String words) {
        return Reports.elements(report)
                .filter(each ->
                        each instanceof Content content && Words.of(content).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private String id(String words) {
        return find(report, words).getId();
    }

    private List<String> explained() {
        return ((Cause) find(report, "丁。"))
                .getExplains().stream()
                        .map(each -> Words.of((Content) each))
                        .sorted()
                        .toList();
    }

    private int line(String words) {
        return IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.words(i).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private int start(String words) {
        return manuscript.offsetAt(line(words));
    }

    private int end(String words) {
        return start(words) + words.length();
    }

    /** What a page copies: lines with their numbers. */
    private static List<Pasted> copied(Manuscript manuscript, int from, int to) {
        List<Pasted> lines = new ArrayList<>();
        int last = manuscript.lineAt(to);
        for (int i = manuscript.lineAt(from); i <= last; i++) {
            int stop = Math.min(manuscript.words(i).length(), to - manuscript.offsetAt(i));
            Line line = manuscript.line(i);
            Optional<Numbering> style = Reports.find(manuscript.report(), line.element())
                    .filter(Numbered.class::isInstance)
                    .map(each -> ((Numbered) each).getNumbering());
            boolean isNumbered = (stop > 0 || i < last) && !line.number().isEmpty();
            String words = manuscript.words(i).substring(0, stop);
            lines.add(isNumbered ? new Pasted(words, line.number(), style) : Pasted.plain(words));
        }
        return lines;
    }

    private static String text(List<Pasted> lines) {
        return lines.stream().map(each -> each.typed() + each.words()).collect(Collectors.joining("\n"));
    }

    private void cut(int from, int to) {
        clipboard = copied(manuscript, from, to);
        done(manuscript.cut(from, to - from, text(clipboard)));
    }

    private void paste(int at) {
        done(manuscript.paste(at, 0, clipboard));
    }

    private void done(Answer answer) {
        assertInstanceOf(Answer.Done.class, answer, answer.toString());
        manuscript.check();
    }

    @Test
    void anElementThatIsCutAndPastedElsewhereKeepsItsIdAndItsLinks() {
        String first = id("甲。");
        cut(start("甲。"), start("乙。"));
        assertEquals(List.of("丙。"), explained());
        paste(start("丙。"));
        assertEquals(first, id("甲。"));
        assertEquals(List.of("丙。", "甲。"), explained());
        assertEquals("作风", Words.of((Content) find(report, "甲。").eContainer()));
    }

    @Test
    void pastedOnceMoreItIsNew() {
        String first = id("甲。");
        cut(start("甲。"), start("乙。"));
        paste(start("丙。"));
        paste(start("乙。"));
        List<String> both = Reports.elements(report)
                .filter(each ->
                        each instanceof Content content && Words.of(content).equals("甲。"))
                .map(Identified::getId)
                .toList();
        assertEquals(2, both.size());
        assertNotEquals(both.get(0), both.get(1));
        assertTrue(both.contains(first));
        assertEquals(List.of("丙。", "甲。"), explained());
    }

    @Test
    void afterTheCutWasTakenBackItIsNewToo() {
        String first = id("甲。");
        cut(start("甲。"), start("乙。"));
        manuscript.undo();
        paste(start("丙。"));
        assertEquals(first, find(report, "甲。").getId(), "it stands first");
        assertEquals(
                2,
                Reports.elements(report)
                        .filter(each -> each instanceof Content content
                                && Words.of(content).equals("甲。"))
                        .map(Identified::getId)
                        .distinct()
                        .count());
    }

    @Test
    void wordsThatAreCutWithoutTheirLineBreakTakeTheIdAlong() {
        String first = id("甲。");
        cut(start("甲。"), end("甲。"));
        int gap = manuscript.lineOf(first).orElseThrow();
        done(manuscript.enter(end("丙。")));
        paste(end("丙。") + 1);
        assertEquals(first, id("甲。"), "its rest was left empty");
        assertEquals(List.of("丙。", "甲。"), explained());
        assertEquals("", manuscript.words(gap));
        assertFalse(manuscript.line(gap).element().equals(first));
    }

    @Test
    void severalElementsComeBackInTheirOrder() {
        List<String> ids = List.of(id("甲。"), id("乙。"));
        cut(start("甲。"), start("作风"));
        done(manuscript.enter(end("丙。")));
        paste(end("丙。") + 1);
        assertEquals(ids, List.of(id("甲。"), id("乙。")));
        assertEquals(List.of("丙。", "甲。"), explained());
    }

    @Test
    void cuttingAndPastingAreTakenBackExactly() throws Exception {
        byte[] before = ReportFile.toBytes(report);
        cut(start("甲。"), start("乙。"));
        byte[] without = ReportFile.toBytes(report);
        paste(start("丙。"));
        byte[] after = ReportFile.toBytes(report);
        done(manuscript.undo());
        assertArrayEquals(without, ReportFile.toBytes(report));
        done(manuscript.undo());
        assertArrayEquals(before, ReportFile.toBytes(report));
        done(manuscript.redo());
        done(manuscript.redo());
        assertArrayEquals(after, ReportFile.toBytes(report));
    }

    /** The same words and numbers come out as where nobody knows what was cut, and each step is taken back exactly. */
    @Test
    void onlyIdsAndLinksTellWhetherSomethingWasCut() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report some = RandomReports.of(seed, 12);
            Manuscript known = Manuscript.of(some, id -> false);
            for (int i = 0; i < 4; i++) {
                int first = random.nextInt(known.lineCount());
                int last = Math.min(known.lineCount() - 1, first + random.nextInt(4));
                int from = known.offsetAt(first);
                int to = random.nextBoolean()
                        ? known.offsetAt(last)
                        : known.offsetAt(last) + known.words(last).length();
                List<Pasted> copied = copied(known, from, to);
                if (!(known.cut(from, to - from, text(copied)) instanceof Answer.Done)) {
                    continue;
                }
                Manuscript unknown = Manuscript.of(EcoreUtil.copy(some), id -> false);
                int at = random.nextInt(known.text().length() + 1);
                Answer one = known.paste(at, 0, copied);
                Answer other = unknown.paste(at, 0, copied);
                assertEquals(other instanceof Answer.Done, one instanceof Answer.Done);
                known.check();
                assertEquals(unknown.text(), known.text());
                ReportFile.read("pasted", ReportFile.toBytes(some));
                if (random.nextBoolean()) {
                    byte[] after = ReportFile.toBytes(some);
                    int steps = 0;
                    while (known.canUndo()) {
                        known.undo();
                        steps++;
                    }
                    for (int j = 0; j < steps; j++) {
                        known.redo();
                    }
                    assertArrayEquals(after, ReportFile.toBytes(some));
                }
            }
            byte[] ended = ReportFile.toBytes(some);
            Report begun = RandomReports.of(seed, 12);
            while (known.canUndo()) {
                known.undo();
            }
            assertArrayEquals(ReportFile.toBytes(begun), ReportFile.toBytes(some));
            while (known.canRedo()) {
                known.redo();
            }
            assertArrayEquals(ended, ReportFile.toBytes(some));
        });
    }

    /** Lines that are cut and pasted back at once are what they were: every element with its id and its links. */
    @Test
    void whatIsPastedBackAtOnceIsWhatItWas() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report some = RandomReports.of(seed, 12);
            Manuscript written = Manuscript.of(some, id -> false);
            int row = random.nextInt(written.lineCount());
            Line line = written.line(row);
            boolean isWhole = line.isFirst()
                    && line.depth() > 0
                    && (line.kind().isItem() || line.kind() == Kind.NARRATIVE)
                    && !written.words(row).isBlank()
                    && row + 1 < written.lineCount()
                    && written.line(row + 1).isFirst()
                    && Reports.find(some, line.element())
                            .orElseThrow()
                            .eContents()
                            .isEmpty();
            if (!isWhole) {
                return;
            }
            List<String> links = links(some, line.element());
            int from = written.offsetAt(row);
            int to = written.offsetAt(row) + written.words(row).length();
            List<Pasted> copied = copied(written, from, to);
            assertInstanceOf(Answer.Done.class, written.cut(from, to - from, text(copied)));
            assertInstanceOf(Answer.Done.class, written.paste(from, 0, copied));
            assertEquals(line.element(), written.line(row).element());
            assertEquals(links, links(some, line.element()));
        });
    }

    private static List<String> links(Report report, String element) {
        return Reports.elements(report)
                .flatMap(owner -> owner.eCrossReferences().stream()
                        .filter(Identified.class::isInstance)
                        .map(target -> owner.getId() + ">" + ((Identified) target).getId()))
                .filter(link -> link.contains(element))
                .toList();
    }
}

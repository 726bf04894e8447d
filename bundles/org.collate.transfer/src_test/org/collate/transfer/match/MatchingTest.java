package org.collate.transfer.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.layout.ReportText;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Suppression;
import org.collate.model.report.TextElement;
import org.collate.testkit.Drawing;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.match.WrittenReport.Line;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void theReportsOwnTextChangesNothing() {
        Slice.forEachSeed(seed -> {
            Report there = worked(new WrittenReport(seed));
            Matching matching = match(there, WrittenReport.imported(ReportText.of(there)));
            assertEquals(text(there), text(matching.rebased()));
            assertEquals(List.of(), matching.added());
            assertEquals(List.of(), matching.unmatched());
        });
    }

    @Test
    void bookmarksBringBackTheIdsHoweverTheWordsChanged() {
        Slice.forEachSeed(seed -> {
            WrittenReport written = new WrittenReport(seed);
            Report there = worked(written);
            Map<Integer, String> ids = ids(written, there);
            written.reword(2);
            List<Paragraph> paragraphs = new ArrayList<>();
            int row = 0;
            for (String line : written.text().split("\n")) {
                String id = ids.get(row++ - 2);
                List<Anchor> anchors = id == null ? List.of() : List.of(new Anchor(id, new Span(2, line.length())));
                paragraphs.add(new Paragraph(line, row, ParagraphStyle.BODY, List.of(), 0, anchors));
            }
            Matching matching = match(there, WrittenReport.imported(paragraphs));
            assertEquals(ids, ids(written, matching.rebased()));
            assertTrue(matching.pairs().stream()
                    .filter(pair -> ids.containsValue(pair.there().id()))
                    .allMatch(pair -> pair.by() == By.BOOKMARK));
        });
    }

    @Test
    void wordsAloneBringBackTheIdsWhereAThirdOfThemChanged() {
        int[] counts = new int[2];
        Slice.forEachSeed(seed -> {
            WrittenReport written = new WrittenReport(seed);
            Report there = worked(written);
            Map<Integer, String> ids = ids(written, there);
            written.reword(1.0 / 3);
            Map<Integer, String> now =
                    ids(written, match(there, written.imported()).rebased());
            counts[0] += ids.size();
            counts[1] += (int) ids.keySet().stream()
                    .filter(place -> ids.get(place).equals(now.get(place)))
                    .count();
        });
        assertTrue(counts[1] >= counts[0] * 0.999, counts[1] + " of " + counts[0]);
    }

    @Test
    void theMeetingAuthorAndUnitOfTheSpaceStayWhateverTheTextSeemsToSay() {
        Slice.forEachSeed(seed -> {
            WrittenReport written = new WrittenReport(seed);
            Report there = worked(written);
            there.setMeeting("2025");
            there.setAuthor("张三");
            there.setUnit("水务局");
            Report imported = written.imported();
            imported.setMeeting("2025年度民主生活会");
            imported.setAuthor("张 三");
            imported.setUnit("青石县水务局");
            Report made = match(there, imported).rebased();
            assertEquals(List.of("2025", "张三", "水务局"), List.of(made.getMeeting(), made.getAuthor(), made.getUnit()));
            there.setUnit(null);
            assertEquals("青石县水务局", match(there, imported).rebased().getUnit());
        });
    }

    @Test
    void whatIsNewDeletedOrElsewhereIsTold() {
        Slice.forEachSeed(seed -> {
            WrittenReport written = new WrittenReport(seed);
            Report there = worked(written);
            Map<Line, String> ids = new HashMap<>();
            ids(written, there).forEach((place, id) -> ids.put(written.lines().get(place), id));
            List<Integer> items = written.items();
            Collections.shuffle(items, written.random());
            Collections.swap(written.lines(), items.get(0), items.get(1));
            Line added = written.item();
            Line removed = written.lines().set(items.get(2), added);
            Matching matching = match(there, written.imported());
            Map<Integer, String> now = ids(written, matching.rebased());
            written.items()
                    .forEach(place -> assertEquals(
                            written.lines().get(place) != added,
                            now.get(place).equals(ids.get(written.lines().get(place)))));
            assertEquals(
                    List.of(ids.get(removed)),
                    matching.unmatched().stream().map(Matching.Quote::id).toList());
            assertEquals(
                    List.of(added.text()),
                    matching.added().stream().map(Matching.Quote::text).toList());
        });
    }

    @Test
    void importingTwiceChangesNothing() {
        Slice.forEachSeed(seed -> {
            WrittenReport written = new WrittenReport(seed);
            Report there = worked(written);
            WrittenReport other = new WrittenReport(seed + 1_000_000);
            Report first = match(there, other.imported()).rebased();
            Matching second = match(first, other.imported());
            assertEquals(text(first), text(second.rebased()));
            assertEquals(List.of(), second.added());
        });
    }

    @Test
    void nothingIsLostUntoldWhateverTheReports() {
        Slice.forEachSeed(seed -> {
            Report there = RandomReports.of(seed, 20);
            Report imported = RandomReports.of(seed + 1_000_000, 20);
            Set<String> owned = new HashSet<>();
            Reports.elements(there).filter(Headed.class::isInstance).forEach(each -> owned.add(each.getId()));
            Matching matching = Matching.of(there, imported, owned, new NullProgressMonitor());
            Report rebased = ReportFile.read("rebased", ReportFile.toBytes(matching.rebased()));
            Set<String> known = new HashSet<>(List.of(there.getId()));
            matching.pairs().forEach(pair -> known.add(pair.there().id()));
            matching.unmatched().forEach(quote -> known.add(quote.id()));
            matching.kept().forEach(quote -> known.add(quote.id()));
            Reports.elements(there).forEach(each -> assertTrue(known.contains(each.getId())));
            owned.forEach(id -> assertTrue(Reports.find(rebased, id).isPresent()));
            List<String> texts =
                    Reports.elements(rebased).map(MatchingTest::words).toList();
            matching.added().forEach(quote -> assertTrue(texts.contains(quote.text())));
            matching.pairs().stream()
                    .filter(pair -> !owned.contains(pair.there().id()))
                    .forEach(pair -> assertTrue(texts.contains(pair.imported().text())));
        });
    }

    @Test
    void aTemplatesAspectsKeepTheirHeadingsAndStayWhereTheyAreMissing() {
        Report there =
                WrittenReport.imported("年度民主生活会对照检查材料\n一、存在的突出问题\n（一）带头严守政治纪律和政治规矩方面\n" + "（二）带头增强党性、砥砺作风方面\n二、整改措施\n");
        Report imported = WrittenReport.imported(
                "张三同志民主生活会对照检查材料\n一、查摆的问题\n1.在带头严守政治纪律、政治规矩方面\n" + "一是学习不够深入，政治站位不高，理论联系实际不紧。\n二是落实要求有差距，抓而不紧。\n");
        Set<String> owned = new HashSet<>();
        Reports.elements(there).filter(Headed.class::isInstance).forEach(each -> owned.add(each.getId()));
        Matching matching = Matching.of(there, imported, owned, new NullProgressMonitor());
        assertEquals(
                List.of("带头增强党性、砥砺作风方面", "整改措施"),
                matching.kept().stream().map(Matching.Quote::text).toList());
        assertEquals(
                "张三同志民主生活会对照检查材料\n一、存在的突出问题\n（一）带头严守政治纪律和政治规矩方面\n"
                        + "一是学习不够深入，政治站位不高，理论联系实际不紧。\n二是落实要求有差距，抓而不紧。\n"
                        + "（二）带头增强党性、砥砺作风方面\n二、整改措施\n",
                ReportText.of(matching.rebased()));
        assertEquals(there.getId(), matching.rebased().getId());
    }

    @Test
    void anElementWithLittleInCommonIsNew() {
        Report there = WrittenReport.imported("对照检查材料\n一、存在的问题\n一是理论学习不够深入系统。\n二、整改措施\n一是加强学习。\n");
        Report imported = WrittenReport.imported("对照检查材料\n一、存在的问题\n一是到基层调研次数少，听汇报多。\n二、整改措施\n一是加强学习。\n");
        Matching matching = match(there, imported);
        assertEquals(List.of("到基层调研次数少，听汇报多。"), leads(matching.added()));
        assertEquals(List.of("理论学习不够深入系统。"), leads(matching.unmatched()));
    }

    @Test
    void thousandsOfElementsAreMatched() {
        WrittenReport words = new WrittenReport(1);
        Drawing[] there = new Drawing[6000];
        Drawing[] imported = new Drawing[6000];
        for (int i = 0; i < there.length; i++) {
            String line = words.item().text();
            there[i] = Drawing.problem(line).named("there " + i);
            String reworded = line.replace('党', '团').replace('深', '浅');
            imported[i] = Drawing.problem(reworded).named("imported " + i);
        }
        Matching matching = match(
                Drawing.report("对照检查材料", Drawing.section(Role.PROBLEMS, "存在的问题", there)),
                Drawing.report("对照检查材料", Drawing.section(Role.PROBLEMS, "查摆的问题", imported)));
        long right = matching.pairs().stream()
                .filter(pair -> pair.there()
                        .text()
                        .replace('党', '团')
                        .replace('深', '浅')
                        .equals(pair.imported().text()))
                .count();
        assertTrue(right > 5990, () -> Long.toString(right));
    }

    private static List<String> leads(List<Matching.Quote> quotes) {
        return quotes.stream().map(Matching.Quote::lead).toList();
    }

    private static Matching match(Report there, Report imported) {
        return Matching.of(there, imported, new NullProgressMonitor());
    }

    /** The ids of items by the place of their line. */
    private static Map<Integer, String> ids(WrittenReport written, Report report) {
        Map<String, String> byText = new HashMap<>();
        Reports.elements(report).filter(Item.class::isInstance).forEach(each -> byText.put(words(each), each.getId()));
        Map<Integer, String> ids = new HashMap<>();
        for (int place : written.items()) {
            String id = byText.get(written.lines().get(place).text());
            assertFalse(id == null, () -> "not an item: " + written.lines().get(place));
            ids.put(place, id);
        }
        return ids;
    }

    private static String words(Identified element) {
        return switch (element) {
            case Headed headed -> headed.getHeading() == null ? "" : headed.getHeading();
            case TextElement lines -> String.join("\n", lines.getLines());
            default -> "";
        };
    }

    /** A report that was imported and worked on: links confirmed, findings suppressed, leads emphasised. */
    private static Report worked(WrittenReport written) {
        Report report = written.imported();
        Ids ids = Ids.random();
        List<Content> contents = Reports.elements(report)
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .toList();
        for (Content content : contents) {
            if (written.random().nextInt(4) == 0) {
                Suppression suppression = ReportFactory.eINSTANCE.createSuppression();
                suppression.setId(ids.next(""));
                suppression.setRule("T11");
                content.getSuppressions().add(suppression);
            }
            switch (content) {
                case Cause cause -> {
                    cause.getExplains().addAll(cause.getProposedExplains());
                    cause.getProposedExplains().clear();
                }
                case Measure measure -> measure.setDeadline("年底前");
                case Problem problem -> {
                    problem.setEmphasis(4);
                    problem.getClaims().add(ids.next(""));
                }
                default -> {}
            }
        }
        return report;
    }

    private static String text(Report report) throws Exception {
        return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
    }
}

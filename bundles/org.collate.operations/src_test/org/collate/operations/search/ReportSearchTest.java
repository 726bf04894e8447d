package org.collate.operations.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.operations.InputException;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class ReportSearchTest {

    private final Ids ids = Ids.seeded(1);

    private Report report(String... texts) {
        Report report = Reports.create(ids.next(""));
        report.setTitle("材料");
        for (String text : texts) {
            Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
            narrative.setId(ids.next(""));
            narrative.getLines().addAll(text.lines().toList());
            report.getContents().add(narrative);
        }
        return report;
    }

    private static List<String> found(Report report, SearchQuery query) throws InputException {
        return new ReportSearch(query)
                .in(ReportSearch.texts(report)).stream()
                        .map(hit -> hit.before() + "[" + hit.words() + "]" + hit.after())
                        .toList();
    }

    private static String replaced(Report report, SearchQuery query, String with) throws Exception {
        ReportSearch search = new ReportSearch(query);
        Edit edit = search.replacing(report, search.in(ReportSearch.texts(report)), with)
                .orElseThrow();
        edit.apply(report);
        return words(report);
    }

    private static String words(Report report) {
        return Reports.parts(report)
                .flatMap(part -> WordFeatures.of(part.eClass()).stream().map(each -> Words.of(part, each)))
                .collect(Collectors.joining("|"));
    }

    @Test
    void wordsAreFoundInAllTextsOfAReportInTheirOrder() throws Exception {
        Report report = report("学习材料\n读材料", "无");
        report.getSignature().add("材料组");
        assertEquals(List.of("[材料]", "学习[材料]", "读[材料]", "[材料]组"), found(report, SearchQuery.of("材料")));
    }

    @Test
    void lettersAreFoundLargeAndSmallUnlessTheirCaseMatters() throws Exception {
        Report report = report("Word 和 word");
        assertEquals(2, found(report, SearchQuery.of("word")).size());
        assertEquals(List.of("Word 和 [word]"), found(report, new SearchQuery("word", false, true, false)));
    }

    @Test
    void wholeWordsAreNoPartOfLongerOnesAndChineseCharactersAreNone() throws Exception {
        Report report = report("12人次，2人；全年2次");
        SearchQuery whole = new SearchQuery("2", false, true, true);
        assertEquals(List.of("12人次，[2]人；全年2次", "12人次，2人；全年[2]次"), found(report, whole));
    }

    @Test
    void whatIsNoPatternMeansItselfAndSoDoesItsReplacement() throws Exception {
        Report report = report("花费(元).$1");
        assertTrue(replaced(report, SearchQuery.of("费(元).$1"), "$2\\").contains("花$2\\"));
    }

    @Test
    void groupsOfAPatternAreReferredTo() throws Exception {
        Report report = report("3月5日和12月1日");
        SearchQuery pattern = new SearchQuery("(\\d+)月(\\d+)日", true, true, false);
        assertTrue(replaced(report, pattern, "$1-$2").contains("3-5和12-1"));
    }

    @Test
    void aWrongPatternAndAWrongGroupAreSaid() throws Exception {
        Report report = report("一");
        assertThrows(InputException.class, () -> new ReportSearch(new SearchQuery("(", true, false, false)));
        ReportSearch search = new ReportSearch(new SearchQuery("一", true, false, false));
        assertThrows(InputException.class, () -> search.replacing(report, search.in(ReportSearch.texts(report)), "$1"));
    }

    @Test
    void aPatternThatGoesOnForEverEndsWithASentence() throws Exception {
        Report report = report("a".repeat(400) + "!");
        ReportSearch search = new ReportSearch(new SearchQuery("(.*)(.*)(.*)(.*)(.*)[b]", true, true, false));
        String said = assertThrows(InputException.class, () -> search.in(ReportSearch.texts(report)))
                .getMessage();
        assertTrue(said.length() > 10, said);
    }

    /** The oracle is Java's own replacement, text by text. */
    @Test
    void replacingAllGivesWhatReplacingEachTextGivesAndIsTakenBackExactly() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 3 + new Random(seed).nextInt(30));
            List<Character> letters = words(report)
                    .chars()
                    .mapToObj(each -> (char) each)
                    .filter(Character::isIdeographic)
                    .toList();
            if (letters.isEmpty()) {
                return;
            }
            String wanted = String.valueOf(letters.get(new Random(seed).nextInt(letters.size())));
            String with = new Random(seed).nextBoolean() ? "" : wanted + wanted + "$";
            byte[] before = ReportFile.toBytes(report);
            String expected = words(report).replace(wanted, with);
            ReportSearch search = new ReportSearch(SearchQuery.of(wanted));
            Edit inverse = search.replacing(report, search.in(ReportSearch.texts(report)), with)
                    .orElseThrow()
                    .apply(report);
            assertEquals(expected, words(report));
            inverse.apply(report);
            assertArrayEquals(before, ReportFile.toBytes(report));
        });
    }
}

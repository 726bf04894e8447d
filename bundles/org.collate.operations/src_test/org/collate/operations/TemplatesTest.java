package org.collate.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.TemplateFile;
import org.collate.model.report.Aspect;
import org.collate.model.report.Element;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.template.Hint;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Template;
import org.collate.operations.space.CaseAnalysis;
import org.collate.validation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that come with the program, and those in files. */
class TemplatesTest {

    @TempDir
    Path folder;

    static List<String> builtIn() {
        return BuiltInTemplates.names();
    }

    private static final Map<String, List<String>> ASPECTS = Map.of(
            "2022",
            List.of(
                    "带头深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”",
                    "带头用习近平新时代中国特色社会主义思想凝心铸魂",
                    "带头坚持和加强党的全面领导",
                    "带头坚持以人民为中心的发展思想，推动改革发展稳定",
                    "带头发扬斗争精神，防范化解风险挑战",
                    "带头落实全面从严治党政治责任"),
            "2023",
            List.of("理论学习", "政治素质", "能力本领", "担当作为", "工作作风", "廉洁自律"),
            "2024",
            List.of("带头严守政治纪律和政治规矩、维护党的团结统一", "带头增强党性、严守纪律、砥砺作风", "带头在遵规守纪、清正廉洁前提下勇于担责、敢于善为", "带头履行全面从严治党政治责任"),
            "2025",
            List.of("带头强化政治忠诚、提高政治能力", "带头固本培元、增强党性", "带头敬畏人民、敬畏组织、敬畏法纪", "带头干事创业、担当作为", "带头坚决扛起管党治党责任"));

    @Test
    void theYearlyOneAsksForTheYearBeforeAndTheSpecialOneDoesNot() throws InputException {
        assertEquals(List.of(Role.PREVIOUS, Role.PROBLEMS, Role.CAUSES, Role.MEASURES), roles("annual"));
        assertEquals(List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES), roles("special"));
        assertEquals(4, aspects("annual"));
        assertEquals(6, aspects("special"));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyHintIsOfAnElementAndEveryHeadingHasOne(String name) throws InputException {
        Template template = Templates.open(folder, name);
        Set<String> ids =
                Reports.elements(template.getSkeleton()).map(Element::getId).collect(Collectors.toSet());
        ids.add(template.getSkeleton().getId());
        Set<String> hinted = template.getHints().stream().map(Hint::getElement).collect(Collectors.toSet());
        assertEquals(ids, hinted);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theFileIsInTheCanonicalForm(String name) throws IOException {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("templates/" + name + ".collate")) {
            byte[] bytes = in.readAllBytes();
            assertArrayEquals(bytes, TemplateFile.toBytes(TemplateFile.read(name, bytes)));
        }
    }

    @Test
    void theAspectsOfAYearAreThoseOfItsNoticeInEveryForm() throws InputException {
        for (Map.Entry<String, List<String>> year : ASPECTS.entrySet()) {
            for (String form : List.of("annual", "thematic", "member", "branch")) {
                List<String> wanted =
                        year.getValue().stream().map(each -> each + "方面").toList();
                assertEquals(wanted, headings(form + "-" + year.getKey()), form + "-" + year.getKey());
            }
        }
        assertEquals(5, headings("annual-2021").size());
        assertTrue(headings("annual-2021").getFirst().startsWith("带头深刻感悟“两个确立”的决定性意义，深刻感悟党坚持"));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void aTemplateOfAYearSaysWhereItsFiguresAndAspectsComeFrom(String name) throws InputException {
        if (List.of("annual", "special").contains(name)) {
            return;
        }
        Template template = Templates.open(folder, name);
        for (RuleSettings rule : template.getRules()) {
            assertTrue(
                    rule.getSettings().stream().anyMatch(each -> each.getKey().equals(Settings.SOURCE)),
                    name + " " + rule.getRule());
        }
        assertTrue(aspects(name) == 0
                || template.getRules().stream().anyMatch(each -> each.getRule().equals("S07")));
    }

    @Test
    void kindsFitWhatTheTemplateIsFor() throws InputException {
        assertEquals(
                ReportKind.MEMBER,
                Templates.open(folder, "member").getSkeleton().getKind());
        assertEquals(
                ReportKind.BRANCH,
                Templates.open(folder, "branch").getSkeleton().getKind());
        assertEquals(
                ReportKind.DUTY, Templates.open(folder, "duty").getSkeleton().getKind());
        assertEquals(List.of(Role.PROBLEMS, Role.PROBLEMS, Role.PROBLEMS), roles("grouped"));
        assertEquals("annual-2025", BuiltInTemplates.newestFirst().getFirst());
    }

    @Test
    void aCaseAnalysisIsPutInAndTakenOut() throws InputException {
        List<Role> without = List.of(Role.PREVIOUS, Role.PROBLEMS, Role.CAUSES, Role.MEASURES);
        List<Role> with = List.of(Role.PREVIOUS, Role.PROBLEMS, Role.CASE, Role.CAUSES, Role.MEASURES);
        assertEquals(with, roles("annual-2025"));
        assertEquals(without, roles("annual-2024"));
        for (String name : List.of("annual-2025", "annual-2024")) {
            Template template = Templates.open(folder, name);
            for (boolean wanted : List.of(true, true, false, false, true)) {
                CaseAnalysis.set(template, wanted);
                assertEquals(wanted ? with : without, roles(template));
                Set<String> ids = Reports.elements(template.getSkeleton())
                        .map(Element::getId)
                        .collect(Collectors.toSet());
                assertTrue(ids.containsAll(
                        template.getHints().stream().map(Hint::getElement).toList()));
            }
        }
    }

    private List<String> headings(String name) throws InputException {
        return Reports.elements(Templates.open(folder, name).getSkeleton())
                .filter(Aspect.class::isInstance)
                .map(aspect -> ((Aspect) aspect).getHeading())
                .toList();
    }

    @Test
    void everyCallGivesACopyOfItsOwn() throws InputException {
        assertNotSame(Templates.open(folder, "annual"), Templates.open(folder, "annual"));
    }

    @Test
    void aFileIsReadAsATemplate() throws InputException, IOException, ReportFileException {
        Template changed = Templates.open(folder, "special");
        changed.setName("我们的模板");
        Files.write(folder.resolve("我们.collate"), TemplateFile.toBytes(changed));
        assertEquals("我们的模板", Templates.open(folder, "我们.collate").getName());
    }

    @Test
    void whatIsNoTemplateIsSaidWithTheNamesThereAre() throws IOException {
        InputException error = assertThrows(InputException.class, () -> Templates.open(folder, "monthly"));
        assertTrue(error.getMessage().contains("annual, special"), error.getMessage());
        Files.writeString(folder.resolve("x.collate"), "nonsense");
        error = assertThrows(InputException.class, () -> Templates.open(folder, "x.collate"));
        assertTrue(error.getMessage().contains("x.collate"), error.getMessage());
    }

    private List<Role> roles(String name) throws InputException {
        return roles(Templates.open(folder, name));
    }

    private static List<Role> roles(Template template) {
        return template.getSkeleton().getContents().stream()
                .filter(Section.class::isInstance)
                .map(section -> ((Section) section).getRole())
                .toList();
    }

    private long aspects(String name) throws InputException {
        return Reports.elements(Templates.open(folder, name).getSkeleton())
                .filter(Aspect.class::isInstance)
                .count();
    }
}

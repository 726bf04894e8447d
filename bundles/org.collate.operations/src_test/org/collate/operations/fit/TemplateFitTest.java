package org.collate.operations.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.TemplateFile;
import org.collate.model.report.Aspect;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.Templates;
import org.collate.testkit.Drawing;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is known to be written after a template, whatever its writers did to the headings. */
class TemplateFitTest {

    private static final List<String> YEARLY = BuiltInTemplates.names().stream()
            .filter(name -> name.matches("(annual|thematic|member|branch)-[0-9]{4}"))
            .toList();

    private static Optional<String> name(Report report) {
        return TemplateFit.of(report).map(TemplateFit.Fit::name);
    }

    @Test
    void aReportThatBeganWithATemplateFitsIt() {
        for (String name : YEARLY) {
            Report skeleton = BuiltInTemplates.find(name).orElseThrow().getSkeleton();
            assertEquals(Optional.of(expected(name, skeleton)), name(skeleton), name);
        }
        assertEquals(
                Optional.of("duty"),
                name(BuiltInTemplates.find("duty").orElseThrow().getSkeleton()));
    }

    /** The thematic meetings of a year have no title of their own in every notice. */
    private static String expected(String name, Report skeleton) {
        boolean told = skeleton.getTitle().contains("专题") || !name.startsWith("thematic");
        return told ? name : name.replace("thematic", "annual");
    }

    @Test
    void headingsMayBeShortenedAndOneMayBeMissing() {
        Slice.forEachSeed(TemplateFitTest::fitsWhenShortened);
    }

    private static void fitsWhenShortened(long seed) {
        Random random = new Random(seed);
        String name = YEARLY.get(random.nextInt(YEARLY.size()));
        Report report = EcoreUtil.copy(BuiltInTemplates.find(name).orElseThrow().getSkeleton());
        List<Aspect> aspects = Reports.elements(report)
                .filter(Aspect.class::isInstance)
                .map(Aspect.class::cast)
                .toList();
        for (Aspect aspect : aspects) {
            aspect.setHeading(written(aspect.getHeading(), random));
        }
        if (random.nextBoolean()) {
            EcoreUtil.remove(aspects.get(random.nextInt(aspects.size())));
        }
        assertEquals(Optional.of(expected(name, report)), name(report), name);
    }

    private static String written(String heading, Random random) {
        String bare = random.nextBoolean() ? heading.replace("方面", "") : heading;
        int end = bare.indexOf('，');
        String shortened = end > 8 && random.nextInt(3) == 0 ? bare.substring(0, end) : bare;
        return (random.nextBoolean() ? "在" : "") + shortened + (random.nextBoolean() ? "存在的问题" : "");
    }

    @Test
    void aReportWithAspectsOfItsOwnFitsNone() {
        Report report = Drawing.report(
                "对照检查材料",
                Drawing.section(
                        Role.PROBLEMS,
                        "存在的问题",
                        Drawing.aspect("文件管理方面"),
                        Drawing.aspect("会议活动方面"),
                        Drawing.aspect("督查检查方面")));
        assertEquals(Optional.empty(), name(report));
        report.setKind(ReportKind.DUTY);
        assertEquals(Optional.of("duty"), name(report));
    }

    @Test
    void aTemplateOfTheTeamIsComparedToo(@TempDir Path folder) throws IOException, InputException, ReportFileException {
        Template own = Templates.open(folder, "annual-2025");
        own.setName("我们的模板");
        List<Aspect> aspects = Reports.elements(own.getSkeleton())
                .filter(Aspect.class::isInstance)
                .map(Aspect.class::cast)
                .toList();
        for (int i = 0; i < aspects.size(); i++) {
            aspects.get(i).setHeading("守护湿地第" + (i + 1) + "片水域鸟类栖息方面");
        }
        Files.createDirectory(folder.resolve("模板"));
        Files.write(folder.resolve("模板/ours.collate"), TemplateFile.toBytes(own));
        Files.writeString(folder.resolve("模板/notes.collate"), "no template");
        Report report = own.getSkeleton();
        assertEquals(
                Optional.empty(), TemplateFit.of(report, OwnTemplates.none().all()));
        TemplateFit.Fit fit =
                TemplateFit.of(report, new OwnTemplates(folder).all()).orElseThrow();
        assertEquals("模板/ours.collate", fit.name());
        assertEquals("我们的模板", fit.title());
        assertEquals("我们的模板", Templates.open(folder, fit.name()).getName());
        Report builtIn = BuiltInTemplates.find("annual-2024").orElseThrow().getSkeleton();
        assertEquals(
                TemplateFit.of(builtIn).map(TemplateFit.Fit::name),
                TemplateFit.of(builtIn, new OwnTemplates(folder).all()).map(TemplateFit.Fit::name));
    }
}

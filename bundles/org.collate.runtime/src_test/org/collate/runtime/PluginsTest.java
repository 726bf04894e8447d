package org.collate.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.operations.Importers;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.Importer;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.FindingSink;
import org.collate.validation.Profile;
import org.collate.validation.ReportRule;
import org.collate.validation.Rule;
import org.collate.validation.RuleContext;
import org.collate.validation.RuleProvider;
import org.collate.validation.Settings;
import org.collate.validation.Surroundings;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads contributions of made-up bundles from a class path. */
class PluginsTest {

    private static final String POINTS = """
            <extension-point id="org.collate.transfer.importers" name="Importers"/>
            <extension-point id="org.collate.transfer.exporters" name="Exporters"/>
            <extension-point id="org.collate.validation.rules" name="Rules"/>
            """;

    @TempDir
    Path folder;

    private final List<URL> classPath = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    @Test
    void importersAreOrderedByPriorityThenId() throws IOException {
        bundle("points", POINTS);
        bundle("one", importer("b", "txt", ""), importer("late", "txt", "priority='-1'"));
        bundle("two", importer("a", "txt", ""), importer("first", "txt", "priority='5'"));
        assertEquals(List.of("first", "a", "b", "late"), ids(plugins().importers()));
        assertEquals(List.of(), log);
    }

    @Test
    void anImporterIsFoundByTheExtensionOfAFile() throws IOException {
        bundle("points", POINTS);
        bundle("one", importer("one", "TXT, .md", ""));
        Importers importers = plugins().importers();
        assertTrue(importers.forFile("a.MD").isPresent());
        assertTrue(importers.forFile("b.txt").isPresent());
        assertTrue(importers.forFile("txt").isEmpty());
        assertTrue(importers.forFile("a.docx").isEmpty());
        assertEquals(List.of("txt", "md"), importers.extensions());
    }

    @Test
    void anExporterIsFoundByWordAndByExtension() throws IOException {
        bundle("points", POINTS);
        bundle(
                "one",
                "<extension point='org.collate.transfer.exporters'><exporter id='e' format='Word' extension='docx'"
                        + " class='" + NoExporter.class.getName() + "'/></extension>");
        assertTrue(plugins().exporters().forFormat("word").isPresent());
        assertTrue(plugins().exporters().forFile("a.docx").isPresent());
        assertTrue(plugins().exporters().forFormat("docx").isEmpty());
    }

    @Test
    void aBrokenContributionIsLoggedWithItsBundleAndLeftOut() throws IOException {
        bundle("points", POINTS);
        bundle(
                "bad",
                extension("<importer class='x.Y' extensions='txt'/>"),
                extension("<importer id='noClass' extensions='txt'/>"),
                extension("<importer id='noExtensions' class='x.Y'/>"),
                importer("noNumber", "txt", "priority='high'"));
        bundle("good", importer("good", "txt", ""));
        assertEquals(List.of("good"), ids(plugins().importers()));
        assertEquals(4, log.size());
        assertTrue(log.stream().allMatch(line -> line.startsWith("bad: ")), log.toString());
    }

    @Test
    void ofTwoWithOneIdTheFirstIsTaken() throws IOException {
        bundle("points", POINTS);
        bundle("low", importer("same", "txt", ""));
        bundle("high", importer("same", "md", "priority='1'"));
        assertEquals(List.of("md"), plugins().importers().extensions());
        assertEquals(1, log.size());
        assertTrue(log.getFirst().startsWith("low: ") && log.getFirst().contains("same"), log.toString());
    }

    @Test
    void anImporterThatCannotBeMadeGivesWayToTheNext() throws IOException {
        bundle("points", POINTS);
        bundle("bad", extension("<importer id='a' class='no.such.Class' extensions='txt' priority='9'/>"));
        bundle("worse", extension("<importer id='b' class='java.lang.String' extensions='txt' priority='8'/>"));
        bundle("good", importer("c", "txt", ""));
        Importers importers = plugins().importers();
        assertEquals(List.of(), log);
        assertTrue(importers.forFile("a.txt").isPresent());
        assertEquals(2, log.size());
        assertTrue(log.get(0).startsWith("bad: ") && log.get(1).startsWith("worse: "), log.toString());
    }

    @Test
    void aBrokenDescriptionStopsNothing() throws IOException {
        bundle("points", POINTS);
        bundle("torn", "<extension point='org.collate.transfer.importers'>");
        bundle("good", importer("good", "txt", ""));
        assertEquals(List.of("good"), ids(plugins().importers()));
        assertTrue(!log.isEmpty());
    }

    @Test
    void whatHasNothingToDoWithCollateIsNotRead() throws IOException {
        bundle("points", POINTS);
        bundle("other", "<extension point='org.eclipse.ui.views'><torn></extension>");
        assertEquals(List.of(), ids(plugins().importers()));
        assertEquals(List.of(), log);
    }

    @Test
    void withoutExtensionPointsThereIsNothing() {
        assertEquals(List.of(), ids(plugins().importers()));
        assertEquals(List.of(), plugins().exporters().formats());
    }

    @Test
    void aBundleAddsRulesOneByOneOrTogether() throws IOException {
        bundle("points", POINTS);
        bundle("one", rule("rule", "Q01", OneRule.class, ""), rule("rules", "pair", TwoRules.class, "priority='1'"));
        assertEquals(List.of("Q03", "Q02", "Q01"), ruleIds());
        assertEquals(List.of(), log);
    }

    @Test
    void rulesAreOrderedByThePriorityThenTheIdOfWhatBringsThem() throws IOException {
        bundle("points", POINTS);
        bundle("late", rule("rules", "z", TwoRules.class, ""));
        bundle("early", rule("rule", "Q01", OneRule.class, ""));
        assertEquals(List.of("Q01", "Q03", "Q02"), ruleIds());
    }

    @Test
    void aRuleThatIsThereAlreadyIsLoggedWithItsBundle() throws IOException {
        bundle("points", POINTS);
        bundle("high", rule("rules", "first", TwoRules.class, "priority='1'"));
        bundle("low", rule("rules", "second", TwoRules.class, ""));
        assertEquals(List.of("Q03", "Q02"), ruleIds());
        assertEquals(2, log.size());
        assertTrue(log.stream().allMatch(line -> line.startsWith("low: ")), log.toString());
    }

    @Test
    void brokenRulesAreLoggedWithTheirBundleAndStopNoOther() throws IOException {
        bundle("points", POINTS);
        bundle(
                "bad",
                rule("rule", "other", OneRule.class, ""),
                rule("rule", "string", String.class, ""),
                rule("rules", "throws", NoRules.class, ""),
                "<extension point='org.collate.validation.rules'><rule id='noClass'/></extension>",
                "<extension point='org.collate.validation.rules'><rule id='gone' class='no.such.Rule'/></extension>");
        bundle("good", rule("rule", "Q01", OneRule.class, ""));
        assertEquals(List.of("Q01"), ruleIds());
        assertEquals(5, log.size(), log.toString());
        assertTrue(log.stream().allMatch(line -> line.startsWith("bad: ")), log.toString());
    }

    @Test
    void aRuleOfATestBundleIsRunByTheEngine() throws IOException {
        bundle("points", POINTS);
        bundle("one", rule("rule", "Q01", OneRule.class, ""));
        Report report = ReportFactory.eINSTANCE.createReport();
        report.setId("aaaaaaaaaaaaaa");
        Engine engine = new Engine(plugins().rules(), Profile.ofDefaults());
        List<Finding> findings = engine.validate(report, Surroundings.none()).findings();
        assertEquals(List.of("Q01"), findings.stream().map(Finding::rule).toList());
    }

    private static String rule(String element, String id, Class<?> type, String more) {
        return "<extension point='org.collate.validation.rules'><" + element + " id='" + id + "' class='"
                + type.getName() + "' " + more + "/></extension>";
    }

    private List<String> ruleIds() {
        return plugins().rules().stream().map(Rule::id).toList();
    }

    private static String importer(String id, String extensions, String more) {
        return extension("<importer id='" + id + "' class='" + NoImporter.class.getName() + "' extensions='"
                + extensions + "' " + more + "/>");
    }

    private static String extension(String element) {
        return "<extension point='org.collate.transfer.importers'>" + element + "</extension>";
    }

    private void bundle(String name, String... contents) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name).resolve("META-INF"))
                .getParent();
        Files.writeString(
                root.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n\n");
        Files.writeString(
                root.resolve("plugin.xml"),
                "<?xml version='1.0' encoding='UTF-8'?><?eclipse version=\"3.4\"?><plugin>" + String.join("", contents)
                        + "</plugin>");
        classPath.add(root.toUri().toURL());
    }

    private Plugins plugins() {
        PluginLog lines = (bundle, message, cause) -> log.add(bundle + ": " + message);
        URLClassLoader loader = new URLClassLoader(classPath.toArray(URL[]::new), null);
        IExtensionRegistry registry = ClassPathRegistry.of(loader, lines);
        return new Plugins(registry, lines);
    }

    private static List<String> ids(Importers importers) {
        return importers.formats().stream().map(Importers.Format::id).toList();
    }

    /** Imports nothing. */
    public static final class NoImporter implements Importer {

        @Override
        public SourceDocument read(Source source, IProgressMonitor monitor) {
            return new SourceDocument(source.name(), List.of(), List.of(), Map.of());
        }
    }

    /** Exports nothing. */
    public static final class NoExporter implements Exporter {

        @Override
        public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor) {
            return ExportNotes.NONE;
        }
    }

    /** Finds one thing in each report. */
    public static class OneRule implements ReportRule {

        @Override
        public String id() {
            return "Q01";
        }

        @Override
        public String name() {
            return "one";
        }

        @Override
        public Settings defaults() {
            return Settings.of(Map.of(Settings.SEVERITY, List.of("info")));
        }

        @Override
        public void check(RuleContext context, FindingSink sink) {
            sink.add(context.report(), "one");
        }
    }

    /** Two rules, not in the order of their ids. */
    public static final class TwoRules implements RuleProvider {

        @Override
        public List<Rule> rules() {
            return List.of(named("Q03"), named("Q02"));
        }

        private static Rule named(String id) {
            return new OneRule() {

                @Override
                public String id() {
                    return id;
                }
            };
        }
    }

    /** Breaks off. */
    public static final class NoRules implements RuleProvider {

        @Override
        public List<Rule> rules() {
            throw new IllegalStateException("no rules");
        }
    }
}

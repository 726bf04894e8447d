package org.collate.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody needs to know who writes a plug-in: the contracts alone, and a handful of their types. */
class ContractsTest {

    private static final String RULE = """
            package org.example;

            import java.util.List;
            import java.util.Map;
            import org.collate.core.edit.ReplaceText;
            import org.collate.validation.ElementRule;
            import org.collate.validation.Entry;
            import org.collate.validation.FindingSink;
            import org.collate.validation.Fix;
            import org.collate.validation.Passage;
            import org.collate.validation.RuleContext;
            import org.collate.validation.Settings;

            public final class VagueWord implements ElementRule {

                @Override
                public String id() {
                    return "X01";
                }

                @Override
                public String name() {
                    return "Vague words";
                }

                @Override
                public Settings defaults() {
                    return Settings.of(Map.of("severity", List.of("warning"), "word", List.of("大概")));
                }

                @Override
                public void check(Entry entry, RuleContext context, FindingSink sink) {
                    String word = context.settings().values("word").getFirst();
                    for (Passage passage : entry.passages()) {
                        int start = passage.text().indexOf(word);
                        if (start >= 0) {
                            Fix fix = new Fix("Leave it out", new ReplaceText(passage.in(), start, word.length(), ""));
                            sink.add(passage, start, start + word.length(), "Say it exactly.", List.of(fix));
                        }
                    }
                }
            }
            """;

    private static final String IMPORTER = """
            package org.example;

            import java.nio.charset.StandardCharsets;
            import java.util.List;
            import java.util.Map;
            import org.collate.transfer.ImportException;
            import org.collate.transfer.Importer;
            import org.collate.transfer.Paragraph;
            import org.collate.transfer.Source;
            import org.collate.transfer.SourceDocument;
            import org.eclipse.core.runtime.IProgressMonitor;

            public final class NoteImporter implements Importer {

                @Override
                public SourceDocument read(Source source, IProgressMonitor monitor) throws ImportException {
                    String text = new String(source.bytes(), StandardCharsets.UTF_8);
                    if (text.isBlank()) {
                        throw new ImportException(source.name() + " is empty; choose another file.");
                    }
                    return new SourceDocument(source.name(), List.of(Paragraph.plain(text, 1)), List.of(), Map.of());
                }
            }
            """;

    private static final String EXPORTER = """
            package org.example;

            import java.io.IOException;
            import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;
            import org.collate.core.layout.PrintedBlock;
            import org.collate.transfer.ExportNotes;
            import org.collate.transfer.ExportRequest;
            import org.collate.transfer.Exporter;
            import org.eclipse.core.runtime.IProgressMonitor;

            public final class NoteExporter implements Exporter {

                @Override
                public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor)
                        throws IOException {
                    for (PrintedBlock block : PrintedBlock.of(request.report())) {
                        out.write((block.text() + "|").getBytes(StandardCharsets.UTF_8));
                    }
                    return ExportNotes.NONE;
                }
            }
            """;

    @TempDir
    Path classes;

    @Test
    void aRuleNeedsAHandfulOfTypesAndIsRun() throws Exception {
        Rule rule = compiled("org.collate.validation", "VagueWord", RULE, Rule.class);
        assertEquals(
                Set.of(
                        "ElementRule",
                        "Entry",
                        "FindingSink",
                        "Fix",
                        "Passage",
                        "ReplaceText",
                        "RuleContext",
                        "Settings"),
                ThirdParty.imports(RULE));
        Report report = Reports.create("raaaaaaaaaaaaa");
        report.setTitle("大概如此");
        Finding finding = new Engine(List.of(rule), Profile.ofDefaults())
                .validate(report, Surroundings.none())
                .findings()
                .getFirst();
        assertEquals("X01 大概", finding.rule() + " " + finding.words());
        finding.fixes().getFirst().edit().apply(report);
        assertEquals("如此", report.getTitle());
    }

    @Test
    void anImporterNeedsAHandfulOfTypesAndReads() throws Exception {
        Importer importer = compiled("org.collate.transfer", "NoteImporter", IMPORTER, Importer.class);
        assertEquals(
                Set.of("ImportException", "Importer", "Paragraph", "Source", "SourceDocument"),
                ThirdParty.imports(IMPORTER));
        Source source = new Source("a.note", "一段".getBytes(StandardCharsets.UTF_8));
        SourceDocument read = importer.read(source, new NullProgressMonitor());
        assertEquals(
                List.of("一段"), read.paragraphs().stream().map(Paragraph::text).toList());
    }

    @Test
    void anExporterNeedsAHandfulOfTypesAndWrites() throws Exception {
        Exporter exporter = compiled("org.collate.transfer", "NoteExporter", EXPORTER, Exporter.class);
        assertEquals(Set.of("ExportNotes", "ExportRequest", "Exporter", "PrintedBlock"), ThirdParty.imports(EXPORTER));
        Report report = Reports.create("raaaaaaaaaaaaa");
        report.setTitle("对照检查");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportNotes notes = exporter.write(ExportRequest.clean(report), out, new NullProgressMonitor());
        assertEquals(ExportNotes.NONE, notes);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("对照检查|"));
    }

    @Test
    void aPluginSeesNoEngine() throws IOException {
        List<String> hidden = List.of(
                "org.collate.core.merge.ThreeWayMerge",
                "org.collate.core.authors.Authorship",
                "org.collate.core.difference.Difference",
                "org.collate.core.manuscript.Manuscript",
                "org.collate.core.internal.tree.Tree",
                "org.collate.model.report.impl.ReportImpl",
                "org.collate.transfer.structure.StructureFinder",
                "org.collate.transfer.match.Matching");
        StringBuilder source = new StringBuilder("package org.example; class Prying {\n");
        hidden.forEach(type -> source.append(type + " of" + type.replace(".", "") + ";\n"));
        for (String bundle : List.of("org.collate.validation", "org.collate.transfer")) {
            String problems = new ThirdParty(bundle, classes).compile("Prying", source + "}");
            for (int i = 0; i < hidden.size(); i++) {
                String where = "Prying.java:" + (i + 2) + ": ";
                assertTrue(problems.contains(where), bundle + " shows " + hidden.get(i) + ": " + problems);
            }
        }
    }

    @Test
    void aContractSpeaksInContractsOnly() throws Exception {
        Set<String> hidden = new TreeSet<>();
        int types = 0;
        for (String bundle : List.of("org.collate.validation", "org.collate.transfer")) {
            ThirdParty party = new ThirdParty(bundle, classes);
            for (Class<?> type : party.types()) {
                types++;
                signatures(type)
                        .filter(each -> party.isHidden(each.isArray() ? each.componentType() : each))
                        .forEach(each -> hidden.add(type.getName() + " shows " + each.getName()));
            }
        }
        assertTrue(types > 100, "too few types: " + types);
        assertEquals(Set.of(), hidden);
    }

    /** The types in what a type shows, those that fill generic ones left out. */
    private static Stream<Class<?>> signatures(Class<?> type) {
        Stream<Executable> called = Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors()));
        Stream<Class<?>> taken = called.flatMap(each -> Stream.of(each.getParameterTypes()));
        Stream<Class<?>> returned = Stream.of(type.getMethods()).map(Method::getReturnType);
        Stream<Class<?>> fields = Stream.of(type.getFields()).map(Field::getType);
        return Stream.of(taken, returned, fields, Stream.of(type.getInterfaces()))
                .flatMap(each -> each);
    }

    private <T> T compiled(String bundle, String name, String source, Class<T> type) throws Exception {
        assertEquals("", new ThirdParty(bundle, classes).compile(name, source));
        URL[] where = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(where, type.getClassLoader())) {
            Object made =
                    loader.loadClass("org.example." + name).getConstructor().newInstance();
            return type.cast(made);
        }
    }
}

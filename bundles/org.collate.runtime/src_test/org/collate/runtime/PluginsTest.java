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
import org.collate.operations.Importers;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.Importer;
import org.collate.transfer.Manuscript;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads contributions of made-up bundles from a class path. */
class PluginsTest {

    private static final String POINTS = """
            <extension-point id="org.collate.transfer.importers" name="Importers"/>
            <extension-point id="org.collate.transfer.exporters" name="Exporters"/>
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
        public Manuscript read(Source source, IProgressMonitor monitor) {
            return new Manuscript(source.name(), List.of(), List.of(), Map.of());
        }
    }

    /** Exports nothing. */
    public static final class NoExporter implements Exporter {

        @Override
        public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor) {
            return ExportNotes.NONE;
        }
    }
}

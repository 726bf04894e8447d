package org.collate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collate.model.ReportFile;
import org.collate.runtime.Plugins;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in this process and looks at exit code, data and notes. */
class ProgramTest {

    private static final String DESCRIPTION = """
            <?eclipse version="3.4"?>
            <plugin>
              <extension-point id="org.collate.transfer.importers" name="Importers"/>
              <extension point="org.collate.transfer.importers">
                <importer id="lines" class="org.collate.cli.ProgramTest$LineImporter" extensions="txt"/>
              </extension>
            </plugin>
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(locale);
    }

    @Test
    void theVersionIsPrintedWithoutLookingForPlugins() {
        Terminal terminal = new Terminal(data, notes, false);
        ExitCode code = new Program(terminal, folder, Map.of(), () -> {
                    throw new IllegalStateException("asked for plug-ins");
                })
                .run("--version");
        assertEquals(ExitCode.DONE, code);
        assertTrue(data().startsWith("collate "), data());
    }

    @Test
    void everyCommandHasHelp() {
        for (String[] command : new String[][] {{"--help"}, {"import", "--help"}, {"outline", "-h"}}) {
            data.reset();
            assertEquals(ExitCode.DONE, run(command));
            assertTrue(data().startsWith("Usage: collate"), data());
            assertFalse(data().contains("null"), data());
        }
    }

    @Test
    void everyCommandIsFoundByItsFirstWordAlone() {
        for (Area area : Program.areas("")) {
            for (Area.Entry entry : area.commands()) {
                assertTrue(
                        Program.areas(entry.first()).stream()
                                .anyMatch(each -> each.owner().equals(area.owner())),
                        entry.name());
                assertTrue(
                        Program.areas(entry.first()).size() < Program.areas("").size(), entry.name());
                data.reset();
                String[] words = (entry.name() + " --help").split(" ");
                assertEquals(ExitCode.DONE, run(words), entry.name());
                assertTrue(data().startsWith("Usage: collate " + entry.name()), data());
            }
        }
    }

    @Test
    void helpIsChineseForChineseUsers() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        run("outline", "--help");
        assertTrue(data().startsWith("用法：collate outline"), data());
    }

    @Test
    void aCommandThatCannotBeUnderstoodIsAUsageError() {
        String[][] commands = {
            {},
            {"outlin"},
            {"outline"},
            {"outline", "--jsn", "a.txt"},
            {"outline", "a.txt", "b.txt"},
            {"import", "a.txt", "-o"},
            {"import", "a.txt", "-o", "b", "-o", "c"},
            {"outline", "a\0b"}
        };
        for (String[] command : commands) {
            notes.reset();
            assertEquals(ExitCode.USAGE, run(command), String.join(" ", command));
            assertEquals("", data());
            assertFalse(notes().isBlank());
        }
    }

    @Test
    void aFileThatCannotBeReadIsAnInputError() throws IOException {
        Files.writeString(folder.resolve("a.xyz"), "words");
        Files.writeString(folder.resolve("broken.txt"), "BROKEN");
        Files.writeString(folder.resolve("broken.collate"), "<report>");
        Files.createDirectory(folder.resolve("b.txt"));
        for (String name : List.of("missing.txt", "a.xyz", "b.txt", "broken.txt", "broken.collate")) {
            notes.reset();
            assertEquals(ExitCode.INPUT, run("outline", name), name);
            assertEquals("", data());
            assertTrue(notes().contains(name), notes());
            assertFalse(notes().contains("\tat "), notes());
        }
    }

    @Test
    void anUnknownFormatIsRefusedWithTheFormatsThereAre() throws IOException {
        Files.writeString(folder.resolve("a.xyz"), "words");
        run("outline", "a.xyz");
        assertTrue(notes().contains(".collate, .txt"), notes());
    }

    @Test
    void theOutlineIsJsonAsItIsPromised() throws IOException {
        sample();
        assertEquals(ExitCode.DONE, run("outline", "材料.txt", "--json"));
        assertEquals(
                "{\"title\":\"个人对照检查材料\",\"kind\":\"individual\",\"preamble\":\"现将“情况”报告如下。\",\"sections\":["
                        + "{\"role\":\"problems\",\"heading\":\"存在的问题\",\"text\":\"\",\"items\":["
                        + "{\"type\":\"problem\",\"lead\":\"学习不够\",\"text\":\"读得少。\"},"
                        + "{\"type\":\"problem\",\"lead\":\"落实不够\",\"text\":\"拖得久。\"}]}],"
                        + "\"closing\":null}\n",
                data());
    }

    @Test
    void findingsAreNotesAndChangeNoExitCode() throws IOException {
        sample();
        assertEquals(ExitCode.DONE, run("outline", "材料.txt"));
        assertTrue(notes().contains("材料.txt:2: warning I01: odd"), notes());
        assertFalse(data().contains("odd"), data());
    }

    @Test
    void anImportKeepsTheReportInTheCurrentFolder() throws Exception {
        sample();
        assertEquals(ExitCode.DONE, run("import", "材料.txt"));
        assertEquals("", data());
        Path report = folder.resolve("材料.collate");
        assertTrue(notes().contains(report.toString()), notes());
        assertEquals("个人对照检查材料", ReportFile.read(report).getTitle());
    }

    @Test
    void anImportWithoutANameReplacesNothing() throws IOException {
        sample();
        Path report = Files.writeString(folder.resolve("材料.collate"), "mine");
        assertEquals(ExitCode.INPUT, run("import", "材料.txt"));
        assertEquals("mine", Files.readString(report));
        assertEquals(ExitCode.DONE, run("import", "材料.txt", "-o", "材料.collate"));
        assertFalse(Files.readString(report).contains("mine"));
    }

    @Test
    void anImportOntoItsOwnSourceIsRefused() throws IOException {
        sample();
        String before = Files.readString(folder.resolve("材料.txt"));
        assertEquals(ExitCode.INPUT, run("import", "材料.txt", "-o", "材料.txt"));
        assertEquals(before, Files.readString(folder.resolve("材料.txt")));
    }

    @Test
    void anImportTellsWhatItFoundAsJson() throws IOException {
        sample();
        assertEquals(ExitCode.DONE, run("import", "材料.txt", "-o", "a.collate", "--json"));
        assertTrue(data().contains("\"output\":\"" + folder.resolve("a.collate") + "\""), data());
        assertTrue(
                data().contains(
                                "{\"rule\":\"I01\",\"severity\":\"warning\",\"line\":2,\"quote\":\"\",\"message\":\"odd\"}"),
                data());
        assertTrue(data().contains("\"problem\":2"), data());
    }

    @Test
    void aReportFileHasTheSameOutlineAsItsSource() throws IOException {
        sample();
        run("import", "材料.txt", "-o", "a.collate");
        run("outline", "材料.txt", "--json");
        String source = data();
        data.reset();
        assertEquals(ExitCode.DONE, run("outline", "a.collate", "--json"));
        assertEquals(source, data());
    }

    @Test
    void aClosedPipeIsQuietAndAFullDiskIsNot() throws IOException {
        sample();
        assertEquals(ExitCode.DONE, runInto(failing("Broken pipe"), "outline", "材料.txt"));
        assertFalse(notes().contains("pipe"), notes());
        assertEquals(ExitCode.INPUT, runInto(failing("No space left on device"), "outline", "材料.txt"));
        assertTrue(notes().contains("No space left on device"), notes());
    }

    @Test
    void theCauseOfAnErrorIsShownToWhoAsks() {
        Terminal terminal = new Terminal(data, notes, true);
        new Program(terminal, folder, Map.of(), ProgramTest::plugins).run("outline", "missing.txt");
        assertTrue(notes().contains("InputException"), notes());
    }

    private void sample() throws IOException {
        Files.writeString(folder.resolve("材料.txt"), "个人对照检查材料\n现将“情况”报告如下。\n一、存在的问题\n一是学习不够。读得少。\n二是落实不够。拖得久。\n");
    }

    private ExitCode run(String... arguments) {
        return runInto(data, arguments);
    }

    private ExitCode runInto(OutputStream out, String... arguments) {
        return new Program(new Terminal(out, notes, false), folder, Map.of(), ProgramTest::plugins).run(arguments);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private String data() {
        return data.toString(StandardCharsets.UTF_8);
    }

    private String notes() {
        return notes.toString(StandardCharsets.UTF_8);
    }

    private static Plugins plugins() {
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, null);
        var contributor = ContributorFactorySimple.createContributor("test");
        var description = new ByteArrayInputStream(DESCRIPTION.getBytes(StandardCharsets.UTF_8));
        assertTrue(registry.addContribution(description, contributor, false, "test", null, key));
        return new Plugins(registry, (bundle, message, cause) -> {
            throw new AssertionError(message, cause.orElse(null));
        });
    }

    /** Reads lines; complains about the second. */
    public static final class LineImporter implements Importer {

        @Override
        public SourceDocument read(Source source, IProgressMonitor monitor) throws ImportException {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            if (text.equals("BROKEN")) {
                throw new ImportException(source.name() + " is broken.");
            }
            List<Paragraph> paragraphs = new ArrayList<>();
            text.lines().forEach(line -> paragraphs.add(Paragraph.plain(line, paragraphs.size() + 1)));
            var finding = new ImportFinding("I01", ImportFinding.Severity.WARNING, 2, "", "odd");
            return new SourceDocument(source.name(), paragraphs, List.of(finding), Map.of());
        }
    }
}

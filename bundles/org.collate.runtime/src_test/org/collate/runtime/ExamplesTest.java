package org.collate.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.collate.core.edit.EditException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.ImportException;
import org.collate.transfer.Importer;
import org.collate.transfer.Source;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples for plugins of others: compiled against the contracts alone, packed as their README says, and run. */
class ExamplesTest {

    @TempDir
    Path folder;

    /**
     * Asks a program that has an example's jar on its class path, as the command line has what lies in {@code dropins}.
     *
     * @param probe what is asked, in the program: a class with a public constructor
     * @return what it says; nothing but texts, since the classes of the program are its own
     */
    private List<?> asked(String example, String bundle, Class<? extends Callable<List<String>>> probe)
            throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(place).toUri().toURL());
        }
        classPath.add(jar(example, bundle).toUri().toURL());
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader program = new URLClassLoader(classPath.toArray(URL[]::new), platform)) {
            Object made = program.loadClass(probe.getName()).getConstructor().newInstance();
            return (List<?>) ((Callable<?>) made).call();
        }
    }

    /** The plug-ins that the program finds; one of the examples that is broken fails. */
    private static Plugins plugins() {
        PluginLog log = (contributor, message, cause) -> {
            if (contributor.startsWith("org.example")) {
                throw new AssertionError(contributor + ": " + message);
            }
        };
        return new Plugins(ClassPathRegistry.of(ExamplesTest.class.getClassLoader(), log), log);
    }

    private Path jar(String example, String bundle) throws IOException {
        Path root = ThirdParty.root().resolve("releng/examples").resolve(example);
        Path classes = Files.createDirectories(folder.resolve(example));
        List<Path> sources;
        try (Stream<Path> files = Files.walk(root.resolve("src"))) {
            sources = files.filter(Files::isRegularFile).toList();
        }
        assertEquals(
                "",
                new ThirdParty(bundle, classes)
                        .compile(sources.stream()
                                .filter(file -> file.toString().endsWith(".java"))
                                .toList()));
        Manifest manifest;
        try (InputStream in = Files.newInputStream(root.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        Path jar = folder.resolve(example + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            pack(classes, out);
            for (Path source : sources) {
                if (source.toString().endsWith(".properties")) {
                    put(root.resolve("src").relativize(source), source, out);
                }
            }
            try (Stream<Path> beside = Files.list(root)) {
                for (Path each : beside.filter(Files::isRegularFile).toList()) {
                    put(root.relativize(each), each, out);
                }
            }
        }
        return jar;
    }

    private static void pack(Path classes, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                put(classes.relativize(each), each, out);
            }
        }
    }

    private static void put(Path name, Path file, JarOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name.toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
        out.closeEntry();
    }

    /** Lists the rule, and lets it find and mend its own example. */
    public static final class RuleProbe implements Callable<List<String>> {

        @Override
        public List<String> call() throws EditException {
            Rule rule = plugins().rules().stream()
                    .filter(each -> each.id().equals("V90"))
                    .findFirst()
                    .orElseThrow();
            Report report = Reports.create("raaaaaaaaaaaaa");
            report.setTitle(rule.example().orElseThrow().faulty());
            Engine engine = new Engine(List.of(rule), Profile.ofDefaults());
            Validation found = engine.validate(report, Surroundings.none());
            Finding finding = found.findings().getFirst();
            finding.fixes().getFirst().edit().apply(report);
            boolean mended =
                    report.getTitle().equals(rule.example().orElseThrow().right());
            int left = engine.validate(report, Surroundings.none()).findings().size();
            return List.of(
                    finding.words(), "together " + found.isToldTogether(finding), "mended " + mended, "left " + left);
        }
    }

    @Test
    void theRuleIsListedWithItsExampleFindsAndMends() throws Exception {
        assertEquals(
                List.of("大概", "together true", "mended true", "left 0"),
                asked("rule", "org.collate.validation", RuleProbe.class));
    }

    /** Reads a sound outline and a broken one. */
    public static final class ImporterProbe implements Callable<List<String>> {

        @Override
        public List<String> call() throws ImportException {
            Importer importer = plugins().importers().forFile("a.opml").orElseThrow();
            String outline = """
                    <opml version="2.0"><body><outline text="一、存在的问题">
                    <outline text="一是学习不够"/></outline></body></opml>
                    """;
            List<String> said = new ArrayList<>();
            importer.read(source(outline), new NullProgressMonitor())
                    .paragraphs()
                    .forEach(each -> said.add(each.text()));
            try {
                importer.read(source("<opml><outline text='a'>"), new NullProgressMonitor());
            } catch (ImportException e) {
                said.add("refused " + e.getMessage().contains("a.opml"));
            }
            return said;
        }

        private static Source source(String text) {
            return new Source("a.opml", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theImporterReadsItsFormatAndRefusesWhatIsBroken() throws Exception {
        assertEquals(
                List.of("一、存在的问题", "一是学习不够", "refused true"),
                asked("importer", "org.collate.transfer", ImporterProbe.class));
    }

    /** Writes a title that no browser may take for a tag. */
    public static final class ExporterProbe implements Callable<List<String>> {

        @Override
        public List<String> call() throws ExportException, IOException {
            Exporter exporter = plugins().exporters().forFile("a.html").orElseThrow();
            Report report = Reports.create("raaaaaaaaaaaaa");
            report.setTitle("对照检查 <材料>");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(ExportRequest.clean(report), out, new NullProgressMonitor());
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void theExporterWritesAllWordsInOrder() throws Exception {
        assertEquals(
                List.of(
                        "<!DOCTYPE html>",
                        "<html lang=\"zh-CN\">",
                        "<meta charset=\"utf-8\">",
                        "<h1>对照检查 &lt;材料&gt;</h1>",
                        "</html>"),
                asked("exporter", "org.collate.transfer", ExporterProbe.class));
    }

    @Test
    void textsAreThereInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.walk(ThirdParty.root().resolve("releng/examples"))) {
            for (Path english : files.filter(each -> each.toString().matches(".*(messages|plugin)\\.properties"))
                    .toList()) {
                String name = String.valueOf(english.getFileName()).replace(".properties", "_zh_CN.properties");
                assertEquals(keys(english), keys(english.resolveSibling(name)), english.toString());
            }
        }
    }

    private static List<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream().sorted().toList();
    }
}

package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts in two languages, project files, features and the table of bundles. */
class FilesTest {

    @Test
    void everyTextIsThereInEnglishAndInChinese() throws IOException {
        List<Path> english = new ArrayList<>();
        for (Bundle bundle : House.bundles()) {
            english.addAll(House.files(bundle.folder(), "/messages.properties"));
            english.addAll(House.files(bundle.folder(), "/plugin.properties"));
        }
        assertFalse(english.isEmpty(), "no texts were found beneath " + House.root());
        for (Path file : english) {
            Properties own = read(file);
            Properties chinese = read(chinese(file));
            assertEquals(own.stringPropertyNames(), chinese.stringPropertyNames(), file.toString());
            for (String key : own.stringPropertyNames()) {
                assertFalse(own.getProperty(key).isBlank(), file + ": " + key);
                assertFalse(chinese.getProperty(key).isBlank(), file + ": " + key);
                assertApostrophesAreDoubled(file, key, own.getProperty(key), chinese.getProperty(key));
                assertEquals(
                        placeholders(own.getProperty(key)), placeholders(chinese.getProperty(key)), file + ": " + key);
            }
        }
    }

    /** A single apostrophe makes MessageFormat swallow the arguments that follow. */
    private static void assertApostrophesAreDoubled(Path file, String key, String... texts) {
        for (String text : texts) {
            boolean formatted = file.endsWith("messages.properties");
            assertFalse(formatted && text.replace("''", "").contains("'"), file + ": " + key);
        }
    }

    private static Path chinese(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        Path simplified = file.resolveSibling(name + "_zh_CN.properties");
        return Files.exists(simplified) ? simplified : file.resolveSibling(name + "_zh.properties");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    @Test
    void everyKeyOfAPluginFileHasItsText() throws IOException {
        for (Bundle bundle : House.bundles()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            Path texts = bundle.folder().resolve("plugin.properties");
            Matcher matcher = Pattern.compile("\"%([\\w.]+)\"").matcher(Files.exists(plugin) ? House.text(plugin) : "");
            while (matcher.find()) {
                assertTrue(
                        Files.exists(texts) && read(texts).containsKey(matcher.group(1)),
                        plugin + ": %" + matcher.group(1));
            }
        }
    }

    @Test
    void everyProjectOpensInTheDevelopmentEnvironment() {
        for (Bundle bundle : House.bundles()) {
            String name = bundle.name();
            assertTrue(House.text(bundle.folder().resolve(".project")).contains("<name>" + name + "</name>"), name);
            if (!House.files(bundle.folder().resolve("src"), ".java").isEmpty()) {
                assertTrue(Files.exists(bundle.folder().resolve(".classpath")), name + " has no .classpath");
            }
        }
        for (Path feature : House.children(House.root().resolve("features"))) {
            if (Files.exists(feature.resolve("feature.xml"))) {
                assertTrue(Files.exists(feature.resolve(".project")), feature + " has no .project");
            }
        }
    }

    @Test
    void everyBundleIsAModuleAndStandsInTheTableOfTheArchitecture() {
        String modules = House.text(House.root().resolve("bundles/pom.xml"));
        String table = House.text(House.root().resolve("releng/ARCHITECTURE.md"));
        for (Bundle bundle : House.bundles()) {
            assertTrue(modules.contains("<module>" + bundle.name() + "</module>"), bundle.name());
            Pattern row = Pattern.compile("(?m)^\\| `" + Pattern.quote(bundle.name()) + "` \\| .+\\.? \\|.*$");
            assertTrue(row.matcher(table).find(), bundle.name() + " has no row in releng/ARCHITECTURE.md");
        }
    }

    @Test
    void aFeatureNamesOnlyBundlesThatExist() {
        TreeSet<String> bundles = new TreeSet<>();
        House.bundles().forEach(bundle -> bundles.add(bundle.name()));
        for (Path folder : House.children(House.root().resolve("features"))) {
            Path feature = folder.resolve("feature.xml");
            String text = Files.exists(feature) ? House.text(feature) : "";
            Matcher matcher = Pattern.compile("<plugin\\s+id=\"(org\\.collate\\.[^\"]*)\"")
                    .matcher(text);
            while (matcher.find()) {
                assertTrue(bundles.contains(matcher.group(1)), feature + ": " + matcher.group(1));
            }
        }
    }
}

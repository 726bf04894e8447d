package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The version that users see stands in the product and its POM, and the changelog says what is new in it. */
@DisplayName("The version")
class VersionTest {

    private static final String PRODUCT = "releng/product/collate.product";

    @Test
    void isTheSameInTheProductAndItsPom() {
        String pom = House.text(House.root().resolve("releng/product/pom.xml"));
        assertEquals(version(), found("org.collate.product</artifactId>.*?<version>([0-9.]+)-SNAPSHOT<", pom));
    }

    @Test
    void isTheFirstThatTheChangelogTellsOf() {
        String changelog = House.text(House.root().resolve("releng/CHANGELOG.md"));
        assertEquals(version(), found("\n## ([0-9.]+)\n", changelog));
    }

    @Test
    void isPrintedByItsScript() throws Exception {
        Process process = script();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals(version(), said.strip());
    }

    @Test
    void isNotSetToWhatTheChangelogDoesNotTellOf() throws Exception {
        Process process = script("99.0.0");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), said);
        assertTrue(said.contains("CHANGELOG"), said);
    }

    private static String version() {
        String product = House.text(House.root().resolve(PRODUCT));
        return found("<product [^>]* version=\"([0-9.]+)\\.qualifier\"", product);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(matcher.find(), pattern + " is not there");
        return matcher.group(1);
    }

    private static Process script(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("bash", House.root().resolve("releng/version").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}

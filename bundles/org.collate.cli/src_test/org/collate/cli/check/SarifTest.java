package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF as its schema, version 2.1.0, wants it: the members that are required, and only members that are allowed. */
class SarifTest {

    private static final Set<String> RESULT = Set.of(
            "ruleId",
            "ruleIndex",
            "level",
            "message",
            "locations",
            "partialFingerprints",
            "suppressions",
            "properties");

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aReport() throws IOException {
        collate = new CommandRun(folder);
        Files.writeString(folder.resolve("张 三.txt"), """
                个人对照检查材料
                **一、存在的主要问题**
                一是学习不深入。抓巡视巡视整改不够。
                二是落实不够。抓巡视巡视整改不够。
                """);
        collate.run("import", "张 三.txt", "-o", "a.collate");
        collate.run("suppress", "a.collate", "T07", "一、二是", "--because", "原文如此");
    }

    private JsonObject run(String... files) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--format", "sarif"));
        arguments.addAll(List.of(files));
        collate.run(arguments.toArray(String[]::new));
        JsonObject log = JsonParser.parseString(collate.data()).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertEquals(Set.of("$schema", "version", "runs"), log.keySet());
        assertEquals(1, log.getAsJsonArray("runs").size());
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals(Set.of("tool", "columnKind", "invocations", "results"), run.keySet());
        return run;
    }

    @Test
    void allRulesAreListedOnceWithDescriptionsAndHelp() {
        JsonObject driver = run("a.collate").getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Collate", driver.get("name").getAsString());
        assertTrue(driver.get("language").getAsString().matches("[a-z]{2}-[A-Z]{2}"));
        Set<String> ids = new HashSet<>();
        for (JsonElement each : driver.getAsJsonArray("rules")) {
            JsonObject rule = each.getAsJsonObject();
            assertTrue(ids.add(rule.get("id").getAsString()), rule.toString());
            for (String name : List.of("shortDescription", "fullDescription", "help")) {
                assertTrue(rule.getAsJsonObject(name).get("text").getAsString().length() > 1, rule.toString());
            }
            level(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString());
        }
        assertTrue(ids.containsAll(List.of("S01", "P14", "C03", "M05", "T01", "X03", "N08")));
    }

    @Test
    void everyResultHasWhatTheSchemaAsksFor() {
        for (String file : List.of("a.collate", "张 三.txt")) {
            JsonObject run = run(file);
            JsonArray rules =
                    run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
            assertTrue(run.getAsJsonArray("results").size() > 3);
            for (JsonElement each : run.getAsJsonArray("results")) {
                JsonObject result = each.getAsJsonObject();
                assertEquals(RESULT, result.keySet());
                level(result.get("level").getAsString());
                JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
                assertEquals(rule.get("id"), result.get("ruleId"));
                JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject();
                assertTrue(place.getAsJsonArray("logicalLocations")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString()
                        .matches("[a-z][a-z2-7]{13}"));
                String uri = place.getAsJsonObject("physicalLocation")
                        .getAsJsonObject("artifactLocation")
                        .get("uri")
                        .getAsString();
                assertTrue(uri.matches("[!-~]+"), uri);
            }
        }
    }

    private static void level(String level) {
        assertTrue(Set.of("none", "note", "warning", "error").contains(level), level);
    }

    @Test
    void rulesThatDoNotApplyAreNotifications() {
        JsonObject invocation =
                run("a.collate").getAsJsonArray("invocations").get(0).getAsJsonObject();
        assertTrue(invocation.get("executionSuccessful").getAsBoolean());
        assertEquals(
                5, invocation.getAsJsonArray("toolConfigurationNotifications").size());
    }

    private List<JsonObject> results(JsonObject run, String rule) {
        List<JsonObject> results = new ArrayList<>();
        for (JsonElement each : run.getAsJsonArray("results")) {
            if (each.getAsJsonObject().get("ruleId").getAsString().equals(rule)) {
                results.add(each.getAsJsonObject());
            }
        }
        return results;
    }

    @Test
    void suppressionsAreOnTheirResults() {
        List<JsonObject> doubled = results(run("a.collate"), "T07");
        assertEquals(0, doubled.get(0).getAsJsonArray("suppressions").size());
        JsonObject suppression =
                doubled.get(1).getAsJsonArray("suppressions").get(0).getAsJsonObject();
        assertEquals("inSource", suppression.get("kind").getAsString());
        assertEquals("原文如此", suppression.get("justification").getAsString());
    }

    @Test
    void fingerprintsOutliveAnEditElsewhere() throws IOException {
        for (String name : List.of("a.collate", "张 三.txt")) {
            List<JsonElement> before = fingerprints(name);
            assertNotEquals(before.get(0), before.get(1));
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace("对照检查材料", "对照检查剖析材料"));
            assertEquals(before, fingerprints(name));
        }
    }

    private List<JsonElement> fingerprints(String name) {
        return results(run(name), "T07").stream()
                .map(each -> each.get("partialFingerprints"))
                .toList();
    }

    @Test
    void whatWasImportedHasItsLine() {
        List<Integer> lines = results(run("张 三.txt"), "T07").stream()
                .map(each -> each.getAsJsonArray("locations")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("physicalLocation")
                        .getAsJsonObject("region")
                        .get("startLine")
                        .getAsInt())
                .toList();
        assertEquals(List.of(3, 4), lines);
    }
}

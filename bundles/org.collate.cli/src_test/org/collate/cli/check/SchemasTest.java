package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read is as its schema says: SARIF as OASIS has it, JSON as the files in {@code schemas}. */
class SchemasTest {

    private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

    private static final String TEXT = """
            个人对照检查材料
            根据通知要求，围绕主题。现将情况报告如下。
            **一、存在的主要问题**
            一是学习不够,理解不深。抓巡视巡视整改不够,到**区调研少。
            二是落实不够,办法不多。抓巡视巡视整改不够。
            二、原因分析
            三、整改措施
            一是加强学习。
            """;

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void reports() throws IOException {
        collate = new CommandRun(folder);
        Files.writeString(folder.resolve("张 三.txt"), TEXT);
        collate.run("import", "张 三.txt", "-o", "a.collate");
        collate.run("suppress", "a.collate", "T07", "一、二是", "--because", "原文如此");
        collate.run("validate", "a.collate", "--write-baseline", "known");
        String changed = Files.readString(folder.resolve("a.collate")).replace("加强学习。", "加强学习学习学习,补课。");
        Files.writeString(folder.resolve("a.collate"), changed);
    }

    private static String resource(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            assertTrue(in != null, name + " is not there");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> problems(String schema, String json) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        URI uri = validator.registerSchema(schema);
        return validator.validate(uri, json).getErrors().stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getError())
                .toList();
    }

    private void assertSarif(String... arguments) throws IOException {
        collate.run(arguments);
        assertEquals(
                List.of(), problems(resource(Validator.class, SARIF), collate.data()), String.join(" ", arguments));
    }

    private void assertJson(String schema, String... arguments) throws IOException {
        collate.run(arguments);
        String text = resource(Main.class, "schemas/" + schema + ".schema.json");
        assertEquals(List.of(), problems(text, collate.data()), String.join(" ", arguments));
    }

    @Test
    void sarifIsAsOasisHasIt() throws IOException {
        assertSarif("validate", "张 三.txt", "a.collate", "--format", "sarif");
        assertSarif("validate", "张 三.txt", "--template", "annual-2025", "--format", "sarif");
        assertSarif("validate", "a.collate", "--format", "sarif", "--baseline", "known");
        assertTrue(collate.data().contains("\"baselineState\":\"new\""), collate.data());
        assertTrue(collate.data().contains("\"baselineState\":\"unchanged\""), collate.data());
    }

    @Test
    void findingsRulesTemplatesAndImportsAreAsTheirSchemasSay() throws IOException {
        assertJson("findings", "validate", "张 三.txt", "a.collate", "--format", "json");
        assertJson("findings", "validate", "张 三.txt", "--template", "annual", "--format", "json");
        assertJson("findings", "validate", "a.collate", "--format", "json", "--baseline", "known");
        assertTrue(collate.data().contains("\"known\":true"), collate.data());
        assertJson("rules", "rules", "--json");
        assertJson("rules", "rules", "--json", "--template", "duty");
        assertJson("templates", "template", "list", "--json");
        assertJson("import", "import", "张 三.txt", "-o", "b.collate", "--json");
    }

    @Test
    void aSchemaFindsWhatIsWrong() throws IOException {
        collate.run("validate", "a.collate", "--format", "json");
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        json.getAsJsonArray("findings").get(0).getAsJsonObject().remove("places");
        String findings = resource(Main.class, "schemas/findings.schema.json");
        assertFalse(problems(findings, json.toString()).isEmpty());
        collate.run("validate", "a.collate", "--format", "sarif");
        String sarif = collate.data().replace("\"level\":\"warning\"", "\"level\":\"grave\"");
        assertFalse(problems(resource(Validator.class, SARIF), sarif).isEmpty());
    }
}

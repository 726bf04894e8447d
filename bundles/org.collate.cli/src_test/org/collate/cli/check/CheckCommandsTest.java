package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking, mending and setting aside, with the built-in rules and the text importer on the class path. */
class CheckCommandsTest {

    private static final String FAULTY = """
            个人对照检查材料
            按照要求，围绕主题查摆问题，现将情况报告如下。
            一、存在的问题
            （一）理论学习方面
            一是学习"不够"深入,全年只到**区调研2次。
            二是落实落实不够有力。
            二、原因分析
            一是理想信念有所松懈。
            三、整改措施
            一是坚持每周自学。
            以上对照检查，请批评指正。
            """;

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private CommandRun collate;

    @BeforeEach
    void aFaultyReport() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        collate = new CommandRun(folder);
        Files.writeString(folder.resolve("材料.txt"), FAULTY);
        assertEquals(ExitCode.DONE, collate.run("import", "材料.txt", "-o", "材料.collate"), collate.notes());
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(locale);
    }

    @Test
    void errorsEndWithOneAndEachFindingIsALine() {
        assertEquals(ExitCode.FOUND, collate.run("validate", "材料.collate"));
        String placeholder = line("T01");
        assertTrue(placeholder.contains("**区") && placeholder.contains("一、（一）一是"), placeholder);
        assertTrue(collate.data().startsWith("材料.collate"), collate.data());
        assertFalse(collate.data().contains("\u001b"), "no colours in a file");
        assertEquals(
                1,
                collate.data()
                        .lines()
                        .filter(line -> line.contains("ot applicable"))
                        .count());
    }

    @Test
    void warningsFailOnlyWhereAsked() throws IOException {
        Files.writeString(folder.resolve("b.txt"), FAULTY.replace("**区", "城关区"));
        assertEquals(ExitCode.DONE, collate.run("validate", "b.txt"), collate.data());
        assertEquals(ExitCode.FOUND, collate.run("validate", "b.txt", "--fail-on", "warning"));
    }

    @Test
    void theJsonNamesReportRuleSeverityElementTextAndMessage() {
        assertEquals(ExitCode.FOUND, collate.run("validate", "材料.collate", "--format", "json"));
        JsonArray findings = json().getAsJsonArray("findings");
        JsonObject found = find(findings, "T01");
        assertEquals("材料.collate", found.get("report").getAsString());
        assertEquals("error", found.get("severity").getAsString());
        assertEquals("**区", found.get("text").getAsString());
        assertEquals(14, found.get("element").getAsString().length());
        assertFalse(found.get("message").getAsString().isBlank());
    }

    @Test
    void whatTheImportMetIsAmongTheFindingsOfAForeignFile() throws IOException {
        Files.writeString(folder.resolve("c.txt"), FAULTY.replace("（一）", "(一)"));
        collate.run("validate", "c.txt", "--format", "json");
        JsonObject bracket = find(json().getAsJsonArray("findings"), "N05");
        assertEquals(4, bracket.get("line").getAsInt());
    }

    @Test
    void rulesAboutTheTemplateApplyWhereThereIsOne() {
        collate.run("validate", "材料.collate", "--format", "json");
        assertTrue(rules(json().getAsJsonArray("notApplicable")).contains("S07"));
        collate.run("validate", "材料.collate", "--format", "json", "--template", "annual");
        assertEquals(Set.of(), rules(json().getAsJsonArray("notApplicable")));
        assertTrue(rules(json().getAsJsonArray("findings")).containsAll(List.of("S05", "S07")));
    }

    @Test
    void sarifListsEveryRuleAndKeepsFingerprintsOverEditsElsewhere() throws IOException {
        collate.run("validate", "材料.collate", "--format", "sarif");
        JsonObject run = json().getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals("2.1.0", json().get("version").getAsString());
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        Set<String> listed = new TreeSet<>();
        rules.forEach(rule -> listed.add(rule.getAsJsonObject().get("id").getAsString()));
        assertTrue(listed.size() >= 41, listed.toString());
        JsonArray before = run.getAsJsonArray("results");
        before.forEach(result -> assertTrue(
                listed.contains(result.getAsJsonObject().get("ruleId").getAsString())));

        Path file = folder.resolve("材料.collate");
        Files.writeString(file, Files.readString(file).replace("坚持每周自学", "坚持每天自学两小时"));
        collate.run("validate", "材料.collate", "--format", "sarif");
        JsonArray after = json().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
        assertEquals(fingerprint(before, "T01"), fingerprint(after, "T01"));
        assertNotEquals(fingerprint(before, "T01"), fingerprint(before, "T07"));
    }

    @Test
    void fixesAreShownFirstAndThenDone() throws IOException {
        String before = Files.readString(folder.resolve("材料.collate"));
        assertEquals(ExitCode.DONE, collate.run("fix", "材料.collate", "--dry-run"));
        assertTrue(collate.data().contains("T07 [落实落实]"), collate.data());
        assertEquals(before, Files.readString(folder.resolve("材料.collate")));
        assertEquals(ExitCode.DONE, collate.run("fix", "材料.collate"), collate.notes());
        String after = Files.readString(folder.resolve("材料.collate"));
        assertTrue(after.contains("学习“不够”深入，全年"), after);
        assertTrue(after.contains("落实不够有力") && !after.contains("落实落实"), after);
        collate.run("validate", "材料.collate", "--format", "json");
        Set<String> left = rules(json().getAsJsonArray("findings"));
        assertTrue(
                left.contains("T01") && !left.contains("T06") && !left.contains("T07") && !left.contains("T08"),
                left.toString());
    }

    @Test
    void whatBelongsToWhatIsConfirmedOnlyWhereItsRuleIsNamed() throws IOException {
        done("fix", "材料.collate");
        assertTrue(Files.readString(folder.resolve("材料.collate")).contains("proposed"), "links stay proposed");
        done("fix", "材料.collate", "C03");
        assertFalse(Files.readString(folder.resolve("材料.collate")).contains("proposed"), "links are confirmed");
    }

    @Test
    void onlyTheRulesThatAreNamedAreMended() throws IOException {
        assertEquals(ExitCode.DONE, collate.run("fix", "材料.collate", "T07"));
        String after = Files.readString(folder.resolve("材料.collate"));
        assertTrue(after.contains("\"不够\"") || after.contains("&quot;不够&quot;"), after);
        assertFalse(after.contains("落实落实"), after);
    }

    @Test
    void aForeignFileIsNeverWrittenTo() throws IOException {
        assertEquals(ExitCode.INPUT, collate.run("fix", "材料.txt"));
        assertTrue(collate.notes().contains("-o"), collate.notes());
        assertEquals(FAULTY, Files.readString(folder.resolve("材料.txt")));
        assertEquals(ExitCode.DONE, collate.run("fix", "材料.txt", "-o", "新.collate"), collate.notes());
        assertTrue(Files.exists(folder.resolve("新.collate")));
    }

    @Test
    void whatIsSetAsideIsGoneUntilTheTextChanges() throws IOException {
        assertEquals(ExitCode.USAGE, collate.run("suppress", "材料.collate", "T01", "**区"));
        assertEquals(
                ExitCode.DONE,
                collate.run("suppress", "材料.collate", "T01", "**区", "--because", "按要求隐去", "--author", "张三"),
                collate.notes());
        assertEquals(ExitCode.DONE, collate.run("validate", "材料.collate"), collate.data());
        collate.run("validate", "材料.collate", "--format", "json");
        JsonObject suppressed = find(json().getAsJsonArray("suppressed"), "T01");
        assertEquals("张三", suppressed.get("person").getAsString());
        Path file = folder.resolve("材料.collate");
        Files.writeString(file, Files.readString(file).replace("调研2次", "调研3次"));
        assertEquals(ExitCode.FOUND, collate.run("validate", "材料.collate"));
        assertEquals(ExitCode.INPUT, collate.run("suppress", "材料.collate", "T02", "x", "--because", "y"));
    }

    @Test
    void rulesAreListedWithTheirSettingsAndExplainedWithAnExample() {
        done("rules");
        assertTrue(collate.data().lines().count() >= 42, collate.data());
        assertTrue(collate.data().lines().allMatch(line -> line.split("\t").length == 4), collate.data());
        assertTrue(collate.data().contains("[least = 40]"), collate.data());
        done("rules", "T08", "k01");
        assertTrue(collate.data().contains("学习不够,落实不力"), collate.data());
        assertTrue(collate.data().contains("K01"), collate.data());
        done("rules", "--json", "P04", "--template", "member");
        JsonObject rule = json().getAsJsonArray("rules").get(0).getAsJsonObject();
        assertEquals(
                "1",
                rule.getAsJsonObject("settings").getAsJsonArray("least").get(0).getAsString());
        assertEquals(Set.of("faulty", "right"), rule.getAsJsonObject("example").keySet());
        assertEquals(ExitCode.INPUT, collate.run("rules", "Z99"));
    }

    @Test
    void whatWasWrittenAfterAnotherTemplateIsToldSoOnce() throws IOException {
        Files.writeString(folder.resolve("b.txt"), """
                2025年度民主生活会个人对照检查材料
                根据通知要求，围绕主题，开展谈心谈话3次。现将情况报告如下。
                一、对照查摆的突出问题
                （一）带头强化政治忠诚、提高政治能力方面
                一是学习不深入。
                （二）带头固本培元、增强党性方面
                一是锻炼不经常。
                （三）带头敬畏人民、敬畏组织、敬畏法纪方面
                一是走访不够。
                （四）带头干事创业、担当作为方面
                一是闯劲不足。
                （五）带头坚决扛起管党治党责任方面
                一是抓得不紧。
                二、产生问题的原因分析
                一是理论学习有差距。
                三、今后努力方向和整改措施
                一是加强学习。
                """);
        collate.run("validate", "b.txt", "--format", "json", "--template", "annual");
        JsonArray findings = json().getAsJsonArray("findings");
        assertEquals(1, count(findings, "S07"), findings.toString());
        assertTrue(find(findings, "S07").get("message").getAsString().contains("annual-2025"), findings.toString());
        assertEquals("error", find(findings, "S07").get("severity").getAsString());
        collate.run("validate", "b.txt", "--format", "json", "--template", "annual-2025");
        assertEquals(0, count(json().getAsJsonArray("findings"), "S07"), collate.data());
        collate.run("validate", "b.txt", "--format", "json");
        JsonObject proposed = find(json().getAsJsonArray("findings"), "S07");
        assertEquals("info", proposed.get("severity").getAsString());
        assertTrue(proposed.get("message").getAsString().contains("--template annual-2025"), proposed.toString());
        assertFalse(rules(json().getAsJsonArray("notApplicable")).contains("S07"));
        done("import", "b.txt", "-o", "b.collate");
        assertTrue(collate.notes().contains("annual-2025"), collate.notes());
        collate.run("validate", "b.txt", "--format", "json", "--template", "duty");
        assertEquals(0, count(json().getAsJsonArray("findings"), "S07"));
    }

    private static long count(JsonArray findings, String rule) {
        return StreamSupport.stream(findings.spliterator(), false)
                .filter(each -> each.getAsJsonObject().get("rule").getAsString().equals(rule))
                .count();
    }

    @Test
    void everyReportOfASpaceIsCheckedByItsTemplate() {
        collate.run("space", "init", "班子");
        collate.run("meeting", "add", "班子", "2025");
        collate.run("variant", "add", "班子", "2025", "team", "zhang-san=张三");
        assertEquals(ExitCode.FOUND, collate.run("validate", "--all", "班子", "--format", "json"), collate.notes());
        Set<String> reports = new TreeSet<>();
        json().getAsJsonArray("findings")
                .forEach(
                        each -> reports.add(each.getAsJsonObject().get("report").getAsString()));
        assertEquals(Set.of("2025/team", "2025/zhang-san"), reports);
        assertEquals(0, json().getAsJsonArray("notApplicable").size());
    }

    @Test
    void whatCannotBeUnderstoodIsAUsageError() {
        assertEquals(ExitCode.USAGE, collate.run("validate"));
        assertEquals(ExitCode.USAGE, collate.run("validate", "材料.collate", "--format", "xml"));
        assertEquals(ExitCode.USAGE, collate.run("validate", "材料.collate", "--fail-on", "never"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "没有.txt"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "材料.collate", "--template", "monthly"));
    }

    private void done(String... command) {
        assertEquals(ExitCode.DONE, collate.run(command), () -> String.join(" ", command) + collate.notes());
    }

    private String line(String rule) {
        return collate.data()
                .lines()
                .filter(each -> each.contains(" " + rule + " "))
                .findFirst()
                .orElse(collate.data());
    }

    private JsonObject json() {
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private static JsonObject find(JsonArray findings, String rule) {
        for (JsonElement finding : findings) {
            if (finding.getAsJsonObject().get("rule").getAsString().equals(rule)) {
                return finding.getAsJsonObject();
            }
        }
        throw new AssertionError(rule + " is not among " + findings);
    }

    private static Set<String> rules(JsonArray findings) {
        Set<String> rules = new TreeSet<>();
        findings.forEach(each -> rules.add(each.getAsJsonObject().get("rule").getAsString()));
        return rules;
    }

    private static List<String> fingerprint(JsonArray results, String rule) {
        return StreamSupport.stream(results.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(result -> result.get("ruleId").getAsString().equals(rule))
                .map(result -> result.getAsJsonObject("partialFingerprints").toString())
                .toList();
    }
}

package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was there before is marked and not hidden, wherever it has moved to. */
class BaselineTest {

    private static final List<String> FAULTS =
            List.of("抓落实落实不够有力", "学习文件不够,理解不深", "到**区调研偏少", "对\"两个维护\"认识不深", "还有【待补】件没有办结");

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void begin() {
        collate = new CommandRun(folder);
    }

    private static final List<String> TAILS = List.of("群众来信三封没有回", "项目拖了两个季度", "台账记得不全", "例会只开了一半", "培训少了五场", "约谈迟了十天");

    /** Problems that have little in common, so that none is taken for another one. */
    private static List<String> problems(int count, Random random) {
        List<String> faults = new ArrayList<>(FAULTS);
        Collections.shuffle(faults, random);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add("第" + "甲乙丙丁戊".charAt(i) + "项不紧。" + faults.get(i) + "，" + TAILS.get(i) + "。");
        }
        return problems;
    }

    private void write(List<String> problems) throws IOException {
        StringBuilder text = new StringBuilder("个人对照检查材料\n根据通知要求，围绕主题，谈心谈话3次。现将情况报告如下。\n一、存在的主要问题\n");
        for (int i = 0; i < problems.size(); i++) {
            text.append("一二三四五六七八九".charAt(i))
                    .append("是")
                    .append(problems.get(i))
                    .append('\n');
        }
        text.append("二、原因分析\n一是理论学习有差距。\n三、整改措施\n一是加强学习。\n以上对照检查，请批评指正。\n");
        Files.writeString(folder.resolve("a.txt"), text);
    }

    private List<JsonObject> findings(String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate", "a.txt", "--format", "json"));
        arguments.addAll(List.of(options));
        collate.run(arguments.toArray(String[]::new));
        List<JsonObject> findings = new ArrayList<>();
        for (JsonElement each :
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("findings")) {
            findings.add(each.getAsJsonObject());
        }
        return findings;
    }

    private static List<JsonObject> fresh(List<JsonObject> findings) {
        return findings.stream()
                .filter(each -> !each.get("known").getAsBoolean())
                .toList();
    }

    @Test
    void whatMovesAndIsNumberedAnewStaysKnownAndWhatComesIsNew() {
        Slice.forEachSeed(Slice.Cost.GIT, this::knownWhereverItStands);
    }

    private void knownWhereverItStands(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> problems = problems(2 + random.nextInt(4), random);
        write(problems);
        assertEquals(ExitCode.DONE, collate.run("validate", "a.txt", "--write-baseline", "known"), collate.notes());
        Collections.shuffle(problems, random);
        write(problems);
        assertEquals(List.of(), fresh(findings("--baseline", "known")), "after moves");
        String fault = FAULTS.get(random.nextInt(FAULTS.size()));
        problems.add(random.nextInt(problems.size() + 1), "这一项是新加的。主要是" + fault + "，需要继续整改，以后再作说明，群众反映也不少。");
        write(problems);
        List<JsonObject> fresh = fresh(findings("--baseline", "known"));
        assertTrue(
                fresh.stream().anyMatch(each -> fault.contains(each.get("text").getAsString())),
                "of the new one: " + fresh);
        assertTrue(
                fresh.stream()
                        .filter(each -> each.get("rule").getAsString().startsWith("T"))
                        .allMatch(each -> each.getAsJsonArray("places").size() == 1),
                "nothing old among it: " + fresh);
    }

    @Test
    void onlyWhatIsNewFailsWhereThatIsAskedFor() throws IOException {
        write(List.of("工作抓得不紧。到**区调研偏少。"));
        assertEquals(ExitCode.FOUND, collate.run("validate", "a.txt"));
        assertEquals(ExitCode.DONE, collate.run("validate", "a.txt", "--write-baseline", "known"));
        assertFalse(Files.readString(folder.resolve("known")).contains("区"), "no words of a report");
        assertEquals(ExitCode.FOUND, collate.run("validate", "a.txt", "--baseline", "known"));
        assertEquals(
                ExitCode.DONE, collate.run("validate", "a.txt", "--baseline", "known", "--fail-on", "new-warning"));
        assertTrue(collate.data().contains("T01") && collate.data().contains("(known)"), collate.data());
        assertTrue(collate.notes().contains("new: 0"), collate.notes());
        write(List.of("工作抓得不紧。到**区调研偏少。", "抓落实落实不够有力。"));
        assertEquals(ExitCode.DONE, collate.run("validate", "a.txt", "--baseline", "known", "--fail-on", "new-error"));
        assertEquals(
                ExitCode.FOUND, collate.run("validate", "a.txt", "--baseline", "known", "--fail-on", "new-warning"));
        assertEquals(ExitCode.USAGE, collate.run("validate", "a.txt", "--fail-on", "new-error"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "a.txt", "--baseline", "a.txt"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "a.txt", "--baseline", "nowhere"));
    }

    @Test
    void aBaselineOfAnotherLanguageHolds() throws IOException {
        write(problems(4, new Random(7)));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            collate.run("validate", "a.txt", "--write-baseline", "known");
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(List.of(), fresh(findings("--baseline", "known")));
    }

    @Test
    void aWholeSpaceHasOneBaselineWhoeverNamesItsReports() throws IOException {
        collate.run("space", "init", "班子");
        collate.run("meeting", "add", "班子", "2025");
        collate.run("variant", "add", "班子", "2025", "team", "zhang-san=张三");
        assertEquals(
                ExitCode.DONE, collate.run("validate", "--all", "班子", "--write-baseline", "known"), collate.notes());
        assertEquals(
                ExitCode.DONE,
                collate.run("validate", "--all", "班子", "--baseline", "known", "--fail-on", "new-info"),
                collate.data());
        assertEquals(
                ExitCode.DONE,
                collate.run("validate", "2025/张三", "--space", "班子", "--baseline", "known", "--fail-on", "new-info"));
        collate.run("validate", "--all", "班子", "--baseline", "known", "--format", "sarif");
        JsonArray results = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results");
        assertTrue(results.size() > 4);
        results.forEach(each -> assertEquals(
                "unchanged", each.getAsJsonObject().get("baselineState").getAsString()));
    }

    @Test
    void smallKindsAreOneEntryWithAllTheirPlaces() throws IOException {
        write(List.of("学习不够,理解不深。", "落实不够,办法不多。", "抓落实落实不够,效果不好。抓学习学习学习不紧。"));
        List<JsonObject> halves = findings().stream()
                .filter(each -> each.get("rule").getAsString().equals("T08"))
                .toList();
        assertEquals(1, halves.size());
        JsonArray places = halves.getFirst().getAsJsonArray("places");
        assertEquals(3, places.size());
        for (String name : List.of("element", "text", "message", "place", "line", "fixes")) {
            assertEquals(
                    halves.getFirst().get(name), places.get(0).getAsJsonObject().get(name), name);
        }
        collate.run("validate", "a.txt");
        assertEquals(
                1, collate.data().lines().filter(line -> line.contains("T08")).count());
        assertTrue(collate.data().contains("at 3 places; also: 一、二是 (line 5) [,]; 一、三是 (line 6) [,]"), collate.data());
        collate.run("validate", "a.txt", "--format", "sarif");
        JsonArray results = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results");
        List<Integer> locations = new ArrayList<>();
        results.forEach(each -> {
            if (each.getAsJsonObject().get("ruleId").getAsString().equals("T08")) {
                locations.add(each.getAsJsonObject().getAsJsonArray("locations").size());
            }
        });
        assertEquals(List.of(3), locations);
    }
}

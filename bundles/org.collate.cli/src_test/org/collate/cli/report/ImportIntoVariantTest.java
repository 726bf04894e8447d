package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.git.Person;
import org.collate.git.Variant;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leader's text on its way into the space, and again after it was changed. */
class ImportIntoVariantTest {

    private static final String TEXT = """
            张三同志年度民主生活会对照检查材料

            一、对照查摆的突出问题
            （一）带头增强党性、严守纪律、砥砺作风方面
            一是理论学习不够系统。学习多停留在读文件、听报告，结合分管工作思考得少，2025年没有写过一篇调研文章。
            二是深入基层不够经常。全年到村里只有十一次，多是陪同检查，没有单独听过群众的意见。
            （二）带头履行全面从严治党政治责任方面
            一是压力传导不够到位。对分管部门负责人谈话少，提醒多是一般要求，没有指出具体问题。
            二、产生问题的原因剖析
            一是理想信念的根基还不够牢。对学习的认识停留在完成任务，缺少主动改造思想的自觉。
            三、整改措施
            一是坚持每周学习半天。列出书目，每季度写一篇调研文章，由办公室登记，年底前完成四篇。
            """;

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceWithALeader() throws Exception {
        collate = new CommandRun(folder);
        done("space", "init", "班子");
        done("meeting", "add", "班子", "2025", "--template", "annual");
        done("variant", "add", "班子", "2025", "zhang-san=张三");
        Files.writeString(folder.resolve("三.txt"), TEXT);
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void aDryRunShowsWhatWouldBeDoneAndDoesNothing() {
        String before = draft();
        JsonObject json = into("三.txt", "--dry-run", "--json");
        assertTrue(json.get("dryRun").getAsBoolean());
        assertFalse(json.has("version"));
        assertEquals(0, json.getAsJsonArray("unmatched").size());
        assertTrue(json.getAsJsonArray("new").size() >= 5, json::toString);
        assertEquals(before, draft());
    }

    @Test
    void theTemplatesHeadingsAreFoundAndStay() throws Exception {
        JsonObject json = into("三.txt", "--json");
        assertTrue(texts(json, "matched").contains("带头增强党性、严守纪律、砥砺作风方面"), json::toString);
        assertTrue(texts(json, "kept").contains("上年度民主生活会整改措施落实情况"), json::toString);
        String shown = outline();
        assertTrue(shown.contains("上年度民主生活会整改措施落实情况"), shown);
        assertTrue(shown.contains("深入基层不够经常"), shown);
    }

    @Test
    void importingTwiceChangesNothing() {
        into("三.txt", "--json");
        String version = draft();
        JsonObject again = into("三.txt", "--json");
        assertFalse(again.get("made").getAsBoolean());
        assertEquals(version, draft());
        assertEquals(0, again.getAsJsonArray("new").size());
        assertEquals(0, again.getAsJsonArray("unmatched").size());
    }

    @Test
    void aChangedTextKeepsIdsAndSaysWhatWentAndCame() throws Exception {
        into("三.txt", "--json");
        Map<String, String> before = ids();
        String changed = TEXT.replace("只有十一次，多是陪同检查", "只有十五次，大多是陪着上级检查")
                .replace("一是压力传导不够到位。对分管部门负责人谈话少，提醒多是一般要求，没有指出具体问题。", "一是项目审批把关不严。有两个工程没有按时验收，资料缺页。");
        Files.writeString(folder.resolve("三.txt"), changed);
        JsonObject json = into("三.txt", "--json", "--author", "张三 <zhang@example.com>", "-m", "按意见修改");
        Map<String, String> after = ids();
        assertEquals(List.of("项目审批把关不严。有两个工程没有按时验收，资料缺页。"), texts(json, "new"));
        assertEquals(1, texts(json, "unmatched").size());
        assertEquals(before.get("深入基层"), after.get("深入基层"));
        assertEquals(before.get("理想信念"), after.get("理想信念"));
        JsonObject version = json.getAsJsonObject("version");
        assertEquals("按意见修改", version.get("message").getAsString());
        assertEquals("张三", version.getAsJsonObject("author").get("name").getAsString());
    }

    @Test
    void theGroupsAreCountedAndListed() {
        done("import", "三.txt", "--into", "班子", "2025", "张三");
        assertTrue(collate.data().contains("new: "), collate.data());
        assertTrue(collate.data().contains("kept as the template's: "), collate.data());
        assertTrue(collate.notes().contains("is at version"), collate.notes());
    }

    @Test
    void textThatIsInNoVersionIsNotLaidOver() throws Exception {
        Variant variant = new Variant("2025", "zhang-san");
        try (Space space = Space.open(folder.resolve("班子"));
                DraftSession session =
                        new Drafts(space).open(variant, Person.parse("张三").orElseThrow(), trouble -> {})) {
            Report typed = ReportFile.read("typed", session.text().bytes());
            typed.setTitle("正在写的标题");
            session.save(ReportFile.toBytes(typed));
            assertEquals(ExitCode.INPUT, collate.run("import", "三.txt", "--into", "班子", "2025", "张三"));
        }
        String before = draft();
        assertEquals(ExitCode.INPUT, collate.run("import", "三.txt", "--into", "班子", "2025", "张三"));
        assertTrue(collate.notes().contains("collate commit 2025/zhang-san"), collate.notes());
        assertEquals(before, draft());
        assertTrue(into("三.txt", "--dry-run", "--json").get("unsaved").getAsBoolean());
    }

    @Test
    void aTemplateIsNoReport() {
        assertEquals(ExitCode.INPUT, collate.run("import", "三.txt", "--into", "班子", "2025", "template"));
        assertTrue(collate.notes().contains("template set"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("import", "三.txt", "--dry-run"));
    }

    private JsonObject into(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", file, "--into", "班子", "2025", "张三"));
        arguments.addAll(Arrays.asList(options));
        done(arguments.toArray(String[]::new));
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private static List<String> texts(JsonObject json, String group) {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray(group)) {
            texts.add(each.getAsJsonObject().get("text").getAsString());
        }
        return texts;
    }

    /** The ids of items by the first four characters of their words. */
    private Map<String, String> ids() throws Exception {
        done("show", "2025/张三", "-o", "now.collate", "--space", "班子");
        Map<String, String> ids = new HashMap<>();
        Report report = ReportFile.read(folder.resolve("now.collate"));
        Reports.elements(report).filter(Item.class::isInstance).forEach(each -> {
            String words = ((Item) each).getLines().get(0);
            ids.put(words.substring(0, 4), each.getId());
        });
        return ids;
    }

    private String outline() {
        done("outline", "2025/张三", "--space", "班子");
        return collate.data();
    }

    private String draft() {
        done("variant", "list", "班子", "2025");
        return collate.data();
    }

    private void done(String... arguments) {
        assertEquals(ExitCode.DONE, collate.run(arguments), collate.notes());
    }
}

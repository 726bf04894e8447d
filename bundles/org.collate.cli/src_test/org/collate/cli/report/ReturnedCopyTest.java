package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that was exported, changed in Word and came back, while the draft went on. */
class ReturnedCopyTest {

    private static final int ITEMS = 8;
    private static final int CLAUSES = 3;

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceWithALeader() throws Exception {
        collate = new CommandRun(folder);
        done("space", "init", "班子");
        done("meeting", "add", "班子", "2025", "--template", "annual");
        done("variant", "add", "班子", "2025", "zhang-san=张三");
        done("variant", "add", "班子", "2025", "li-si=李四");
        write(words());
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void aFileThatComesBackUnchangedTakesNothingOfWhatWasWrittenMeanwhile() throws Exception {
        export("发出.docx");
        String[][] words = words();
        words[2][1] = "这一句是秘书后来改的";
        write(words);
        String before = shown();
        JsonObject json = into(ExitCode.DONE, "发出.docx");
        assertFalse(json.get("made").getAsBoolean(), json::toString);
        assertEquals(before, shown());
    }

    /** One edit in the file, one in the draft: both are there; in one clause: one conflict, and ours stays. */
    @Test
    void twoEditsOfDifferentClausesAreBothThereAndTwoOfOneClauseAreAConflict() {
        Slice.forEachSeed(Slice.Cost.REPOSITORIES, seed -> {
            Random random = new Random(seed);
            String[][] words = words();
            String mark = "第" + seed + "例";
            words[0][0] = mark;
            write(words);
            export("发出.docx");
            int item = random.nextInt(ITEMS);
            int clause = random.nextInt(1, CLAUSES);
            boolean isSame = random.nextInt(4) == 0;
            int other = isSame ? item : random.nextInt(ITEMS);
            int otherClause = isSame ? clause : other == item ? clause % (CLAUSES - 1) + 1 : random.nextInt(1, CLAUSES);
            String theirs = words[item][clause].replace("需要", "必须");
            new WordCopy(folder.resolve("发出.docx"))
                    .main(text -> text.replace(words[item][clause], theirs))
                    .write(folder.resolve("收回.docx"));
            String ours = words[other][otherClause].replace("需要", "应当");
            words[other][otherClause] = ours;
            write(words);
            JsonObject json = into(isSame ? ExitCode.FOUND : ExitCode.DONE, "收回.docx");
            String shown = shown();
            assertTrue(shown.contains(ours), shown);
            assertEquals(!isSame, shown.contains(theirs), shown);
            assertEquals(isSame ? 1 : 0, json.getAsJsonArray("conflicts").size());
            if (isSame) {
                String id = json.getAsJsonArray("conflicts")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString();
                done("resolve", "2025/张三", id, "--theirs", "--space", "班子");
                assertTrue(shown().contains(theirs));
            }
        });
    }

    @Test
    void aCopyOfAnotherReportOrOfAVersionThatIsNotHereIsRefusedUnlessItIsLaidOver() throws Exception {
        export("发出.docx");
        String before = shown();
        assertEquals(ExitCode.INPUT, collate.run("import", "发出.docx", "--into", "班子", "2025", "李四"));
        assertTrue(collate.notes().contains("--over"), collate.notes());
        String base = base("发出.docx");
        new WordCopy(folder.resolve("发出.docx"))
                .part("docProps/custom.xml", part("docProps/custom.xml").replace(base, "0".repeat(40)))
                .write(folder.resolve("别处.docx"));
        assertEquals(ExitCode.INPUT, collate.run("import", "别处.docx", "--into", "班子", "2025", "张三"));
        assertTrue(collate.notes().contains("--base"), collate.notes());
        assertEquals(before, shown());
        into(ExitCode.DONE, "别处.docx", "--base", base.substring(0, 10));
        done("import", "发出.docx", "--into", "班子", "2025", "李四", "--over");
        assertTrue(collate.notes().contains("is at version"), collate.notes());
    }

    @Test
    void aFileThatLostItsPropertiesIsKnownByThePartOfItsOwn() throws Exception {
        export("发出.docx");
        String[][] words = words();
        words[3][2] = "这一句是秘书后来改的";
        write(words);
        new WordCopy(folder.resolve("发出.docx"))
                .part(
                        "docProps/custom.xml",
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/"
                                + "2006/custom-properties\"/>")
                .main(text -> text.replace(words()[1][1], "这一句是领导改的"))
                .write(folder.resolve("收回.docx"));
        JsonObject json = into(ExitCode.DONE, "收回.docx", "--author", "张三");
        assertFalse(json.get("base").isJsonNull());
        assertTrue(shown().contains("这一句是秘书后来改的") && shown().contains("这一句是领导改的"), shown());
    }

    @Test
    void aTextFileIsMergedWhereItIsSaidWhatItWasMadeFrom() throws Exception {
        export("发出.docx");
        String base = base("发出.docx");
        done("export", "2025/张三", "--space", "班子", "--to", "text", "-o", "发出.txt");
        String[][] words = words();
        words[3][2] = "这一句是秘书后来改的";
        write(words);
        Files.writeString(
                folder.resolve("收回.txt"),
                Files.readString(folder.resolve("发出.txt")).replace(words[1][1], "这一句是领导改的"));
        into(ExitCode.DONE, "收回.txt", "--base", base);
        assertTrue(shown().contains("这一句是秘书后来改的") && shown().contains("这一句是领导改的"), shown());
        into(ExitCode.DONE, "收回.txt");
        assertFalse(shown().contains("这一句是秘书后来改的"));
    }

    @Test
    void severalCopiesAreJoinedAndTheirOrderChangesNothing() throws Exception {
        export("发出.docx");
        String[][] words = words();
        copy("甲.docx", words[1][1], "甲改的一句");
        copy("乙.docx", words[4][2], "乙改的一句");
        copy("丙.docx", words[1][1], "丙改的同一句");
        new CGit(folder).run("clone", "-q", "--mirror", "班子", "另");
        JsonObject one = into(ExitCode.FOUND, "甲.docx", "乙.docx", "丙.docx");
        String shown = shown();
        assertTrue(shown.contains("乙改的一句"), shown);
        assertNotEquals(shown.contains("甲改的一句"), shown.contains("丙改的同一句"));
        assertEquals(1, one.getAsJsonArray("conflicts").size());
        assertEquals(3, one.getAsJsonArray("files").size());
        done("import", "丙.docx", "甲.docx", "乙.docx", "--into", "班子", "2025", "张三", "--dry-run");
        collate.run("import", "丙.docx", "甲.docx", "乙.docx", "--into", "另", "2025", "张三");
        done("show", "2025/张三", "--space", "另");
        assertEquals(shown, collate.data().replaceFirst("(?s)^.*?\n\n", ""));
    }

    @Test
    void anImportThatWasLookedAtIsTheOneThatIsMade() throws Exception {
        export("发出.docx");
        copy("收回.docx", words()[1][1], "甲改的一句");
        done("import", "收回.docx", "--into", "班子", "2025", "张三", "--dry-run", "--json");
        String sha = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .get("sha256")
                .getAsString();
        copy("收回.docx", words()[1][1], "后来又改的一句");
        assertEquals(ExitCode.INPUT, collate.run("import", "收回.docx", "--into", "班子", "2025", "张三", "--expect", sha));
        copy("收回.docx", words()[1][1], "甲改的一句");
        into(ExitCode.DONE, "收回.docx", "--expect", sha);
        assertTrue(shown().contains("甲改的一句"));
    }

    private void copy(String name, String words, String others) throws Exception {
        new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replace(words, others))
                .write(folder.resolve(name));
    }

    private static String[][] words() {
        String[][] words = new String[ITEMS][CLAUSES];
        for (int i = 0; i < ITEMS; i++) {
            for (int j = 0; j < CLAUSES; j++) {
                words[i][j] = "说到" + "学习调研纪律作风担当服务廉洁安全".substring(2 * i, 2 * i + 2) + "的第" + "甲乙丙".charAt(j) + "点需要改进";
            }
        }
        return words;
    }

    /** Makes these words the draft. */
    private void write(String[][] words) throws Exception {
        StringBuilder text = new StringBuilder("张三同志年度民主生活会对照检查材料\n一、对照查摆的突出问题\n");
        for (int i = 0; i < words.length; i++) {
            text.append("（" + "一二三四五六七八".charAt(i) + "）")
                    .append(words[i][0])
                    .append("。")
                    .append(words[i][1])
                    .append("，")
                    .append(words[i][2])
                    .append("。\n");
        }
        Files.writeString(folder.resolve("稿.txt"), text);
        done("import", "稿.txt", "--into", "班子", "2025", "张三");
    }

    private void export(String name) {
        done("export", "2025/张三", "--space", "班子", "-o", name, "--replace");
    }

    private String base(String name) throws Exception {
        String custom = part("docProps/custom.xml", name);
        return custom.replaceAll("(?s).*name=\"collate.base\"[^>]*><vt:lpwstr>([0-9a-f]+).*", "$1");
    }

    private String part(String part) throws Exception {
        return part(part, "发出.docx");
    }

    private String part(String part, String name) throws Exception {
        return new String(new WordCopy(folder.resolve(name)).bytes(part), StandardCharsets.UTF_8);
    }

    private String shown() {
        done("show", "2025/张三", "--space", "班子");
        // Without the head, which names the version.
        return collate.data().replaceFirst("(?s)^.*?\n\n", "");
    }

    private JsonObject into(ExitCode code, String... files) {
        List<String> arguments = new ArrayList<>(List.of("import", "--into", "班子", "2025", "张三", "--json"));
        arguments.addAll(Arrays.asList(files));
        assertEquals(code, collate.run(arguments.toArray(String[]::new)), () -> collate.notes() + collate.data());
        JsonElement json = JsonParser.parseString(collate.data());
        return json.getAsJsonObject();
    }

    private void done(String... arguments) {
        assertEquals(ExitCode.DONE, collate.run(arguments), collate.notes());
    }
}

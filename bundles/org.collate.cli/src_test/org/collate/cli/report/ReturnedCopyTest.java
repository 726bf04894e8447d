package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** A report that was exported, changed in Word and came back, while the draft went on. */
class ReturnedCopyTest extends ReturnedCase {

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

    /** An item that was cut and pasted keeps its id, and the numbers that went along with the paragraphs are not believed. */
    @Test
    void aMovedItemKeepsItsIdAndNumbersGoOnAsTheyDid() throws Exception {
        export("发出.docx");
        String[][] words = words();
        List<String> before = ids();
        String paragraph = paragraph(words[5][1]);
        new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replace(paragraph, "")
                        .replace(paragraph(text, words[1][1]), paragraph + paragraph(text, words[1][1])))
                .write(folder.resolve("收回.docx"));
        into(ExitCode.DONE, "收回.docx");
        List<String> after = ids();
        assertEquals(Set.copyOf(before), Set.copyOf(after));
        assertNotEquals(before, after);
        assertFalse(report("now.collate").contains("restart"), report("now.collate"));
    }

    private String paragraph(String words) throws Exception {
        return paragraph(new WordCopy(folder.resolve("发出.docx")).main(), words);
    }

    private static String paragraph(String text, String words) {
        int at = text.indexOf(words);
        return text.substring(text.lastIndexOf("<w:p>", at), text.indexOf("</w:p>", at) + "</w:p>".length());
    }

    private List<String> ids() throws Exception {
        done("show", "2025/张三", "-o", "now.collate", "--space", "班子");
        return report("now.collate")
                .lines()
                .filter(line -> line.strip().startsWith("id="))
                .map(String::strip)
                .toList();
    }

    private String report(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }
}

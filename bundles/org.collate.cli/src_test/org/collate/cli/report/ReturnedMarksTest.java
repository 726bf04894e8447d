package org.collate.cli.report;

import static org.collate.cli.report.WordCopy.deleted;
import static org.collate.cli.report.WordCopy.inserted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Marks of change that come back in a Word document: whose they are, and what becomes of each. */
class ReturnedMarksTest extends ReturnedCase {

    private static final String FIRST = "2026-11-20T09:00:00Z";
    private static final String SECOND = "2026-11-21T10:30:00Z";

    @Test
    void eachPersonAndDayBecomesAVersionInTheOrderOfTimeAndWhatHasNoMarkComesLast() throws Exception {
        export("发出.docx");
        String[][] words = words();
        new WordCopy(folder.resolve("发出.docx"))
                .replaced(words[1][1], deleted("李四", SECOND, words[1][1]) + inserted("李四", SECOND, "李四换的一句"))
                .after(words[4][2], inserted("张三", FIRST, "张三加的半句"))
                .main(text -> text.replace(words[6][1], "没有痕迹的一句"))
                .write(folder.resolve("收回.docx"));
        JsonObject json = into(ExitCode.DONE, "收回.docx", "--author", "林可");
        assertEquals(List.of("张三 2026-11-20T09:00:00", "李四 2026-11-21T10:30:00", "林可"), authors(json));
        String shown = shown();
        assertTrue(shown.contains("李四换的一句") && !shown.contains(words[1][1]), shown);
        assertTrue(shown.contains("张三加的半句") && shown.contains("没有痕迹的一句"), shown);
        assertEquals(Map.of("taken", 3), fates(json));
        done("blame", "2025/张三", "--space", "班子", "--json");
        assertTrue(collate.data().contains("李四"), collate.data());
    }

    @Test
    void aNameThatNobodyHasIsAskedForAndRememberedAndAnonymousOnesAreAlwaysAsked() throws Exception {
        export("发出.docx");
        String[][] words = words();
        new WordCopy(folder.resolve("发出.docx"))
                .after(words[1][1], inserted("Li Si (Office)", FIRST, "他加的"))
                .write(folder.resolve("收回.docx"));
        String before = shown();
        JsonObject json = into(ExitCode.FOUND, "收回.docx");
        assertEquals(Map.of("unresolved", 1), fates(json));
        assertFalse(json.has("version"));
        assertEquals(before, shown());
        assertEquals(
                ExitCode.INPUT,
                collate.run("import", "收回.docx", "--into", "班子", "2025", "张三", "--author-map", "Li Si (Office)=王五"));
        JsonObject mapped = into(ExitCode.DONE, "收回.docx", "--author-map", "Li Si (Office)=李四");
        assertEquals(List.of("李四 2026-11-20T09:00:00"), authors(mapped));
        new WordCopy(folder.resolve("发出.docx"))
                .after(words[2][1], inserted("Li Si (Office)", SECOND, "他又加的"))
                .write(folder.resolve("又.docx"));
        assertEquals(List.of("李四 2026-11-21T10:30:00"), authors(into(ExitCode.DONE, "又.docx")));
        new WordCopy(folder.resolve("发出.docx"))
                .after(words[3][1], inserted("作者", SECOND, "不知谁加的"))
                .write(folder.resolve("匿名.docx"));
        into(ExitCode.FOUND, "匿名.docx");
        into(ExitCode.DONE, "匿名.docx", "--author-map", "作者=张三");
        new WordCopy(folder.resolve("匿名.docx"))
                .main(text -> text.replace("不知谁加的", "不知谁加的话"))
                .write(folder.resolve("匿名二.docx"));
        into(ExitCode.FOUND, "匿名二.docx");
    }

    @Test
    void aMarkThatIsLeftIsNotTaken() throws Exception {
        export("发出.docx");
        String[][] words = words();
        new WordCopy(folder.resolve("发出.docx"))
                .after(words[1][1], inserted("李四", FIRST, "要的"))
                .after(words[2][1], inserted("李四", FIRST, "不要的"))
                .write(folder.resolve("收回.docx"));
        JsonObject json = into(ExitCode.DONE, "收回.docx", "--leave", "1");
        assertEquals(Map.of("left", 1, "taken", 1), fates(json));
        assertTrue(shown().contains("要的") && !shown().contains("不要的"), shown());
    }

    @Test
    void aForeignDocumentsChangesAreTheirAuthorsToo() throws Exception {
        export("发出.docx");
        String[][] words = words();
        new WordCopy(folder.resolve("发出.docx"))
                .without("docProps")
                .without("customXml")
                .part("_rels/.rels", part("_rels/.rels").replaceAll("<Relationship [^>]*docProps[^>]*/>", ""))
                .part(
                        "word/_rels/document.xml.rels",
                        part("word/_rels/document.xml.rels").replaceAll("<Relationship [^>]*customXml[^>]*/>", ""))
                .after(words[1][1], inserted("李四", FIRST, "他加的"))
                .write(folder.resolve("外来.docx"));
        JsonObject json = into(ExitCode.DONE, "外来.docx");
        assertTrue(json.get("base").isJsonNull());
        assertEquals(List.of("李四 2026-11-20T09:00:00"), authors(json));
        assertTrue(shown().contains("他加的"));
    }

    /** Each mark has one fate, the text is what accepting all gives, and nobody has another's words. */
    @Test
    void manyMarksOfManyPersonsAddUp() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Random random = new Random(seed);
            String[][] words = words();
            words[0][0] = "第" + seed + "例";
            write(words);
            export("发出.docx");
            WordCopy copy = new WordCopy(folder.resolve("发出.docx"));
            Map<String, List<String>> byDay = new TreeMap<>();
            int marks = 0;
            List<String> gone = new ArrayList<>();
            for (int i = 0; i < ITEMS; i++) {
                for (int j = 1; j < CLAUSES; j++) {
                    String person = random.nextBoolean() ? "张三" : "李四";
                    int day = 10 + random.nextInt(3);
                    String date = "2026-11-" + day + "T08:" + (10 + i) + ":00Z";
                    String added = "添" + i + "字" + j + "句";
                    switch (random.nextInt(4)) {
                        case 0 -> {
                            copy.after(words[i][j], inserted(person, date, added));
                            byDay.computeIfAbsent(day + person, key -> new ArrayList<>())
                                    .add(added);
                            marks++;
                        }
                        case 1 -> {
                            copy.replaced(
                                    words[i][j], deleted(person, date, words[i][j]) + inserted(person, date, added));
                            byDay.computeIfAbsent(day + person, key -> new ArrayList<>())
                                    .add(added);
                            gone.add(words[i][j]);
                            marks += 2;
                        }
                        default -> {
                            // This clause stays.
                        }
                    }
                }
            }
            copy.write(folder.resolve("收回.docx"));
            JsonObject json = into(ExitCode.DONE, "收回.docx");
            assertEquals(marks, json.getAsJsonArray("records").size());
            assertEquals(marks == 0 ? Map.of() : Map.of("taken", marks), fates(json));
            assertEquals(byDay.size(), json.getAsJsonArray("versions").size());
            String shown = shown();
            byDay.values().forEach(all -> all.forEach(each -> assertTrue(shown.contains(each), each)));
            gone.forEach(each -> assertFalse(shown.contains(each), each));
        });
    }

    private static List<String> authors(JsonObject json) {
        List<String> authors = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("versions")) {
            JsonObject author = each.getAsJsonObject().getAsJsonObject("author");
            String name = author.get("name").getAsString();
            String time = author.get("time").getAsString();
            authors.add(time.startsWith("2026-11-2") && !name.equals("林可") ? name + " " + time.substring(0, 19) : name);
        }
        return authors;
    }

    private static Map<String, Integer> fates(JsonObject json) {
        Map<String, Integer> fates = new TreeMap<>();
        StreamSupport.stream(json.getAsJsonArray("records").spliterator(), false)
                .map(each -> each.getAsJsonObject().get("fate").getAsString())
                .forEach(fate -> fates.merge(fate, 1, Integer::sum));
        return fates;
    }
}

package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A space with a report of eight items, from which documents go out and come back. */
abstract class ReturnedCase {

    static final int ITEMS = 8;
    static final int CLAUSES = 3;

    @TempDir
    Path folder;

    CommandRun collate;

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

    void copy(String name, String words, String others) throws Exception {
        new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replace(words, others))
                .write(folder.resolve(name));
    }

    static String[][] words() {
        String[][] words = new String[ITEMS][CLAUSES];
        for (int i = 0; i < ITEMS; i++) {
            for (int j = 0; j < CLAUSES; j++) {
                words[i][j] = "说到" + "学习调研纪律作风担当服务廉洁安全".substring(2 * i, 2 * i + 2) + "的第" + "甲乙丙".charAt(j) + "点需要改进";
            }
        }
        return words;
    }

    /** Makes these words the draft. */
    void write(String[][] words) throws Exception {
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

    void export(String name) {
        done("export", "2025/张三", "--space", "班子", "-o", name, "--replace");
    }

    String base(String name) throws Exception {
        String custom = part("docProps/custom.xml", name);
        return custom.replaceAll("(?s).*name=\"collate.base\"[^>]*><vt:lpwstr>([0-9a-f]+).*", "$1");
    }

    String part(String part) throws Exception {
        return part(part, "发出.docx");
    }

    String part(String part, String name) throws Exception {
        return new String(new WordCopy(folder.resolve(name)).bytes(part), StandardCharsets.UTF_8);
    }

    String shown() {
        done("show", "2025/张三", "--space", "班子");
        // Without the head, which names the version.
        return collate.data().replaceFirst("(?s)^.*?\n\n", "");
    }

    JsonObject into(ExitCode code, String... files) {
        List<String> arguments = new ArrayList<>(List.of("import", "--into", "班子", "2025", "张三", "--json"));
        arguments.addAll(Arrays.asList(files));
        assertEquals(code, collate.run(arguments.toArray(String[]::new)), () -> collate.notes() + collate.data());
        JsonElement json = JsonParser.parseString(collate.data());
        return json.getAsJsonObject();
    }

    void done(String... arguments) {
        assertEquals(ExitCode.DONE, collate.run(arguments), collate.notes());
    }
}

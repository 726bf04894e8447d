package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.collate.cli.command.ExitCode;
import org.collate.cli.report.JudgingWord.Verdict;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/**
 * Revisions of all kinds that went out as marks and were accepted, rejected or left in Word: what comes of it is what comes
 * of the same verdicts in the space.
 */
class ReturnedVerdictsLawTest extends ReturnedCase {

    private static final List<String> PEOPLE = List.of("张三", "李四", "王五");

    /** What somebody does to two neighbouring items. */
    private enum Edit {
        REWORD,
        SPLIT,
        JOIN,
        MOVE,
        DELETE,
        ADD
    }

    @Test
    void whatIsJudgedInWordIsJudgedInTheSpace() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Random random = new Random(seed);
            folderOf(seed);
            List<Edit> edits = new ArrayList<>();
            List<List<String>> items = new ArrayList<>();
            for (int zone = 0; zone < PEOPLE.size(); zone++) {
                Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
                edits.add(edit);
                items.addAll(before(zone, edit, seed));
            }
            take(items, "林可");
            done("accept", "2025/张三", "--space", "班子", "--all");
            for (int zone = 0; zone < PEOPLE.size(); zone++) {
                edit(items, zone, edits.get(zone));
                take(items, PEOPLE.get(zone));
            }
            done("export", "2025/张三", "--space", "班子", "--changes", "-o", "发出.docx", "--replace");
            Map<String, Verdict> verdicts = new LinkedHashMap<>();
            PEOPLE.forEach(each -> verdicts.put(each, Verdict.values()[random.nextInt(3)]));
            WordCopy copy = new WordCopy(folder.resolve("发出.docx"));
            copy.part("word/document.xml", JudgingWord.judged(copy.main(), verdicts))
                    .write(folder.resolve("收回.docx"));
            copyOf(folder.resolve("班子"), folder.resolve("另一"));
            into(ExitCode.DONE, "收回.docx", "--author", "审核人");
            for (Verdict verdict : List.of(Verdict.REJECT, Verdict.ACCEPT)) {
                for (String person : PEOPLE) {
                    if (verdicts.get(person) == verdict && has("另一", person)) {
                        String command = verdict == Verdict.ACCEPT ? "accept" : "reject";
                        done(command, "2025/张三", "--space", "另一", "--by", person);
                    }
                }
            }
            String told = edits + " " + verdicts;
            assertEquals(text("另一", ""), text("班子", ""), told);
            assertEquals(text("另一", "@accepted"), text("班子", "@accepted"), told);
            assertEquals(revisions("另一"), revisions("班子"), told);
        });
    }

    /** Each case has its own space. */
    private void folderOf(long seed) throws Exception {
        delete(folder.resolve("另一"));
        delete(folder.resolve("班子"));
        done("space", "init", "班子");
        done("meeting", "add", "班子", "2025", "--template", "annual");
        done("variant", "add", "班子", "2025", "zhang-san=张三", "li-si=李四", "wang-wu=王五");
    }

    /** Two items, each of one paragraph or two. */
    private static List<List<String>> before(int zone, Edit edit, long seed) {
        String[][] words = words();
        words[0][0] = "第" + seed + "例";
        List<List<String>> items = new ArrayList<>();
        for (int i = 2 * zone; i < 2 * zone + 2; i++) {
            String first = words[i][0] + "。";
            String second = words[i][1] + "，" + words[i][2] + "。";
            items.add(new ArrayList<>(
                    edit == Edit.JOIN && i == 2 * zone ? List.of(first, second) : List.of(first + second)));
        }
        return items;
    }

    private static void edit(List<List<String>> items, int zone, Edit edit) {
        int at = -1;
        String sign = words()[2 * zone + 1][1];
        for (int i = 0; i < items.size(); i++) {
            at = String.join("", items.get(i)).contains(sign) ? i - 1 : at;
        }
        List<String> item = items.get(at);
        String[] words = words()[2 * zone];
        switch (edit) {
            case REWORD -> item.set(0, item.getFirst().replace(words[1], "换了说法的一句话" + zone));
            case SPLIT -> {
                String whole = item.getFirst();
                int cut = whole.indexOf('。') + 1;
                items.set(at, new ArrayList<>(List.of(whole.substring(0, cut), whole.substring(cut))));
            }
            case JOIN -> items.set(at, new ArrayList<>(List.of(String.join("", item))));
            case MOVE -> {
                items.remove(at);
                items.add(at + 1, item);
            }
            case DELETE -> items.remove(at);
            case ADD -> items.add(at, new ArrayList<>(List.of("新添的一条说明情况" + zone + "。内容另有交代。")));
        }
    }

    private void take(List<List<String>> items, String person) throws Exception {
        StringBuilder text = new StringBuilder("张三同志年度民主生活会对照检查材料\n一、对照查摆的突出问题\n");
        for (int i = 0; i < items.size(); i++) {
            text.append("（" + "一二三四五六七八九十".charAt(i) + "）")
                    .append(String.join("\n", items.get(i)))
                    .append("\n");
        }
        Files.writeString(folder.resolve("稿.txt"), text);
        done("import", "稿.txt", "--into", "班子", "2025", "张三", "--author", person);
    }

    private String text(String space, String version) {
        done("show", "2025/张三" + version, "--space", space);
        return collate.data().replaceFirst("(?s)^.*?\n\n", "");
    }

    private boolean has(String space, String person) {
        done("revisions", "2025/张三", "--space", space, "--by", person, "--json");
        return !JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("revisions")
                .isEmpty();
    }

    private List<String> revisions(String space) {
        done("revisions", "2025/张三", "--space", space, "--json");
        List<String> all = new ArrayList<>();
        JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("revisions")
                .forEach(each -> all.add(each.getAsJsonObject().get("kind").getAsString() + " "
                        + each.getAsJsonObject().get("id").getAsString()));
        return all;
    }

    private static void copyOf(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(each -> {
                try {
                    Files.delete(each);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

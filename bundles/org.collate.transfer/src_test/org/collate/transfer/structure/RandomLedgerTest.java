package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Whatever a ledger's columns are called and how they are merged, each row gives what it says, in order and linked. */
class RandomLedgerTest {

    private static final String[] NUMBER = {"序号", "编号", "序 号"};
    private static final String[] ASPECT = {"方面", "对照方面", "类别", "问题类别", "领域"};
    private static final String[] PROBLEM = {"问题", "存在问题", "存在的主要问题", "查摆问题", "具体问题", "问题表现", "问题清单"};
    private static final String[] CAUSE = {"原因", "原因分析", "产生原因", "原因剖析", "问题原因"};
    private static final String[] MEASURE = {"措施", "整改措施", "具体整改措施", "改进措施", "整改措施及目标"};
    private static final String[] PERSON = {"责任人", "责任领导", "牵头领导", "责任部门", "整改责任人"};
    private static final String[] DEADLINE = {"时限", "整改时限", "完成时限", "整改期限", "完成时间"};

    /** A row as it was written; what the table has no column for is empty. */
    private record Row(String aspect, String problem, String cause, String measure, String person, String deadline) {}

    @Test
    void eachRowGivesWhatItSays() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            List<Row> rows = rows(random);
            String drawing = draw(rows, random);
            Found found = Found.in(DrawnTable.read(drawing));
            assertEquals(rows, read(found.report()), drawing);
            found.assertNothingLost(drawing);
        });
    }

    private static List<Row> rows(Random random) {
        boolean aspects = random.nextBoolean();
        boolean causes = random.nextBoolean();
        boolean measures = !causes || random.nextInt(4) > 0;
        boolean persons = measures && random.nextBoolean();
        boolean deadlines = measures && random.nextBoolean();
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            String stop = random.nextBoolean() ? "。" : "";
            rows.add(new Row(
                    aspects ? (i * 2 <= count ? "理论学习方面" : "工作作风方面") : "",
                    "第" + i + "项工作落实不够" + stop,
                    causes ? "对第" + i + "项工作重视不足" + stop : "",
                    measures ? "每月检查" + i + "次落实情况" + stop : "",
                    persons ? "李" + (char) ('甲' + i) : "",
                    deadlines ? "2025年" + (i + 3) + "月底" : ""));
        }
        return rows;
    }

    private static String draw(List<Row> rows, Random random) {
        Row first = rows.getFirst();
        List<String> heads = new ArrayList<>(List.of(one(NUMBER, random)));
        add(heads, first.aspect(), ASPECT, random);
        add(heads, first.problem(), PROBLEM, random);
        add(heads, first.cause(), CAUSE, random);
        add(heads, first.measure(), MEASURE, random);
        add(heads, first.person(), PERSON, random);
        add(heads, first.deadline(), DEADLINE, random);
        String head = "|" + String.join("|", heads) + "|\n";
        StringBuilder drawing = new StringBuilder("领导班子问题整改台账\n");
        if (random.nextInt(3) == 0) {
            drawing.append("|2025年度整改台账").append("|<".repeat(heads.size() - 1)).append("|\n");
        }
        drawing.append(head);
        boolean merged = random.nextBoolean();
        int broken = random.nextInt(3) == 0 ? 1 + random.nextInt(rows.size()) : -1;
        for (int i = 0; i < rows.size(); i++) {
            if (i == broken) {
                drawing.append("----\n").append(random.nextBoolean() ? head : "");
            }
            Row row = rows.get(i);
            boolean same = i > 0 && i != broken && rows.get(i - 1).aspect().equals(row.aspect());
            drawing.append("|").append(i + 1).append("|");
            if (!row.aspect().isEmpty()) {
                drawing.append(merged && same ? "^" : row.aspect()).append("|");
            }
            for (String cell : List.of(row.problem(), row.cause(), row.measure(), row.person(), row.deadline())) {
                drawing.append(cell.isEmpty() ? "" : cell + "|");
            }
            drawing.append("\n");
        }
        return drawing.toString();
    }

    private static void add(List<String> heads, String value, String[] words, Random random) {
        if (!value.isEmpty()) {
            heads.add(one(words, random));
        }
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    /** The rows that the report's links tell. */
    private static List<Row> read(Report report) {
        List<Content> all = new ArrayList<>();
        collect(report, all);
        List<Row> rows = new ArrayList<>();
        for (Content content : all) {
            if (content instanceof Problem problem) {
                Optional<Cause> cause = all.stream()
                        .filter(Cause.class::isInstance)
                        .map(Cause.class::cast)
                        .filter(each -> each.getExplains().equals(List.of(problem)))
                        .findFirst();
                Optional<Measure> measure = all.stream()
                        .filter(Measure.class::isInstance)
                        .map(Measure.class::cast)
                        .filter(each -> each.getAddresses().contains(problem))
                        .findFirst();
                String aspect = problem.getParent() instanceof Aspect holder ? holder.getHeading() : "";
                rows.add(new Row(
                        aspect,
                        text(problem),
                        cause.map(RandomLedgerTest::text).orElse(""),
                        measure.map(RandomLedgerTest::text).orElse(""),
                        measure.map(Measure::getPerson).orElse(""),
                        measure.map(Measure::getDeadline).orElse("")));
            }
        }
        return rows;
    }

    private static String text(Item item) {
        return item.getLines().getFirst();
    }

    private static void collect(Parent parent, List<Content> all) {
        for (Content content : parent.getContents()) {
            all.add(content);
            if (content instanceof Parent inner) {
                collect(inner, all);
            }
        }
    }
}

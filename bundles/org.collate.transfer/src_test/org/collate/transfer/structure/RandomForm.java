package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.collate.core.layout.HanNumerals;

/** A report of random aspects, problems, causes and measures, printed in one of the forms that people give to reports. */
final class RandomForm {

    /** How a report is printed. */
    enum Form {
        OFFICIAL,
        RUN_IN,
        DECIMAL,
        ENCLOSED,
        SPOKEN,
        BRACKETED,
        MARKDOWN,
        MISREAD,
        WRAPPED,
        FLUSH,
        UNNUMBERED,
        NESTED,
        ODD,
        SCANNED
    }

    /** A problem, cause or measure: what it begins with, and what follows. */
    record Leaf(String lead, String body) {}

    /** An aspect and its problems. */
    record Aspect(String heading, List<Leaf> problems) {}

    private static final String[] ASPECTS = {
        "带头强化政治忠诚方面",
        "带头固本培元、增强党性方面",
        "理论学习方面",
        "工作作风方面",
        "担当作为方面",
        "廉洁自律方面",
        "带头严守政治纪律和政治规矩、坚决维护党的团结统一、始终做到对党忠诚老实方面",
        "带头敬畏人民方面",
        "组织领导方面"
    };
    private static final String[] PROBLEMS = {
        "理论学习不够系统",
        "调查研究不够深入",
        "联系群众不够紧密",
        "攻坚克难劲头不足",
        "制度执行不够严格",
        "谈心谈话不够经常",
        "学用结合不够紧密",
        "创新办法不多",
        "责任传导不到位",
        "主动服务意识不强"
    };
    private static final String[] CAUSES = {"理想信念有所松懈", "宗旨意识有所淡化", "担当精神有所弱化", "党性锻炼不够经常", "纪律观念有所放松"};
    private static final String[] MEASURES = {"强化理论武装", "密切联系群众", "勇于担当作为", "严格执行制度", "加强党性锻炼"};
    private static final String[] BODIES = {
        "全年到基层调研只有5次。",
        "平时忙于事务，坐下来研究的时间少。",
        "例如，2024年第三季度只组织了1次研讨。",
        "对出现的苗头性问题提醒不及时，有2次超过了规定时间。",
        "每季度开展1次，2025年12月底前形成制度。",
        "总觉得业务工作是硬任务，其他工作可以缓一缓。",
        "每月下基层不少于2次，由办公室负责。"
    };

    private final Random random;
    private final Form form;
    private final List<Aspect> aspects = new ArrayList<>();
    private final List<Leaf> causes;
    private final List<Leaf> measures;
    private final List<String> lines = new ArrayList<>();

    RandomForm(Random random, Form form) {
        this.random = random;
        this.form = form;
        for (String heading : some(ASPECTS, 2, 4)) {
            aspects.add(new Aspect(heading, leaves(PROBLEMS, 2, 4)));
        }
        causes = leaves(CAUSES, 2, 4);
        measures = leaves(MEASURES, 2, 4);
    }

    List<Aspect> aspects() {
        return aspects;
    }

    List<Leaf> causes() {
        return causes;
    }

    List<Leaf> measures() {
        return measures;
    }

    private List<String> some(String[] words, int least, int most) {
        List<String> all = new ArrayList<>(List.of(words));
        java.util.Collections.shuffle(all, random);
        return all.subList(0, least + random.nextInt(most - least + 1));
    }

    private List<Leaf> leaves(String[] words, int least, int most) {
        return some(words, least, most).stream()
                .map(lead -> new Leaf(lead, BODIES[random.nextInt(BODIES.length)]))
                .toList();
    }

    /** What a reader sees in it, one line each: role, heading or lead. */
    String drawing() {
        StringBuilder drawing = new StringBuilder("PROBLEMS\n");
        for (Aspect aspect : aspects) {
            drawing.append("  ").append(aspect.heading()).append('\n');
            aspect.problems()
                    .forEach(leaf -> drawing.append("    ").append(leaf.lead()).append('\n'));
        }
        drawing.append("CAUSES\n");
        causes.forEach(leaf -> drawing.append("  ").append(leaf.lead()).append('\n'));
        drawing.append("MEASURES\n");
        measures.forEach(leaf -> drawing.append("  ").append(leaf.lead()).append('\n'));
        return drawing.toString();
    }

    /** The report in its form, one line each. */
    List<String> print() {
        line("个人对照检查材料");
        line("根据会议安排，我认真查摆自身存在的问题，现将对照检查情况报告如下。");
        section(1, "存在的主要问题");
        for (int i = 0; i < aspects.size(); i++) {
            aspect(i + 1, aspects.get(i));
        }
        section(2, "产生问题的原因分析");
        items(2, causes);
        section(3, "今后努力方向和整改措施");
        items(3, measures);
        line("以上报告，请批评指正。");
        if (form == Form.SCANNED) {
            lines.replaceAll(line -> line.replace('。', '.'));
        }
        return lines;
    }

    private void line(String text) {
        if (form == Form.WRAPPED || form == Form.FLUSH) {
            String rest = form == Form.WRAPPED ? "    " + text : text;
            while (rest.length() > 30) {
                // No line begins with a mark.
                int end = "，。、；：”）".indexOf(rest.charAt(30)) >= 0 ? 31 : 30;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        } else {
            lines.add(text);
        }
    }

    private void section(int value, String heading) {
        switch (form) {
            case DECIMAL -> line(value + heading);
            case SPOKEN, BRACKETED -> line(heading);
            case MARKDOWN -> line("## " + heading);
            default -> line(HanNumerals.of(value) + "、" + heading);
        }
    }

    private void aspect(int value, Aspect aspect) {
        List<Leaf> problems = aspect.problems();
        switch (form) {
            case RUN_IN ->
                line("（" + HanNumerals.of(value) + "）" + aspect.heading() + "。" + runIn(problems, this::saying));
            case DECIMAL -> {
                line("1." + value + aspect.heading());
                list(problems, each -> "1." + value + "." + each);
            }
            case ENCLOSED -> {
                line((char) ('㈠' + value - 1) + aspect.heading());
                list(problems, each -> String.valueOf((char) ('⑴' + each - 1)));
            }
            case SPOKEN -> {
                line("在" + aspect.heading());
                spoken(problems);
            }
            case BRACKETED -> {
                line("【" + aspect.heading() + "】");
                list(problems, each -> String.valueOf((char) ('①' + each - 1)));
            }
            case MARKDOWN -> {
                line("### " + aspect.heading());
                list(problems, each -> each + ". ");
            }
            case MISREAD -> {
                line((value == 1 ? "(—)" : value == 2 ? "(ニ)" : "（" + HanNumerals.of(value) + "）") + aspect.heading());
                list(problems, each -> (each == 1 ? "l" : String.valueOf(each)) + "、");
            }
            case UNNUMBERED -> {
                line("（" + HanNumerals.of(value) + "）" + aspect.heading());
                list(problems, each -> "");
            }
            case NESTED -> {
                line("（" + (char) ('０' + value) + "）" + aspect.heading());
                list(problems, each -> (char) ('０' + each) + "．");
            }
            case ODD -> {
                line((value % 2 == 0 ? "(" + HanNumerals.of(value) + "〕" : "（" + HanNumerals.of(value) + "）")
                        + aspect.heading());
                list(problems, each -> each + (each % 2 == 0 ? "," : "."));
            }
            default -> {
                line("（" + HanNumerals.of(value) + "）" + aspect.heading());
                list(problems, each -> each + ".");
            }
        }
    }

    private void items(int section, List<Leaf> leaves) {
        switch (form) {
            case RUN_IN -> line(runIn(leaves, this::saying));
            case DECIMAL -> list(leaves, each -> section + "." + each);
            case ENCLOSED -> list(leaves, each -> String.valueOf((char) ('⑴' + each - 1)));
            case SPOKEN -> spoken(leaves);
            case BRACKETED -> list(leaves, each -> String.valueOf((char) ('①' + each - 1)));
            case MARKDOWN -> list(leaves, each -> each + ". ");
            case MISREAD -> list(leaves, each -> (each == 1 ? "l" : String.valueOf(each)) + "、");
            case UNNUMBERED -> list(leaves, each -> "");
            case NESTED -> list(leaves, each -> "（" + (char) ('０' + each) + "）");
            case ODD -> list(leaves, each -> (each % 2 == 0 ? "〔" : "（") + HanNumerals.of(each) + "）");
            default -> list(leaves, each -> "（" + HanNumerals.of(each) + "）");
        }
    }

    private String saying(int value) {
        return HanNumerals.of(value) + "是";
    }

    private String runIn(List<Leaf> leaves, IntFunction<String> number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            text.append(number.apply(i + 1))
                    .append(leaves.get(i).lead())
                    .append("。")
                    .append(leaves.get(i).body());
        }
        return text.toString();
    }

    private void list(List<Leaf> leaves, IntFunction<String> number) {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            boolean bold = form == Form.MARKDOWN && random.nextBoolean();
            line(number.apply(i + 1) + (bold ? "**" + leaf.lead() + "。** " : leaf.lead() + "。") + leaf.body());
        }
    }

    /** Numbers of speech, in one paragraph or each in its own. */
    private void spoken(List<Leaf> leaves) {
        int style = random.nextInt(leaves.size() == 2 ? 5 : 4);
        IntFunction<String> number = value -> switch (style) {
            case 0 -> value == 1 ? "首先，" : value == leaves.size() && value > 2 ? "最后，" : value == 2 ? "其次，" : "再次，";
            case 1 -> "其" + HanNumerals.of(value) + "，";
            case 2 -> "第" + HanNumerals.of(value) + "，";
            case 3 -> HanNumerals.of(value) + "是";
            default -> value == 1 ? "一方面，" : "另一方面，";
        };
        if (random.nextBoolean()) {
            line(runIn(leaves, number));
        } else {
            list(leaves, number);
        }
    }
}

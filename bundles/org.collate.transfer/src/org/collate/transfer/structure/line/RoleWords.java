package org.collate.transfer.structure.line;

import java.util.Optional;
import org.collate.core.text.Script;
import org.collate.model.report.Role;

/**
 * Reads the role of a section from its heading. The roles are tested in a fixed order, since 产生问题的原因分析,
 * 典型案例剖析 and 问题整改情况 hold other roles' words.
 */
public final class RoleWords {

    private static final String[] PREVIOUS = {
        "整改情况", "整改落实情况", "整改措施落实", "整改措施完成", "整改完成", "落实整改情况", "上年度", "上一年度", "去年", "上次", "上一次", "整改任务落实", "整改进展",
        "整改成效", "改进情况", "措施落实情况", "整治情况"
    };
    private static final String[] BEFORE = {"上年", "上一年", "去年", "上次", "上一次", "往年", "前一年"};
    private static final String[] CASE = {"案例", "案件", "以案促改", "以案为鉴", "反面典型"};
    private static final String[] DECLARATION = {"说明", "报告的事项", "报告事项", "有关事项", "重大事项", "个人事项"};
    private static final String[] CAUSES = {"原因", "根源", "成因", "症结"};
    private static final String[] WEAK_CAUSES = {"剖析", "分析"};
    private static final String[] MEASURES = {
        "整改措施", "努力方向", "努力的方向", "改进措施", "措施", "整改方向", "改进方向", "整改思路", "整改打算", "今后打算", "怎么改", "怎么办", "如何改", "下一步", "下步",
        "整改计划", "整改目标", "整改工作", "改进的方向", "整改落实", "方向", "打算", "整改"
    };
    private static final String[] PROBLEMS = {"问题", "查摆", "不足", "对照检查", "差距", "短板", "检视", "对照"};
    private static final String[] RECOGNITION = {
        "认识", "体会", "感悟", "收获", "启示", "学习情况", "思想收获", "现状", "履职", "亮点", "做法", "工作开展", "工作情况", "开展情况", "主要工作", "成效",
        "成绩", "政治自觉", "思想自觉", "重要意义", "重大意义", "贯彻情况", "工作回顾", "履行职责情况", "履责情况"
    };
    private static final String[] JOINTS = {"及", "和", "与", "、", "并", "以及", "暨"};

    private static final int BRIEF = 16;

    private RoleWords() {}

    /** The role that a heading says, if it says one. */
    public static Optional<Role> of(String heading) {
        String words = Script.simple(Blanks.strip(heading));
        Role role = null;
        if (holds(words, PREVIOUS) && !saysFuture(words)) {
            role = Role.PREVIOUS;
        } else if (holds(words, CASE)) {
            role = Role.CASE;
        } else if (holds(words, DECLARATION)) {
            role = Role.DECLARATION;
        } else if (holds(words, CAUSES) || holds(words, WEAK_CAUSES) && !examines(words)) {
            role = Role.CAUSES;
        } else if (holds(words, MEASURES)) {
            role = Role.MEASURES;
        } else if (holds(words, PROBLEMS)) {
            role = Role.PROBLEMS;
        } else if (holds(words, RECOGNITION)) {
            role = Role.RECOGNITION;
        }
        return Optional.ofNullable(role);
    }

    /** Whether a line without number is a brief heading that says a role and nothing else. */
    public static boolean isHeading(String line) {
        return line.length() <= BRIEF
                && !Punctuation.holdsSentence(line)
                && line.indexOf('，') < 0
                && of(line).isPresent();
    }

    /** Whether a heading names problems beside something else, as in 存在的问题及原因分析. */
    public static boolean combinesProblems(String words) {
        String heading = Script.simple(words);
        for (String word : new String[] {"问题", "不足", "差距"}) {
            int at = heading.indexOf(word);
            for (String joint : JOINTS) {
                if (at >= 0 && heading.startsWith(joint, at + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a heading begins with problems and goes on with something else, as in 存在问题和原因. */
    public static boolean beginsWithProblems(String words) {
        String heading = Script.simple(words);
        int problem = first(heading, new String[] {"问题", "不足", "差距", "短板"});
        int other = first(heading, new String[] {"原因", "根源", "剖析", "分析", "措施", "整改", "方向", "打算"});
        return combinesProblems(heading) && problem < other;
    }

    /** Whether a heading names what was found and what is done about it, of this year: 查摆问题及整改情况. */
    public static boolean namesListOfProblems(String words) {
        String heading = Script.simple(words);
        return beginsWithProblems(heading) && heading.contains("整改情况") && !holds(heading, BEFORE);
    }

    private static int first(String words, String[] list) {
        int first = Integer.MAX_VALUE;
        for (String word : list) {
            int at = words.indexOf(word);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }

    /** Whether a heading only says that there is something to say. */
    public static boolean saysLittle(String heading) {
        return heading.contains("情况说明") || heading.contains("情况的说明") || heading.equals("说明");
    }

    /** 检视剖析 is a name of the report; 剖析存在的问题 speaks of problems. */
    private static boolean examines(String words) {
        boolean problems = words.contains("问题")
                || words.contains("不足")
                || words.contains("检视剖析")
                || words.contains("对照剖析")
                || words.contains("对照检查")
                || words.contains("剖析对照");
        return problems
                && !words.contains("问题剖析")
                && !words.contains("问题分析")
                && !words.contains("问题的剖析")
                && !combinesProblems(words);
    }

    private static boolean saysFuture(String words) {
        return words.contains("下一步") || words.contains("方向") || words.contains("今后");
    }

    private static boolean holds(String words, String[] list) {
        for (String word : list) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

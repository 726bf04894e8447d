package org.collate.transfer.structure.table;

import org.collate.transfer.structure.line.Blanks;

/** What a column of a list of problems holds, by the words that head it. */
public enum Column {
    /** 序号. */
    NUMBER("序号", "编号", "序列", "项次"),
    /** 完成情况, 销号: what became of the row. */
    STATE("销号", "实际完成", "完成情况", "整改情况", "整改进展", "进展", "落实情况", "整改结果", "整改成效", "成效", "状态", "是否", "备注", "完成与否"),
    /** 方面. */
    ASPECT("方面", "类别", "类型", "领域", "维度", "板块", "对照内容", "对照检查内容", "检查内容", "项目", "分类", "对照主题"),
    /** 责任人. */
    PERSON("责任", "负责", "牵头", "分管", "包保", "承办", "配合", "督办"),
    /** 时限. */
    DEADLINE("时限", "期限", "完成时间", "整改时间", "截止", "时间节点", "时间要求", "计划时间", "完成日期", "整改时效", "时间"),
    /** 原因; before measures and problems, since 问题原因 is one. */
    CAUSE("原因", "根源", "成因", "剖析", "症结", "为什么"),
    /** 措施. */
    MEASURE("措施", "方向", "改进", "打算", "整改内容", "整改任务", "整改思路", "整改要求", "举措", "怎么改", "整改办法", "对策"),
    /** 目标; after measures, since 整改措施及目标 are measures. */
    INDICATOR("目标", "标准", "预期", "指标", "达到效果"),
    /** 表现: the body of a problem. */
    MANIFESTATION("表现", "事例", "情形", "具体情况", "描述", "举例", "例证"),
    /** 来源: where it comes from. */
    OTHER("来源", "依据", "提出人", "反馈"),
    /** 问题. */
    PROBLEM("问题", "不足", "差距", "短板", "检视", "查摆", "缺点"),
    /** Words that are not known. */
    UNKNOWN;

    private static final int LONGEST = 16;

    private final String[] words;

    Column(String... words) {
        this.words = words;
    }

    /** What a column holds whose head says this. */
    static Column of(String head) {
        String bare = Blanks.strip(head).replaceAll("[（(].*?[）)]", "").replaceAll("[：:*]", "");
        if (bare.isEmpty() || bare.length() > LONGEST || bare.indexOf('。') >= 0) {
            return UNKNOWN;
        }
        for (Column column : values()) {
            for (String word : column.words) {
                if (bare.contains(word)) {
                    return column;
                }
            }
        }
        return UNKNOWN;
    }
}

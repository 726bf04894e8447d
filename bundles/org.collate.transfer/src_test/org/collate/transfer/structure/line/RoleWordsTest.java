package org.collate.transfer.structure.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.collate.model.report.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "问题查摆,PROBLEMS",
        "存在的主要问题,PROBLEMS",
        "对照查摆存在的问题不足,PROBLEMS",
        "检视问题,PROBLEMS",
        "对照检查情况,PROBLEMS",
        "剖析存在的问题,PROBLEMS",
        "原因剖析,CAUSES",
        "产生问题的原因分析,CAUSES",
        "思想根源,CAUSES",
        "深刻剖析,CAUSES",
        "问题剖析,CAUSES",
        "整改措施,MEASURES",
        "今后努力方向及改进措施,MEASURES",
        "整改落实的方向和措施,MEASURES",
        "整改思路,MEASURES",
        "今后打算,MEASURES",
        "下一步努力方向,MEASURES",
        "上年度民主生活会整改措施落实情况,PREVIOUS",
        "上次民主生活会整改落实情况,PREVIOUS",
        "问题整改情况,PREVIOUS",
        "典型案例剖析反思,CASE",
        "需要说明的情况,DECLARATION",
        "个人有关事项报告说明,DECLARATION",
        "认识与体会,RECOGNITION",
        "学习体会,RECOGNITION",
        "其他,OTHER"
    })
    void readsTheRoleOfAHeading(String heading, Role role) {
        assertEquals(role, RoleWords.of(heading).orElse(Role.OTHER));
    }
}

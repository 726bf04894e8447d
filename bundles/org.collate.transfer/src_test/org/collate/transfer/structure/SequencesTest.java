package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers that only their sequence proves, and lists of one item that others like it prove. */
class SequencesTest {

    private static void assertDrawing(String expected, String text) {
        Found found = Found.in(text);
        found.assertLossless(text);
        assertEquals(expected, found.drawing());
    }

    @Test
    void partsAreSectionsAndWhatStandsBelowThemIsAStepLower() {
        assertDrawing("""
            title 局领导班子对照检查材料
            kind team
            PROBLEMS 一、存在的问题
              aspect （一）理论学习方面
                problem 1.学习不深 | 研讨少。
                problem 2.运用不够 | 办法少。
              aspect （二）担当作为方面
                problem 1.招法不多 | 难题多。
            MEASURES 二、整改措施
              measure （一）加强学习 | 每月1次。
              measure （二）敢于担当 | 年底完成。
            """, """
            局领导班子对照检查材料
            第一部分　存在的问题
            一、理论学习方面
            1、学习不深。研讨少。
            2、运用不够。办法少。
            二、担当作为方面
            1、招法不多。难题多。
            第二部分　整改措施
            一、加强学习。每月1次。
            二、敢于担当。年底完成。
            """);
    }

    @Test
    void headingsNumberedWithTwoDigitsAreAList() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            PROBLEMS 存在的问题
              aspect 1.理论学习方面
                problem （1）学习不深 | 研讨少。
                problem （2）运用不够 | 办法少。
              aspect 2.担当作为方面
                problem （1）招法不多 | 难题多。
            MEASURES 整改措施
              measure 1.加强学习 | 每月1次。
              measure 2.敢于担当 | 年底完成。
            """, """
            个人对照检查材料
            存在的问题
            01 理论学习方面
            （1）学习不深。研讨少。
            （2）运用不够。办法少。
            02 担当作为方面
            （1）招法不多。难题多。
            整改措施
            01 加强学习。每月1次。
            02 敢于担当。年底完成。
            """);
    }

    @Test
    void formalNumeralsNumberSections() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            PROBLEMS 一、存在的问题
              problem 1.学习不深 | 研讨少。
            MEASURES 二、整改措施
              measure 1.加强学习 | 每月1次。
            """, """
            个人对照检查材料
            壹、存在的问题
            1.学习不深。研讨少。
            贰、整改措施
            1.加强学习。每月1次。
            """);
    }

    @Test
    void oneBulletIsAListWhereOthersAre() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            PROBLEMS 一、存在的问题
              aspect （一）理论学习方面
                problem 1.学习不深 | 研讨少。
                problem 2.运用不够 | 办法少。
              aspect （二）担当作为方面
                problem 1.招法不多 | 难题多。
            MEASURES 二、整改措施
              measure 1.加强学习 | 每月1次。
              measure 2.敢于担当 | 年底完成。
            """, """
            个人对照检查材料
            一、存在的问题
            （一）理论学习方面
            ★学习不深。研讨少。
            ★运用不够。办法少。
            （二）担当作为方面
            ★招法不多。难题多。
            二、整改措施
            ★加强学习。每月1次。
            ★敢于担当。年底完成。
            """);
    }

    @Test
    void labelsMayBeNumbered() {
        assertDrawing("""
            title 局领导班子问题检视报告
            kind team
            PROBLEMS 一、理论学习方面
              problem 问题1：学习不深
              cause 原因：计划不强
              measure 措施：制定计划
              problem 问题2：研讨少
              cause 原因：思考不够
              measure 措施：先调研
            """, """
            局领导班子问题检视报告
            一、理论学习方面
            1.问题：学习不深。
            原因：计划不强。
            措施：制定计划。
            2.问题：研讨少。
            原因：思考不够。
            措施：先调研。
            """);
    }

    @Test
    void quantitiesAtTheStartOfLinesAreNoNumbers() {
        assertDrawing("""
            title 个人对照检查材料
            kind individual
            PROBLEMS 一、存在的问题
              aspect （一）学习不深 | 研讨少。
              narrative | 1 名同志请假，没有补学。
              narrative | 2 名同志没有笔记，也没有人过问。
            MEASURES 二、整改措施
              measure （一）加强学习 | 每月1次。
            """, """
            个人对照检查材料
            一、存在的问题
            （一）学习不深。研讨少。
            1 名同志请假，没有补学。
            2 名同志没有笔记，也没有人过问。
            二、整改措施
            （一）加强学习。每月1次。
            """);
    }

    @Test
    void aLineThatBeginsWithADecimalNumberIsNoRestOfTheOneBefore() {
        assertDrawing("""
            title 供电公司领导班子2024年度民主生活会对照检查材料
            kind team
            preamble | 按照党委安排，班子围绕“四个带头”查摆问题，报告如下：
            PROBLEMS 1.主要问题
              aspect 1.1带头严守政治纪律和政治规矩，维护党的团结统一方面
                problem 1.1.1学习不深入 | 2.5万字的读本只通读1遍。
              aspect 1.2带头增强党性、严守纪律、砥砺作风方面
                problem 1.2.1作风不严实 | 投诉上升0.8个百分点。
            MEASURES 2.整改措施
              measure 2.1加强学习 | 每月1次。
              measure 2.2改进服务 | 每周1次。
            """, """
            供电公司领导班子2024年度民主生活会对照检查材料
            按照党委安排，班子围绕“四个带头”查摆问题，报告如下：
            1、主要问题
            1.1、带头严守政治纪律和政治规矩，维护党的团结统一方面
            1.1.1、学习不深入。2.5万字的读本只通读1遍。
            1.2、带头增强党性、严守纪律、砥砺作风方面
            1.2.1、作风不严实。投诉上升0.8个百分点。
            2、整改措施
            2.1、加强学习。每月1次。
            2.2、改进服务。每周1次。
            """);
    }
}

package org.collate.transfer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TitleShapeTest {

    @Test
    void aTitleThatFitsOrThatItsWriterBrokeIsLeftAlone() {
        assertEquals(0, TitleShape.width("个人对照检查材料", 40));
        assertEquals(0, TitleShape.width("某局党组成员、副局长\n2025年度民主生活会个人对照检查材料", 40));
    }

    @Test
    void linesAreAsWideAsTheWordsBeforeABreak() {
        assertEquals(27, TitleShape.width("关于2025年度专题民主生活会个人对照检查材料", 40));
        assertEquals(28, TitleShape.width("某市住房和城乡建设局党组成员关于2025年度专题民主生活会个人对照检查材料", 40));
    }
}

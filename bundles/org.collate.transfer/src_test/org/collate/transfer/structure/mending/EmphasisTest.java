package org.collate.transfer.structure.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

    /** What is emphasised stands in 【】 in the second column; stars that stay are placeholders. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**一、存在的问题**|【一、存在的问题】",
                "**（一）学习方面。**虽然|【（一）学习方面。】虽然",
                "一是**学习不够**，有时|一是【学习不够】，有时",
                "一是**学习不够**有时|一是【学习不够】有时",
                "***重要***|【重要】",
                "在**区调研，到**镇走访|在**区调研，到**镇走访",
                "**区委高度重视，**镇落实|**区委高度重视，**镇落实",
                "落地的***家企业中就**家|落地的***家企业中就**家",
                "视察***重要指示精神|视察***重要指示精神",
                "根据**文件精神|根据**文件精神",
                "**不够。**在**区|【不够。】在**区",
                "** 空格 **|** 空格 **",
                "**|**",
                "****|****"
            })
    void tellsEmphasisFromPlaceholders(String text, String expected) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (MarkdownEmphasis.Pair pair : MarkdownEmphasis.pairs(text, 0)) {
            shown.append(text, at, pair.open()).append('【');
            shown.append(text, pair.open() + pair.stars(), pair.close()).append('】');
            at = pair.close() + pair.stars();
        }
        assertEquals(expected, shown.append(text.substring(at)).toString());
    }
}

package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.transfer.Cleaning;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.line.SourceText;
import org.collate.transfer.structure.mending.Cleaner;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Splitter;
import org.collate.transfer.structure.segment.Starts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、存在的问题|HAN|1|存在的问题",
                "十二、其他|HAN|12|其他",
                "二十一、其他|HAN|21|其他",
                "一.存在的问题|HAN|1|存在的问题",
                "一，存在的问题|HAN|1|存在的问题",
                "一 、存在的问题|HAN|1|存在的问题",
                "一 存在的问题|HAN|1|存在的问题",
                "（一）学习|HAN_BRACKETED|1|学习",
                "(二)学习|HAN_BRACKETED|2|学习",
                "（ 三 ）学习|HAN_BRACKETED|3|学习",
                "(四)、学习|HAN_BRACKETED|4|学习",
                "（五） 学习|HAN_BRACKETED|5|学习",
                "㈥学习|HAN_BRACKETED|6|学习",
                "1.学习|DIGIT|1|学习",
                "2、学习|DIGIT|2|学习",
                "３．学习|DIGIT|3|学习",
                "10. 学习|DIGIT|10|学习",
                "（1）学习|DIGIT_BRACKETED|1|学习",
                "(2) 学习|DIGIT_BRACKETED|2|学习",
                "3）学习|DIGIT_BRACKETED|3|学习",
                "①学习|CIRCLED|1|学习",
                "一是学习|YI_SHI|1|学习",
                "十一是学习|YI_SHI|11|学习",
                "第一，学习|DI_YI|1|学习",
                "第二、学习|DI_YI|2|学习"
            })
    void readsANumberAtTheStart(String text, Numbering style, int value, String rest) {
        Marker marker = Marker.at(text, 0, true);
        assertNotNull(marker);
        assertEquals(style, marker.style());
        assertEquals(value, marker.value());
        assertEquals(rest, text.substring(marker.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一方面学习", "一要学习", "一是一、二是二", "1.5亿元", "2025年以来", "2022.3", "第一书记", "第一批", "（扩大）会议", "十九大以来", "其一是学习",
                "（二十大）", "100.学习", "一", "（", "（一", "三农工作"
            })
    void leavesWordsThatAreNoNumbers(String text) {
        assertNull(Marker.at(text, 0, true));
    }

    /** A bar stands where a number is seen inside the line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）学习方面。|一是不深。|二是不透。|三是不用。",
                "（一）学习方面。存在差距：|一是不深；|二是不透。",
                "（一）学习方面|一是不深。|二是不透。",
                "一、存在的问题|（一）学习方面。|一是不深。|二是不透。|（二）作风方面。|一是不实。",
                "一、问题。|（一）学习不深。|（二）作风不实。",
                "（一）学习不深。原因之一是懒。|一是忙。",
                "（一）学习不深。坚持一是一、二是二，说话算数。",
                "（一）学习不深。第一是忙，另一是懒。",
                "（一）学习不深。他说“主要是：一是忙；二是懒”，并不可信。",
                "（一）学习不深。一方面忙，另一方面懒。",
                "一是学习不深。有两种表现：一是不看；二是不记。|二是作风不实。",
                "（一）坚持两手抓：一是抓学习，二是抓落实。",
                "（一）学习不深。|一是忙于事务。",
                "（一）学习不深：一是忙于事务。",
                "按照（一）的要求，参照（二）办理。",
                "（一）学习不深。|①不看。|②不记。",
                "一是学习不深。①不看。②不记。",
                "（一）学习不深。增长1.5倍。2.3倍。",
                "（一）学习不深。|1.不看书。|2.不看报。",
                "（一）学习不深。|第一，不看书。|第二，不看报。",
                "二是作风不实。|三是担当不够。"
            })
    void seesNumbersInsideALineByTheirEvidence(String drawn) {
        String text = drawn.replace("|", "");
        SourceLine line = new Cleaner(
                        new SourceText(Found.manuscript(text)),
                        new Mendings(new SourceText(Found.manuscript(text))),
                        Cleaning.usual())
                .clean(Found.manuscript(text).paragraphs())
                .get(0);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (Segment segment : new Splitter(new Starts(List.of(line))).split(line, Optional.empty())) {
            int at = segment.number().map(Marker::start).orElse(0);
            if (at > 0) {
                parts.add(text.substring(start, at));
                start = at;
            }
        }
        parts.add(text.substring(start));
        assertEquals(drawn, String.join("|", parts));
    }
}

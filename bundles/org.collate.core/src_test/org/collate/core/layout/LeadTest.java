package org.collate.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static Lead lead(String... lines) {
        return Lead.of(List.of(lines), 0, false);
    }

    @Test
    void reachesToTheFirstStop() {
        assertEquals(new Lead("学习不够", "虽然学了。但是不深。"), lead("学习不够。虽然学了。但是不深。"));
    }

    @Test
    void reachesToTheLineBreak() {
        assertEquals(new Lead("学习不够", "虽然学了。\n但是不深。"), lead("学习不够", "虽然学了。", "但是不深。"));
    }

    @Test
    void reachesToTheEndOfBold() {
        assertEquals(new Lead("学习不够", "，虽然学了。"), Lead.of(List.of("学习不够，虽然学了。"), 4, false));
        assertEquals(new Lead("学习不够", "虽然学了。"), Lead.of(List.of("学习不够。虽然学了。"), 4, false));
        assertEquals(new Lead("学习不够", "虽然学了。"), Lead.of(List.of("学习不够。虽然学了。"), 5, false));
    }

    @Test
    void isCutAtTheFirstCommaOnlyWhereItIsLong() {
        String thirty = "一二三四五六七八九，" + "一二三四五六七八九十".repeat(2);
        assertEquals(new Lead(thirty, "后"), lead(thirty + "。后"));
        assertEquals(new Lead("一二三四五六七八九", thirty.substring(9) + "长。后"), lead(thirty + "长。后"));
        assertEquals(new Lead(thirty + "长", "后"), Lead.of(List.of(thirty + "长。后"), 0, true));
    }

    @Test
    void ofNothingIsEmpty() {
        assertEquals(new Lead("", ""), Lead.of(List.of(), 0, false));
        assertEquals(new Lead("", ""), lead(""));
    }
}

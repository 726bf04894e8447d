package org.collate.testkit;

import java.util.List;
import java.util.Random;

/** Texts that a report can hold, with everything that is easily lost on the way through a file. */
public final class RandomTexts {

    private static final List<String> PARTS = List.of(
            "学习不够深入。",
            "一是政治站位不高，",
            "比如，2025年3月调研只有2次。",
            " ",
            "   ",
            "\t",
            "\u00a0",
            "\u3000\u3000",
            "\ud83d\ude00",
            "\ud840\udc0b",
            "<lines>",
            "&amp;",
            "&#x9;",
            "]]>",
            "\"引号\"",
            "'",
            "**区",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\u007f",
            "e\u0301",
            "a",
            "。");

    private final Random random;

    /** Texts that follow from a source of chance. */
    public RandomTexts(Random random) {
        this.random = random;
    }

    /** One line: at times empty, at times the same as another. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            line.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return line.toString();
    }

    /** A text of one to three lines, divided by line feeds. */
    public String text() {
        StringBuilder text = new StringBuilder(line());
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append('\n').append(random.nextBoolean() ? "同样的一行" : line());
        }
        return text.toString();
    }
}

package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes a text at random as people, programs and web pages do. */
final class Mutator {

    private static final String[] MARKERS = {
        "一是", "二是", "三是", "（一）", "(二)", "一、", "二、", "三、", "1.", "2、", "（1）", "①", "第一，", "（三）、", "之一是", "十一、"
    };
    private static final String[] NOISE = {
        "**",
        "***",
        "**区",
        "*",
        "#",
        "## ",
        "> ",
        "- ",
        "\\*",
        "&nbsp;",
        "\u00A0",
        "\u3000",
        "\u200B",
        "\uFEFF",
        "\t",
        "\u0007",
        "\n",
        "\r",
        "。",
        "；",
        "，",
        "：",
        "“",
        "”",
        "（",
        "）",
        "(",
        ")",
        "— 3 —",
        "\n- 4 -\n",
        "---",
        "\uD83D\uDE00",
        "\uD83D",
        "\n\n",
        "方面",
        "存在的问题",
        "原因分析",
        "整改措施",
        "。一是",
        "以上",
        "&amp;",
        "\\",
        "__",
        "`",
        "\n### 思想建设方面\n",
        "："
    };

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** The text after one to six changes. */
    String mutate(String text) {
        String mutated = text;
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            mutated = change(mutated);
        }
        return mutated;
    }

    private String change(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(60));
        return switch (random.nextInt(10)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(at);
            case 2, 3 -> text.substring(0, at) + MARKERS[random.nextInt(MARKERS.length)] + text.substring(at);
            case 4, 5 -> text.substring(0, at) + NOISE[random.nextInt(NOISE.length)] + text.substring(at);
            case 6 -> join(text);
            case 7 -> swap(text);
            case 8 -> text.substring(0, at) + text.substring(at).replaceFirst("。", "\n");
            default -> halfWidth(text, at, to);
        };
    }

    private String join(String text) {
        int at = text.indexOf('\n', text.isEmpty() ? 0 : random.nextInt(text.length()));
        return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    private String swap(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String halfWidth(String text, int at, int to) {
        String changed = text.substring(at, to)
                .replace('（', '(')
                .replace('）', ')')
                .replace('、', '.')
                .replace('，', ',');
        return text.substring(0, at) + changed + text.substring(to);
    }
}

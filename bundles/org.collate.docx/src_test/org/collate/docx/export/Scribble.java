package org.collate.docx.export;

import java.util.List;
import java.util.Random;

/** Writes reports at random, with whatever makes the end of a line hard to find. */
final class Scribble {

    private static final List<String> WORDS = List.of(
            "理论学习",
            "不够",
            "深入",
            "对党忠诚",
            "方面",
            "的",
            "担当",
            "2025年",
            "3次",
            "95.5%",
            "12个",
            "ABC",
            "WPS",
            "Word",
            "“难题”",
            "“三会一课”",
            "《条例》",
            "（试行）",
            "——",
            "……",
            "办公室",
            "问题",
            "落实",
            "存在",
            "“2025”",
            "（3）",
            "、",
            "，",
            "；",
            "：",
            "领导班子",
            "一是",
            "1.5",
            "A",
            "群众",
            "基层",
            "调研",
            "不",
            "到位",
            "GB/T",
            "9704",
            "·",
            "2026年1月5日");

    private Scribble() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder("个人对照检查材料\n某人\n");
        String[] numerals = {"一", "二", "三", "四", "五"};
        for (String numeral : numerals) {
            text.append(numeral)
                    .append('、')
                    .append(words(random, 2 + random.nextInt(12)))
                    .append('\n');
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                text.append("（")
                        .append(numerals[i])
                        .append("）")
                        .append(words(random, 3))
                        .append("。");
                text.append(words(random, 5 + random.nextInt(80))).append("。\n");
                text.append(words(random, 5 + random.nextInt(60))).append("。\n");
            }
        }
        return text.append("王小明\n2026年1月5日").toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder("政治");
        String last = "";
        for (int i = 0; i < count; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            // Of dashes in a row fonts make one, and each its own.
            words.append(word.equals(last) ? "" : word);
            last = word;
        }
        return words.toString();
    }
}

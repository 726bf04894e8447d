package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.core.layout.Outline;
import org.collate.core.layout.ReportText;
import org.collate.testkit.Slice;
import org.collate.transfer.structure.RandomForm.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever form a report is printed in, and whatever noise is in it, its structure is read as it was. */
class RandomFormTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void theStructureIsReadInEveryForm(Form form) {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed * 31 + form.ordinal());
            RandomForm report = new RandomForm(random, form);
            List<String> lines = noisy(report.print(), random, form);
            Found found = Found.in(String.join("\n", lines));
            assertEquals(report.drawing(), drawing(found.outline()), () -> String.join("\n", lines));
            found.assertLossless(form + " with seed " + seed);
            Found again = Found.in(ReportText.of(found.report()));
            assertEquals(
                    found.drawing(),
                    again.drawing(),
                    () -> "printed and read again:\n" + ReportText.of(found.report()));
        });
    }

    private static String drawing(Outline outline) {
        StringBuilder drawing = new StringBuilder();
        for (Outline.Section section : outline.sections()) {
            drawing.append(section.role().name()).append('\n');
            section.items().forEach(item -> draw(item, 1, drawing));
        }
        return drawing.toString();
    }

    private static void draw(Outline.Entry entry, int depth, StringBuilder drawing) {
        String head = entry.head().startsWith("在") ? entry.head().substring(1) : entry.head();
        drawing.append("  ".repeat(depth)).append(head.replaceAll("[【】]", "")).append('\n');
        entry.items().forEach(inner -> draw(inner, depth + 1, drawing));
    }

    /** What programs, pages and websites leave in a text. */
    private static List<String> noisy(List<String> lines, Random random, Form form) {
        List<String> noisy = new ArrayList<>();
        boolean pages = random.nextInt(3) == 0;
        boolean invisible = random.nextInt(3) == 0;
        boolean wrapped = form == Form.WRAPPED || form == Form.FLUSH;
        boolean blank = !wrapped && random.nextInt(3) == 0;
        boolean web = !wrapped && random.nextInt(4) == 0;
        if (web) {
            noisy.add("点击上方蓝字关注我们 \uD83D\uDC46");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (invisible && random.nextInt(4) == 0 && line.length() > 12) {
                line = line.substring(0, 11) + "\u200B" + line.substring(11);
            }
            if (form == Form.BRACKETED && web && line.startsWith("①")) {
                line = "\uD83D\uDC49" + line;
            }
            noisy.add(line);
            if (pages && i > 2 && random.nextInt(8) == 0) {
                noisy.add(random.nextBoolean() ? "— " + i + " —" : "- " + i + " -");
            }
            if (blank && random.nextInt(3) == 0) {
                noisy.add("");
            }
        }
        if (web) {
            noisy.add("END");
            noisy.add("来源：网络，如有侵权请联系删除");
        }
        return noisy;
    }
}

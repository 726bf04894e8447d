package org.collate.internal.ui.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.Widths;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * The fonts of the machine that stand for those of a page, and how wide their letters are. Made on the workbench's thread;
 * afterwards it is asked on any.
 */
public final class PageFonts implements Widths {

    /** So large that whole pixels are exact enough. */
    private static final int SIZE = 150;

    private static final int WIDE = 0x2000;
    private static final String CHINESE = "国";
    private static final int MANY = 4;
    private static final double HALF = 0.5;
    private static final double LINE = 1.15;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Measured> measured = new HashMap<>();

    /** A font's letters: their widths and the ascent, in parts of its size, and how high a line of them is. */
    private record Measured(Map<Integer, Double> advances, double ascent, double height) {}

    /** The fonts of a page. */
    public PageFonts(Display display, PageProfile page) {
        Image image = new Image(display, 1, 1);
        GC gc = new GC(image);
        try {
            String latin = page.font("latin").name();
            for (ExportNotes.Font font : page.fonts()) {
                String name = present(display, font).orElse(font.name());
                names.put(font.name(), name);
                for (boolean isBold : List.of(false, true)) {
                    measured.put(
                            key(font.name(), isBold),
                            measure(gc, name, isBold, font.name().equals(latin)));
                }
            }
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Optional<String> present(Display display, ExportNotes.Font font) {
        List<String> all = new ArrayList<>(List.of(font.name()));
        all.addAll(font.fallbacks());
        return all.stream()
                .filter(name -> display.getFontList(name, true).length > 0)
                .findFirst();
    }

    private static Measured measure(GC gc, String name, boolean isBold, boolean isLatin) {
        Font font = new Font(gc.getDevice(), name, SIZE, isBold ? SWT.BOLD : SWT.NORMAL);
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            gc.setFont(font);
            double em = gc.textExtent(CHINESE.repeat(MANY)).x / (double) MANY;
            Map<Integer, Double> advances = new HashMap<>();
            IntStream letters = IntStream.rangeClosed(' ', 0xFF);
            IntStream.concat(letters, isLatin ? "‘’“”–—…‰€".chars() : IntStream.empty())
                    .filter(each -> !Character.isISOControl(each))
                    .forEach(each -> {
                        String many = Character.toString(each).repeat(MANY);
                        advances.put(each, gc.textExtent(many, SWT.DRAW_TRANSPARENT).x / em / MANY);
                    });
            layout.setFont(font);
            layout.setText(isLatin ? "A" : CHINESE);
            var metrics = layout.getLineMetrics(0);
            double ascent = (metrics.getAscent() + metrics.getLeading()) / em;
            return new Measured(advances, ascent, (metrics.getAscent() + metrics.getDescent()) / em);
        } finally {
            layout.dispose();
            font.dispose();
        }
    }

    private static String key(String name, boolean isBold) {
        return name + (isBold ? "+" : "");
    }

    private Optional<Measured> find(String font, boolean isBold) {
        return Optional.ofNullable(measured.get(key(font, isBold)));
    }

    @Override
    public double advance(String font, boolean isBold, int character) {
        double other = character < WIDE ? HALF : 1;
        return find(font, isBold)
                .map(each -> each.advances().getOrDefault(character, other))
                .orElse(other);
    }

    @Override
    public double height(String font) {
        return find(font, false).map(Measured::height).orElse(LINE);
    }

    /** How far above the line the letters of a font begin, in parts of its size. */
    double ascent(String font, boolean isBold) {
        return find(font, isBold).map(Measured::ascent).orElse(1.0);
    }

    /** The font of the machine for one of a page. */
    String name(String font) {
        return names.getOrDefault(font, font);
    }
}

package org.collate.internal.ui.manuscript.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.ui.PageZoom;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * The fonts of the manuscript: those of GB/T 9704 where the machine has them, else the nearest free ones. Sizes are those
 * of print: 二号 for the title, 三号 for the rest.
 */
final class Typeface {

    private static final int TITLE_POINTS = 22;
    private static final int POINTS = 16;
    private static final int ROW = 10;

    private static final List<String> XIAO_BIAO_SONG =
            List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "华文中宋", "STZhongsong");
    private static final List<String> SIM_HEI = List.of("黑体", "SimHei", "华文黑体", "STHeiti", "Heiti SC");
    private static final List<String> KAI_TI =
            List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC");
    private static final List<String> FANG_SONG =
            List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong");
    private static final List<String> SERIF =
            List.of("Noto Serif CJK SC", "Source Han Serif SC", "思源宋体", "宋体", "SimSun", "Songti SC", "Serif");
    private static final List<String> SANS =
            List.of("Noto Sans CJK SC", "Source Han Sans SC", "思源黑体", "微软雅黑", "Microsoft YaHei", "PingFang SC", "Sans");

    private final ResourceManager resources;
    private final Set<String> families;
    private final Map<Level, Font> fonts = new EnumMap<>(Level.class);
    private final Map<Level, Font> bold = new EnumMap<>(Level.class);
    private int percent;
    private final Map<Level, Map<Integer, Double>> advances = new EnumMap<>(Level.class);

    /**
     * The fonts of a display.
     *
     * @param resources owns them
     */
    Typeface(Display display, ResourceManager resources) {
        this.resources = resources;
        this.families = Arrays.stream(display.getFontList(null, true))
                .map(FontData::getName)
                .collect(Collectors.toSet());
        zoom(PageZoom.NATURAL);
    }

    /** Takes the fonts in another size, in percent of what is printed. */
    void zoom(int size) {
        percent = size;
        advances.clear();
        for (Level level : Level.values()) {
            fonts.put(level, make(level));
            bold.put(
                    level,
                    resources.create(FontDescriptor.createFrom(fonts.get(level)).setStyle(SWT.BOLD)));
        }
    }

    private Font make(Level level) {
        return switch (level) {
            case TITLE -> font(XIAO_BIAO_SONG, SERIF, TITLE_POINTS, SWT.BOLD);
            case FIRST -> font(SIM_HEI, SANS, POINTS, SWT.BOLD);
            case SECOND -> font(KAI_TI, SANS, POINTS, SWT.NORMAL);
            case BYLINE -> font(KAI_TI, SERIF, POINTS, SWT.NORMAL);
            case BODY, SIGNATURE -> font(FANG_SONG, SERIF, POINTS, SWT.NORMAL);
        };
    }

    /** The official font where it is there, in its own weight; else the nearest one, in a weight that tells it apart. */
    private Font font(List<String> official, List<String> nearest, int points, int style) {
        for (String family : official) {
            if (families.contains(family)) {
                return resources.create(FontDescriptor.createFrom(family, scaled(points), SWT.NORMAL));
            }
        }
        String family = nearest.stream().filter(families::contains).findFirst().orElse(nearest.getLast());
        return resources.create(FontDescriptor.createFrom(family, scaled(points), style));
    }

    /** A length of print in the size that is shown. */
    int scaled(int length) {
        return Math.round(length * percent / 100f);
    }

    Font font(Level level) {
        return fonts.get(level);
    }

    /** The font of emphasised words. */
    Font bold(Level level) {
        return bold.get(level);
    }

    /**
     * How wide a word is in the font of a level, in pixels: the sum of its characters, since hundreds of numbers are made of
     * some few of them and each measurement costs.
     */
    int width(Display display, Level level, String word) {
        Map<Integer, Double> known = advances.computeIfAbsent(level, each -> new HashMap<>());
        double width = word.codePoints()
                .mapToDouble(character ->
                        known.computeIfAbsent(character, each -> measure(display, level, Character.toString(each))))
                .sum();
        return (int) Math.round(width);
    }

    /** Of a row of them, since a single one is rounded. */
    private double measure(Display display, Level level, String character) {
        GC gc = new GC(display);
        try {
            gc.setFont(font(level));
            return gc.textExtent(character.repeat(ROW)).x / (double) ROW;
        } finally {
            gc.dispose();
        }
    }

    /** The width of one Chinese character of the body, in pixels. */
    int em(Display display) {
        return width(display, Level.BODY, "国");
    }
}

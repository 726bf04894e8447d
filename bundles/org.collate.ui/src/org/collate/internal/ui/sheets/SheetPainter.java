package org.collate.internal.ui.sheets;

import java.util.HashMap;
import java.util.Map;
import org.collate.transfer.sheets.Face;
import org.collate.transfer.sheets.Ink;
import org.collate.transfer.sheets.PageSheet;
import org.collate.transfer.sheets.PlacedLetter;
import org.collate.transfer.sheets.SheetLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

/** Draws pages on a device, in twips: what is drawn is the same on each, only its size differs. */
public final class SheetPainter {

    private static final int SIZE = 300;
    private static final String CHINESE = "国国国国";
    /** Lines under letters and through them, in parts of their size. */
    private static final double UNDER = 0.12;

    private static final double THROUGH = -0.3;
    private static final double APART = 0.08;
    private static final int THIN = 10;

    private final Device device;
    private final PageFonts names;
    private final Map<Face, Map<Boolean, Font>> fonts = new HashMap<>();
    /** How many twips a point of a font is. */
    private double point;

    /** A painter for a device; used on one thread. */
    public SheetPainter(Device device, PageFonts names) {
        this.device = device;
        this.names = names;
    }

    /**
     * Draws a page.
     *
     * @param x where the paper's left edge is, in the device's units
     * @param y where its upper edge is
     * @param scale how many units a twip is
     */
    public void paint(GC gc, PageSheet sheet, double x, double y, double scale) {
        Transform before = new Transform(device);
        Transform transform = new Transform(device);
        try {
            gc.setAdvanced(true);
            gc.setAntialias(SWT.ON);
            gc.setTextAntialias(SWT.ON);
            gc.getTransform(before);
            gc.getTransform(transform);
            transform.translate((float) x, (float) y);
            transform.scale((float) scale, (float) scale);
            gc.setTransform(transform);
            gc.setForeground(device.getSystemColor(SWT.COLOR_BLACK));
            gc.setBackground(device.getSystemColor(SWT.COLOR_BLACK));
            gc.setLineWidth(THIN);
            sheet.lines().forEach(line -> line(gc, line));
            line(gc, sheet.number());
            sheet.rules().forEach(rule -> gc.drawLine(rule.fromX(), rule.fromY(), rule.toX(), rule.toY()));
            gc.setTransform(before);
        } finally {
            transform.dispose();
            before.dispose();
        }
    }

    private void line(GC gc, SheetLine line) {
        for (PlacedLetter letter : line.letters()) {
            Face face = letter.face();
            String font = face.font(letter.isLatin());
            gc.setFont(font(gc, face, letter.isLatin()));
            int size = face.size() * 10;
            int top = (int) Math.round(line.baseline() - names.ascent(font, face.isBold()) * size);
            gc.drawText(letter.letter(), (int) Math.round(letter.x()), top, SWT.DRAW_TRANSPARENT);
            ink(gc, line, letter, size);
        }
    }

    private static void ink(GC gc, SheetLine line, PlacedLetter letter, int size) {
        if (letter.ink() == Ink.PLAIN) {
            return;
        }
        boolean isThrough = letter.ink() == Ink.STRUCK || letter.ink() == Ink.STRUCK_TWICE;
        int y = (int) Math.round(line.baseline() + size * (isThrough ? THROUGH : UNDER));
        int from = (int) Math.round(letter.x());
        int to = (int) Math.round(letter.x() + letter.advance());
        gc.drawLine(from, y, to, y);
        if (letter.ink() == Ink.STRUCK_TWICE || letter.ink() == Ink.UNDERLINED_TWICE) {
            int second = y + (int) Math.round(size * APART);
            gc.drawLine(from, second, to, second);
        }
    }

    /** A font whose letters are as many twips high as they are to be units of the device, before it is scaled. */
    private Font font(GC gc, Face face, boolean isLatin) {
        return fonts.computeIfAbsent(face, key -> new HashMap<>()).computeIfAbsent(isLatin, key -> {
            String name = names.name(face.font(isLatin));
            int style = face.isBold() ? SWT.BOLD : SWT.NORMAL;
            int height = (int) Math.round(face.size() * 10 / point(gc));
            return new Font(device, name, height, style);
        });
    }

    private double point(GC gc) {
        if (point == 0) {
            Font probe = new Font(device, names.name("仿宋_GB2312"), SIZE, SWT.NORMAL);
            gc.setFont(probe);
            point = gc.textExtent(CHINESE, SWT.DRAW_TRANSPARENT).x / (double) CHINESE.length() / SIZE;
            probe.dispose();
        }
        return point;
    }

    /** Lets the fonts go. */
    public void dispose() {
        fonts.values().forEach(each -> each.values().forEach(Font::dispose));
        fonts.clear();
    }
}

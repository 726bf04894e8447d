package org.collate.transfer.sheets;

/** The widths of the standard's fonts. */
final class StandardWidths implements Widths {

    private static final int FIRST = 0x20;
    /** Of Times New Roman from the blank to the tilde, in thousandths. */
    private static final int[] TIMES = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611,
                889,
        722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444,
                500,
        444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
                480,
        200, 480, 541
    };

    private static final double THOUSAND = 1000;
    private static final int WIDE = 0x2000;
    private static final double HALF = 0.5;
    private static final double QUOTE = 0.444;
    private static final double LINE = 1.15;

    @Override
    public double advance(String font, boolean isBold, int character) {
        if (!font.startsWith("Times")) {
            return character < WIDE ? HALF : 1;
        }
        if (character >= FIRST && character < FIRST + TIMES.length) {
            return TIMES[character - FIRST] / THOUSAND;
        }
        return switch (character) {
            case '“', '”' -> QUOTE;
            case '‘', '’' -> TIMES['\'' + 1 - FIRST] / THOUSAND;
            default -> character < WIDE ? HALF : 1;
        };
    }

    @Override
    public double height(String font) {
        return LINE;
    }
}

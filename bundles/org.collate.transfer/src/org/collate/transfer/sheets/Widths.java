package org.collate.transfer.sheets;

/** Says how wide letters are; every method may be called on any thread. */
public interface Widths {

    /** As the fonts of the standard have it: Chinese characters are square, letters and digits those of Times New Roman. */
    Widths STANDARD = new StandardWidths();

    /**
     * How wide a character is.
     *
     * @param font the name of the font, as the page has it
     * @param character the code point
     * @return in parts of the font's size
     */
    double advance(String font, boolean isBold, int character);

    /**
     * How high a line of letters is where nothing says so.
     *
     * @param font the name of the font, as the page has it
     * @return in parts of the font's size
     */
    double height(String font);
}

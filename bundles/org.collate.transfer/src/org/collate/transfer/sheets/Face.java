package org.collate.transfer.sheets;

import org.collate.transfer.page.PageProfile;

/**
 * The letters that words stand in.
 *
 * @param chinese the font of Chinese characters, as the page names it
 * @param latin the font of letters and digits
 * @param size in half points
 * @param isBold whether they are bold
 */
public record Face(String chinese, String latin, int size, boolean isBold) {

    /** The face for a use of the page: title, body, name, level1 to level4, number. */
    static Face of(PageProfile page, String use, String size, boolean isBold) {
        String chinese = page.value("font." + use);
        // The title's numbers are of its own letters, whose digits are half as wide as its characters.
        boolean isOwn = use.equals("number") || use.equals("title");
        return new Face(chinese, isOwn ? chinese : page.value("font.latin"), page.number(size), isBold);
    }

    /** How wide a Chinese character is, in twips. */
    int em() {
        return size * 10;
    }

    /** The font of characters of a script. */
    public String font(boolean isLatin) {
        return isLatin ? latin : chinese;
    }
}

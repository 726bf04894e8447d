package org.collate.transfer.page;

/** The styles of the paragraphs of a page. */
public enum PageStyle {
    /** The body. */
    BODY,
    /** The title. */
    TITLE,
    /** A line under the title: name, date. */
    BYLINE,
    /** A heading of the first level: 一、 */
    HEADING_1,
    /** A heading of the second level: （一） */
    HEADING_2,
    /** A heading of the third level: 1. */
    HEADING_3,
    /** A heading of the fourth level: （1） */
    HEADING_4,
    /** A signature or a date that were written as text. */
    CLOSING,
    /** The signature. */
    SIGNATURE,
    /** The date. */
    DATE,
    /** The words of a table's cell. */
    CELL,
    /** Words that name a table's columns. */
    CELL_HEAD;

    /** Levels of headings: 一、 （一） 1. （1）. */
    public static final int LEVELS = 4;

    /** The style of headings of a level, from 1. */
    public static PageStyle heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    /** The level of the headings that have the style, from 1; 0 for other styles. */
    public int level() {
        int level = ordinal() - HEADING_1.ordinal() + 1;
        return level >= 1 && level <= LEVELS ? level : 0;
    }
}

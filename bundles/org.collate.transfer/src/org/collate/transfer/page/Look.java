package org.collate.transfer.page;

/**
 * How a paragraph looks.
 *
 * @param style its style
 * @param before free lines above it
 * @param after free lines below it
 * @param right its indent from the right in hundredths of a character; -1 for the style's
 * @param width how wide its lines are, in half characters of the title; 0 for as wide as the page
 * @param level the level of the heading that its text runs on from, from 1; 0 for none
 * @param keeps whether it stands on one page with the next paragraph
 * @param list the number of the list that it is an item of; 0 for none
 */
public record Look(PageStyle style, int before, int after, int right, int width, int level, boolean keeps, int list) {

    /** That of the body. */
    public static final Look BODY = of(PageStyle.BODY);

    /** The look that a style gives. */
    public static Look of(PageStyle style) {
        return new Look(style, 0, 0, -1, 0, 0, false, 0);
    }

    /** The same for an item of a list. @param number the number of the list */
    public Look in(int number) {
        return new Look(style, before, after, right, width, level, keeps, number);
    }

    Look keeping(boolean also) {
        return new Look(style, before, after, right, width, level, also, list);
    }

    Look between(int linesBefore, int linesAfter) {
        return new Look(style, linesBefore, linesAfter, right, width, level, keeps, list);
    }

    Look indented(int fromRight) {
        return new Look(style, before, after, fromRight, width, level, keeps, list);
    }

    Look wide(int halves) {
        return new Look(style, before, after, right, halves, level, keeps, list);
    }

    Look outlined(int ofHeading) {
        return new Look(style, before, after, right, width, ofHeading, keeps, list);
    }

    /** Whether it is that of the body. */
    public boolean isPlain() {
        return equals(BODY);
    }

    /** How far its lines stand from both margins, in twips: as far as makes them {@link #width} wide. */
    public int side(PageProfile page) {
        if (width == 0) {
            return 0;
        }
        // More than the letters need, since not all digits are half as wide, and not enough for another one.
        int letter = page.number("size.title") * 10;
        return Math.max(0, (page.textWidth() - width * letter / 2 - letter * 9 / 20) / 2);
    }
}

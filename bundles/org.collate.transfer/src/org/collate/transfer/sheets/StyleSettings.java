package org.collate.transfer.sheets;

import org.collate.transfer.page.Look;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.page.PageStyle;
import org.collate.transfer.sheets.Setting.Side;

/** The settings of the styles of a page, and their letters. */
final class StyleSettings {

    private final PageProfile page;

    StyleSettings(PageProfile page) {
        this.page = page;
    }

    /** How a paragraph is set. */
    Setting of(Look look) {
        int line = page.number("grid.line");
        PageStyle style = look.style();
        int side = look.side(page);
        Setting plain = switch (style) {
            case TITLE, BYLINE -> set(style, side, side, 0, Side.CENTRE, line, 0, true);
            case CLOSING -> set(style, 0, right(look), 0, Side.RIGHT, line, page.number("grid.spacing"), true);
            case SIGNATURE, DATE -> set(style, 0, right(look), 0, Side.RIGHT, line, page.number("grid.spacing"), false);
            case CELL -> set(style, 0, 0, 0, Side.LEFT, 0, 0, true);
            case CELL_HEAD -> set(style, 0, 0, 0, Side.CENTRE, 0, 0, true);
            default ->
                set(style, 0, 0, indent("indent.body.chars"), Side.BOTH, line, page.number("grid.spacing"), true);
        };
        boolean keeps = look.keeps() || style.level() > 0;
        return plain.spaced(look.before() * line, look.after() * line, keeps);
    }

    private Setting set(
            PageStyle style, int left, int right, int first, Side side, int line, int spacing, boolean isParted) {
        return new Setting(face(style), left, right, first, side, line, spacing, isParted, 0, 0, false);
    }

    private int right(Look look) {
        return look.right() < 0 ? indent("indent.signature.chars") : look.right() * page.number("size.body") / 10;
    }

    private int indent(String key) {
        return page.number(key) * page.number("size.body") / 10;
    }

    /** The letters of a style. */
    Face face(PageStyle style) {
        return switch (style) {
            case TITLE -> Face.of(page, "title", "size.title", page.isOn("bold.title"));
            case BYLINE -> Face.of(page, "name", "size.body", false);
            case CELL -> Face.of(page, "body", "size.table", false);
            case CELL_HEAD -> Face.of(page, "level1", "size.table", false);
            default -> level(style.level());
        };
    }

    /** The letters of a level of headings; 0 for the body. */
    Face level(int level) {
        return level == 0
                ? Face.of(page, "body", "size.body", false)
                : Face.of(page, "level" + level, "size.body", page.isOn("bold.level" + level));
    }

    /** A line of a page's number. */
    Face number() {
        return Face.of(page, "number", "size.number", false);
    }

    /** A line without words that parts tables: it takes next to no room. */
    Setting parting() {
        return set(PageStyle.BODY, 0, 0, 0, Side.LEFT, 20, 0, false);
    }
}

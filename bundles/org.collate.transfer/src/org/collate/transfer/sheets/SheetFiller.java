package org.collate.transfer.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.PageSheet.Rule;
import org.collate.transfer.sheets.SheetBlock.Passage;

/** Fills pages from above. */
final class SheetFiller {

    private final PageProfile page;
    private final LineSetter setter;
    private final int top;
    private final int bottom;
    private final List<PageSheet> sheets = new ArrayList<>();
    private List<SheetLine> lines = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private int y;

    SheetFiller(PageProfile page, LineSetter setter) {
        this.page = page;
        this.setter = setter;
        this.top = page.number("margin.top");
        this.bottom = page.number("page.height") - page.number("margin.bottom");
        this.y = top;
    }

    /** Whether nothing stands on the page yet. */
    boolean isEmpty() {
        return y == top;
    }

    boolean hasRoom(int height) {
        return y + height <= bottom;
    }

    /** How much room a page has. */
    int whole() {
        return bottom - top;
    }

    /** Where the next thing stands, from the upper edge of the paper. */
    int y() {
        return y;
    }

    /** How much room is left. */
    int room() {
        return bottom - y;
    }

    /** Leaves room free, unless the page begins. */
    void leave(int height) {
        y += isEmpty() && !sheets.isEmpty() ? 0 : height;
    }

    /** Goes down. */
    void lower(int height) {
        y += height;
    }

    /** Places a line below what is there, on the next page where it does not fit. */
    void line(SheetLine line) {
        if (!isEmpty() && !hasRoom(line.height())) {
            turn();
        }
        lines.add(line.lowered(y - line.top()));
        y += line.height();
    }

    /** Places a line where it says. */
    void put(SheetLine line) {
        lines.add(line);
    }

    void put(Rule rule) {
        rules.add(rule);
    }

    /** Begins the next page. */
    void turn() {
        sheets.add(new PageSheet(lines, rules, number(sheets.size() + 1)));
        lines = new ArrayList<>();
        rules = new ArrayList<>();
        y = top;
    }

    /** All pages. */
    List<PageSheet> finish() {
        turn();
        return sheets;
    }

    /** The number stands at the outer edge, a character in. */
    private SheetLine number(int number) {
        Face face = new StyleSettings(page).number();
        int in = page.number("indent.number.chars") * page.number("size.number") / 10;
        boolean isOdd = number % 2 == 1;
        Setting setting = new Setting(
                face,
                isOdd ? 0 : in,
                isOdd ? in : 0,
                0,
                isOdd ? Setting.Side.RIGHT : Setting.Side.LEFT,
                0,
                0,
                true,
                0,
                0,
                false);
        Passage words = new Passage(setting, List.of(Letters.of("— " + number + " —", face, Ink.PLAIN)));
        SheetLine line = setter.lines(words, page.number("margin.left"), page.textWidth())
                .getFirst();
        return line.lowered(page.number("page.height") - page.number("margin.footer") - line.height());
    }
}

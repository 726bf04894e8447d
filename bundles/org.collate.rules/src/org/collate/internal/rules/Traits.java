package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.Overview;
import org.collate.validation.Passage;

/**
 * Which kinds of characters stand in a text. Each text is read once for all rules, and a rule reads on only where there is
 * something that it could find fault with.
 */
public final class Traits {

    /** A blank of any kind, line breaks aside. */
    public static final int BLANK = 1;

    /** A digit, half or full width. */
    public static final int DIGIT = 1 << 1;

    /** A Latin letter, half or full width. */
    public static final int LETTER = 1 << 2;

    /** Half-width punctuation, less that of numbers and addresses. */
    public static final int HALF_WIDTH = 1 << 3;

    /** A quotation mark: straight or curly. */
    public static final int QUOTE = 1 << 4;

    /** A bracket or a title mark of any kind. */
    public static final int BRACKET = 1 << 5;

    /** What begins a line of Markdown, or bold. */
    public static final int MARKDOWN = 1 << 6;

    /** A percent sign. */
    public static final int PERCENT = 1 << 7;

    /** A pictograph, or a part of one. */
    public static final int PICTOGRAPH = 1 << 8;

    /** A Chinese numeral, 两 included. */
    public static final int NUMERAL = 1 << 9;

    /** 月, without which there is no date. */
    public static final int MONTH = 1 << 10;

    /** 巡, of inspections. */
    public static final int INSPECTION = 1 << 11;

    /** 密, of marks of secrecy. */
    public static final int SECRET = 1 << 12;

    private static final String BRACKETS = "（）《》〈〉【】〔〕［］";
    private static final BitSet HAN = new BitSet();

    static {
        "月巡密两一二三四五六七八九十百".chars().forEach(HAN::set);
    }

    private final int mask;

    private Traits(int mask) {
        this.mask = mask;
    }

    /** The kinds of characters in the passages of an entry, kept with it. */
    public static int of(Entry entry) {
        return entry.derived(Traits.class, Traits.class, Traits::read).mask;
    }

    /** The entries of a report, in reading order, that have a character of one of some kinds. */
    public static List<Entry> having(Overview overview, int kinds) {
        int[] masks = overview.derived(
                Traits.class,
                int[].class,
                each -> each.entries().stream().mapToInt(Traits::of).toArray());
        List<Entry> having = new ArrayList<>();
        for (int i = 0; i < masks.length; i++) {
            if ((masks[i] & kinds) != 0) {
                having.add(overview.entries().get(i));
            }
        }
        return having;
    }

    private static Traits read(Entry entry) {
        int mask = 0;
        for (Passage passage : entry.passages()) {
            mask |= of(passage.text());
        }
        return new Traits(mask);
    }

    private static int of(String text) {
        int mask = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '一' || c > '\u9fff') {
                mask |= c < '\u0080' ? ofAscii(c) : ofOther(c);
            } else if (HAN.get(c)) {
                mask |= ofHan(c);
            }
        }
        return mask;
    }

    private static int ofHan(char c) {
        return switch (c) {
            case '月' -> MONTH;
            case '巡' -> INSPECTION;
            case '密' -> SECRET;
            default -> NUMERAL;
        };
    }

    private static int ofAscii(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return LETTER;
        }
        return switch (c) {
            case '\n' -> 0;
            case ',', ';', ':', '?', '!', '.', '<' -> HALF_WIDTH;
            case '(', ')' -> HALF_WIDTH | BRACKET;
            case '>' -> HALF_WIDTH | MARKDOWN;
            case '"' -> QUOTE;
            case '*', '#', '-', '+' -> MARKDOWN;
            case '%' -> PERCENT;
            default -> Characters.isBlank(c) ? BLANK : 0;
        };
    }

    private static int ofOther(char c) {
        return switch (c) {
            case '，', '。', '、', '；', '：' -> 0;
            case '“', '”', '‘', '’', '＂' -> QUOTE;
            case '％' -> PERCENT;
            case '〇' -> NUMERAL;
            default -> ofRare(c);
        };
    }

    private static int ofRare(char c) {
        if (BRACKETS.indexOf(c) >= 0) {
            return BRACKET;
        }
        if (c >= '０' && c <= '９') {
            return DIGIT;
        }
        if (c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return LETTER;
        }
        if (Character.isSurrogate(c) || c >= '\u2600' && c <= '\u27bf' || c == '\ufe0f') {
            return PICTOGRAPH;
        }
        return Characters.isBlank(c) ? BLANK : 0;
    }
}

package org.collate.docx;

import java.util.Locale;

/** Writes a number as one of Word's number formats does; formats that are not known are written as plain digits. */
final class NumberFormats {

    private static final String SIMPLE = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private NumberFormats() {}

    /** Whether the format is a picture and no number, so that nothing of it is text. */
    static boolean isBullet(String format) {
        return format.equals("bullet");
    }

    /** The number in the format, such as 十二 for 12 in chineseCounting. */
    static String write(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(number, SIMPLE.replace('〇', '零'), "十百千", true);
            case "chineseLegalSimplified" -> counting(number, LEGAL, "拾佰仟", false);
            case "ideographLegalTraditional", "japaneseLegal" -> counting(number, LEGAL_TRADITIONAL, "拾佰仟", false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, SIMPLE);
            case "ideographTraditional" -> oneOf(number, STEMS);
            case "ideographZodiac" -> oneOf(number, BRANCHES);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> shifted(number, 20, 0x2474);
            case "decimalEnclosedFullstop" -> shifted(number, 20, 0x2488);
            case "ideographEnclosedCircle" -> shifted(number, 10, 0x3280);
            default -> Integer.toString(number);
        };
    }

    /** Counting with units: 一千零二十. The bare ten is 十 where it may be shortened, else 壹拾. */
    private static String counting(int number, String digits, String units, boolean shortTen) {
        if (number < 0) {
            return Integer.toString(number);
        }
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        int high = number / 10_000;
        if (high > 0) {
            text.append(counting(high, digits, units, shortTen)).append('万');
        }
        belowTenThousand(number % 10_000, high > 0, digits, units, text);
        boolean teen = number >= 10 && number < 20;
        return shortTen && teen ? text.substring(1) : text.toString();
    }

    private static void belowTenThousand(int number, boolean more, String digits, String units, StringBuilder text) {
        boolean written = more;
        boolean gap = false;
        int unit = 1000;
        for (int place = 3; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = written;
                continue;
            }
            if (gap) {
                text.append(digits.charAt(0));
                gap = false;
            }
            text.append(digits.charAt(digit));
            if (place > 0) {
                text.append(units.charAt(place - 1));
            }
            written = true;
        }
    }

    private static String digits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            text.append(c == '-' ? c : digits.charAt(c - '0'));
        }
        return text.toString();
    }

    private static String oneOf(int number, String row) {
        return number >= 1 && number <= row.length() ? row.substring(number - 1, number) : Integer.toString(number);
    }

    /** a … z, aa, bb …, as Word counts on. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        String letter = Character.toString(first + (number - 1) % 26);
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }

    private static String circled(int number) {
        if (number >= 21 && number <= 35) {
            return Character.toString(0x3251 + number - 21);
        }
        if (number >= 36 && number <= 50) {
            return Character.toString(0x32b1 + number - 36);
        }
        return shifted(number, 20, 0x2460);
    }

    private static String shifted(int number, int last, int first) {
        return number >= 1 && number <= last ? Character.toString(first + number - 1) : Integer.toString(number);
    }
}

package org.collate.transfer.sheets;

/**
 * Where a line may end: by the rules of Chinese where a character of Chinese text does not fit, by those for all scripts
 * (Unicode, annex 14) where a letter or a digit does not.
 */
final class LineRules {

    private static final String NEVER_FIRST = "!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―-′’”";

    private static final String NEVER_LAST = "([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘";

    private static final String OPENING = "([{（《〈「『【〔〖［｛";
    private static final String CLOSING = ")]}）》〉」』】〕〗］｝、。，．";
    private static final String QUOTES = "“”‘’\"'";
    private static final String NEVER_AFTER_BREAK = "!?！？,.:;：；/-々";
    private static final String BEHIND_NUMBERS = "%％‰℃°";
    private static final String BEFORE_NUMBERS = "$￥＄£¥+";
    private static final String INSIDE_NUMBERS = ",.:;/-";

    private LineRules() {}

    /** Whether a line of Chinese text may end between two characters. */
    static boolean mayEndInChinese(int before, int after) {
        return !isBlank(after) && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    /** Whether two characters are one dash: fonts draw it as one. */
    static boolean isDash(int before, int after) {
        return before == after && before == '—';
    }

    /**
     * Whether a line of other text may end between two characters.
     *
     * @param next the one behind them; 0 for none
     */
    static boolean mayEndInLatin(int before, int after, int next) {
        if (isBlank(after)
                || QUOTES.indexOf(after) >= 0
                || CLOSING.indexOf(after) >= 0
                || NEVER_AFTER_BREAK.indexOf(after) >= 0) {
            return false;
        }
        if (isBlank(before)) {
            return true;
        }
        if (OPENING.indexOf(before) >= 0
                || QUOTES.indexOf(before) >= 0
                || isDash(before, after)
                || before == '…' && after == '…') {
            return false;
        }
        boolean isWord = isLetter(before) || Character.isDigit(before);
        if (after == '…') {
            return !isWord && !Character.isIdeographic(before);
        }
        boolean isClosed = CLOSING.indexOf(before) >= 0;
        if (isLetter(after)) {
            return !isWord && !isClosed && ",.:;".indexOf(before) < 0 && BEHIND_NUMBERS.indexOf(before) < 0;
        }
        if (Character.isDigit(after)) {
            return !isWord
                    && !isClosed
                    && INSIDE_NUMBERS.indexOf(before) < 0
                    && BEFORE_NUMBERS.indexOf(before) < 0
                    && BEHIND_NUMBERS.indexOf(before) < 0;
        }
        if (BEHIND_NUMBERS.indexOf(after) >= 0) {
            return !Character.isDigit(before) && !Character.isIdeographic(before);
        }
        if (BEFORE_NUMBERS.indexOf(before) >= 0) {
            return !Character.isIdeographic(after);
        }
        boolean isOne = isWord || BEHIND_NUMBERS.indexOf(before) >= 0 && Character.isDigit(next);
        return !(isOne && OPENING.indexOf(after) >= 0);
    }

    private static boolean isLetter(int character) {
        return character == '·' || Character.isLetter(character) && !Character.isIdeographic(character);
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\u3000';
    }
}

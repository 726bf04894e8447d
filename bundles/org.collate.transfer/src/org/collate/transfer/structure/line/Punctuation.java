package org.collate.transfer.structure.line;

/** Questions about punctuation. */
public final class Punctuation {

    private static final String SENTENCE = "。！？!?…";
    private static final String STRONG = "。！？；：!?;:…";
    private static final String WEAK = "，、,";
    private static final String CLOSING = "”’）》】\"')";

    private Punctuation() {}

    /** Whether a character ends a sentence or a clause of its own: 。；：！？. */
    public static boolean isStrong(char c) {
        return STRONG.indexOf(c) >= 0;
    }

    /** Whether a character is ， or 、. */
    public static boolean isWeak(char c) {
        return WEAK.indexOf(c) >= 0;
    }

    /** Whether a character closes quotes or brackets. */
    public static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether a text ends as a sentence does; closing quotes may follow. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && SENTENCE.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a text ends in any punctuation that says that something is complete or follows. */
    public static boolean endsClause(String text) {
        return endsSentence(text) || !text.isEmpty() && isStrong(text.charAt(text.length() - 1));
    }

    /** Whether a text holds a mark that headings do not hold: 。；！？. */
    public static boolean holdsSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStrong(c) && c != '：' && c != ':') {
                return true;
            }
        }
        return false;
    }
}

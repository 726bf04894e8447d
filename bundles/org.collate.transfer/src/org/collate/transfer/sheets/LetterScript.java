package org.collate.transfer.sheets;

import java.lang.Character.UnicodeScript;

/** Which characters are of the Latin font and which of the Chinese one. */
enum LetterScript {
    LATIN,
    CHINESE,
    /** As the one before it: punctuation that both have. */
    WEAK;

    private static final int LATIN_END = 0x2000;
    private static final int LATIN_MORE = 0x1E00;
    private static final int SYMBOLS_END = 0x2E80;

    static LetterScript of(int character) {
        if (character == ' ' || character == '\t' || character == 0xA0) {
            return WEAK;
        }
        if (character < LATIN_END) {
            return UnicodeScript.of(character) == UnicodeScript.HANGUL ? CHINESE : LATIN;
        }
        if (character < SYMBOLS_END) {
            UnicodeScript script = UnicodeScript.of(character);
            return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED ? WEAK : LATIN;
        }
        return character > 0xAB2F && character < 0xAB70 || character == LATIN_MORE ? LATIN : CHINESE;
    }

    /** Whether each character is Latin: weak ones as the last one before them that says so, else the first behind. */
    static boolean[] latin(int[] characters) {
        boolean[] latin = new boolean[characters.length];
        LetterScript last = WEAK;
        int open = 0;
        for (int i = 0; i < characters.length; i++) {
            LetterScript script = of(characters[i]);
            if (script != WEAK) {
                if (last == WEAK) {
                    for (int j = open; j < i; j++) {
                        latin[j] = script == LATIN;
                    }
                }
                last = script;
            }
            latin[i] = last == LATIN;
        }
        return latin;
    }
}

package org.collate.transfer.structure.mending;

import java.util.BitSet;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;

/**
 * The blanks of a line that stand inside words or sentences, as a program or a careless key left them. A blank that parts
 * a name from an office, or a label from what is before it, is none.
 */
final class StrayBlanks {

    static final StrayBlanks NONE = new StrayBlanks(new BitSet());

    private static final int SENTENCE = 25;
    private static final int LABEL = 9;
    private static final int LETTERS = 4;
    private static final String MARKS = "。，；：、！？“”‘’（）《》";

    private final BitSet places;

    private StrayBlanks(BitSet places) {
        this.places = places;
    }

    /**
     * The stray blanks of a line.
     *
     * @param base where the line begins in the text in which places are asked for
     */
    static StrayBlanks of(String line, int base) {
        BitSet places = new BitSet();
        if (isSpacedOut(line)) {
            for (int i = 0; i < line.length(); i++) {
                places.set(base + i, Blanks.isBlank(line.charAt(i)));
            }
        } else if (line.indexOf('。') >= 0) {
            Marker marker = Marker.at(line, 0, true);
            for (int i = marker == null ? 1 : marker.end(); i + 1 < line.length(); i++) {
                if (isStray(line, i)) {
                    places.set(base + i);
                }
            }
        }
        return new StrayBlanks(places);
    }

    /** Whether the blank at a place is a stray one. */
    boolean isStray(int at) {
        return places.get(at);
    }

    private static boolean isStray(String line, int at) {
        char c = line.charAt(at);
        if (c != ' ' && c != '\u00A0' && c != '\t') {
            return false;
        }
        char before = line.charAt(starsBefore(line, at));
        char after = line.charAt(at + 1);
        boolean joins = isHan(before) && isHan(after) && line.length() >= SENTENCE
                || MARKS.indexOf(before) >= 0 && (isHan(after) || MARKS.indexOf(after) >= 0)
                || isHan(before) && MARKS.indexOf(after) >= 0;
        boolean date = "年月".indexOf(before) >= 0 && "月日".indexOf(after) >= 0;
        int colon = line.indexOf('：', at);
        return joins && !date && (colon < 0 || colon - at > LABEL) && Marker.at(line, at + 1, true) == null;
    }

    /** The place before a blank and before the marks of emphasis that may stand there. */
    private static int starsBefore(String line, int at) {
        int before = at - 1;
        while (before > 0 && line.charAt(before) == '*') {
            before--;
        }
        return before;
    }

    /** Whether all characters of a line stand apart, as titles are spaced out. */
    private static boolean isSpacedOut(String line) {
        int letters = 0;
        boolean blank = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Blanks.isBlank(c)) {
                blank = true;
            } else if (MARKS.indexOf(c) >= 0) {
                blank = true;
            } else if (isHan(c) && blank) {
                letters++;
                blank = false;
            } else {
                return false;
            }
        }
        return letters >= LETTERS;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}

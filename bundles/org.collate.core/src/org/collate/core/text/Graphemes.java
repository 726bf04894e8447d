package org.collate.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The extended grapheme clusters of a text (UAX #29): what a reader takes for one character, such as a rare surname of
 * two UTF-16 units, a letter with its marks, an ideograph with a variation selector, or an emoji joined of several. No
 * text is ever cut inside one.
 *
 * <p>Places are UTF-16 units. What lies behind a boundary is cut the same whatever stood before it.
 */
public final class Graphemes {

    private final String text;
    /** The boundaries, both ends among them; null where every unit is a cluster of its own. */
    private final BitSet boundaries;

    private Graphemes(String text, BitSet boundaries) {
        this.text = text;
        this.boundaries = boundaries;
    }

    /** The clusters of a text; costs one look at each character where it has no joined ones. */
    public static Graphemes of(String text) {
        return new Graphemes(text, isSimple(text) ? null : boundaries(text));
    }

    private static BitSet boundaries(String text) {
        BitSet boundaries = new BitSet(text.length() + 1);
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            boundaries.set(at);
        }
        return boundaries;
    }

    /** Whether every unit of a text is a cluster of its own, as in most Chinese texts. True is certain, false a guess. */
    public static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSimple(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character joins no other one, told by blocks that are known to hold only such. */
    private static boolean isSimple(char c) {
        if (c >= 0x2100) {
            return c >= 0x3030 && c < 0x3099
                    || c >= 0x309B && c < 0xA000
                    || c < 0x2C00
                    || c >= 0x2E80 && c < 0x302A
                    || c >= 0xAC00 && c < 0xD7A4
                    || c >= 0xE000 && c < 0xFB00
                    || c >= 0xFE30 && c < 0xFE70
                    || c >= 0xFF01 && c < 0xFF9E
                    || c >= 0xFFE0 && c < 0xFFE7;
        }
        return c < 0x300
                ? c != '\r'
                : c >= 0x2010 && c < 0x2028 || c >= 0x2030 && c < 0x205F || c >= 0x20A0 && c < 0x20C0;
    }

    /** Whether every unit is a cluster of its own. */
    public boolean areUnits() {
        return boundaries == null;
    }

    /** Whether a place lies between two clusters, or at an end of the text. */
    public boolean isBoundary(int place) {
        return boundaries == null ? place >= 0 && place <= text.length() : boundaries.get(place);
    }

    /** The last boundary that is not behind a place. */
    public int floor(int place) {
        return boundaries == null ? place : boundaries.previousSetBit(place);
    }

    /** The first boundary that is not before a place. */
    public int ceiling(int place) {
        return boundaries == null ? place : boundaries.nextSetBit(place);
    }

    /** All boundaries in order, from 0 to the length of the text. */
    public int[] places() {
        if (boundaries != null) {
            return boundaries.stream().toArray();
        }
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return places;
    }

    /** The clusters in order; put together they are the text. */
    public List<String> list() {
        int[] places = places();
        List<String> clusters = new ArrayList<>(places.length);
        for (int i = 1; i < places.length; i++) {
            clusters.add(text.substring(places[i - 1], places[i]));
        }
        return clusters;
    }
}

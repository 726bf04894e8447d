package org.collate.transfer.sheets;

/**
 * Words of one kind of letters.
 *
 * @param words the words; a line break ends a line
 * @param level the level of the heading whose letters they have, from 1; 0 for the paragraph's own
 * @param element the id of the element whose words they are; empty for words of none
 * @param offset where they begin in its words, in UTF-16 units
 * @param counts whether each letter has a place there of its own; else all of them stand at the offset, as numbers do
 */
record Letters(String words, int level, Face face, Ink ink, String element, int offset, boolean counts) {

    /** Words of no element. */
    static Letters of(String words, Face face, Ink ink) {
        return new Letters(words, 0, face, ink, "", 0, false);
    }

    int offsetAt(int place) {
        return counts ? offset + place : offset;
    }

    /** Whether others are of the same kind. */
    boolean isLike(Letters other) {
        return level == other.level && face.equals(other.face) && ink == other.ink;
    }
}

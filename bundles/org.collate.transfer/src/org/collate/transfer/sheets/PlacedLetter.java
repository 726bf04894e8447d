package org.collate.transfer.sheets;

/**
 * A character where it stands.
 *
 * @param letter the character
 * @param face its letters
 * @param isLatin whether it is of the face's font for letters and digits
 * @param x where it begins, in twips from the left edge of the paper
 * @param advance how wide it is, in twips
 * @param element the id of the element that it is of; empty for none
 * @param offset its place in the element's words, in UTF-16 units
 */
public record PlacedLetter(
        String letter, Face face, boolean isLatin, Ink ink, double x, double advance, String element, int offset) {

    PlacedLetter shifted(double by) {
        return new PlacedLetter(letter, face, isLatin, ink, x + by, advance, element, offset);
    }

    /** The same with what stands on it. */
    PlacedLetter with(String mark) {
        return new PlacedLetter(letter + mark, face, isLatin, ink, x, advance, element, offset);
    }
}

package org.collate.core.authors;

/**
 * Characters that came into a text together: those at {@code [start, start + length)} of the text of the same element
 * in the version that brought them. So two characters of one element are the same exactly where version and offset are.
 *
 * @param version the version that brought them
 * @param start where they stood in its text, in UTF-16 units with one line break between lines
 * @param length how many there are
 */
public record Run(String version, int start, int length) {

    /** One of them, counted from 0. */
    public CharId character(int index) {
        return new CharId(version, start + index);
    }

    /** Where the last of them ended in the text of the version that brought them. */
    public int end() {
        return start + length;
    }

    /** Whether another run goes on where this one ends. */
    boolean isContinuedBy(Run next) {
        return version.equals(next.version) && end() == next.start;
    }

    /** A part of the run. */
    Run part(int from, int to) {
        return new Run(version, start + from, to - from);
    }
}

package org.collate.transfer.structure;

import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;

/**
 * A number that somebody typed at the start of a line, such as the （一） of a heading, and the words behind it.
 *
 * @param style how it is written
 * @param words the line without the number and the blanks around it
 */
public record TypedNumber(Numbering style, String words) {

    /**
     * The number that a line begins with since a change of it; empty where it began with one before, as where the words behind a
     * number are written.
     */
    public static Optional<TypedNumber> begun(String before, String now) {
        return of(before).isPresent() ? Optional.empty() : of(now);
    }

    /** The number that a line begins with; empty where it begins with words, or has no words besides. */
    public static Optional<TypedNumber> of(String line) {
        int start = Blanks.skip(line, 0, line.length());
        Marker marker = Marker.at(line, start, true);
        if (marker == null || marker.end() >= line.length()) {
            return Optional.empty();
        }
        return Optional.of(new TypedNumber(marker.style(), line.substring(marker.end())));
    }
}

package org.collate.internal.rules;

import java.util.Arrays;
import org.collate.model.report.Role;
import org.collate.validation.Overview;

/**
 * What part of a report some of its sections make up.
 *
 * @param part their length in characters
 * @param whole the report's length
 */
public record Share(int part, int whole) {

    /** The share of the sections of some roles. */
    public static Share of(Overview overview, Role... roles) {
        int part = Arrays.stream(roles).mapToInt(overview::characters).sum();
        return new Share(part, overview.characters());
    }

    /** Whether it is more than some percent. */
    public boolean isOver(int percent) {
        return 100L * part > (long) percent * whole;
    }

    /** Whether it is less than some percent. */
    public boolean isUnder(int percent) {
        return 100L * part < (long) percent * whole;
    }

    /** The share in percent with one decimal place, such as 46.4. */
    public String percent() {
        long tenths = whole == 0 ? 0 : Math.round(1000.0 * part / whole);
        return tenths / 10 + "." + tenths % 10;
    }
}

package org.collate.internal.rules;

import org.collate.model.report.Cause;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;
import org.collate.model.report.Role;
import org.collate.validation.Overview;

/** Knows the grouped form of a report: each field has a section of its own, with its problems, their causes and measures. */
public final class Grouped {

    private Grouped() {}

    /** Whether a report is grouped, as its tree shows: sections of problems hold all three, and no section holds one alone. */
    public static boolean is(Overview overview) {
        return !overview.sections(Role.PROBLEMS).isEmpty()
                && overview.sections(Role.CAUSES).isEmpty()
                && overview.sections(Role.MEASURES).isEmpty()
                && overview.sections(Role.PROBLEMS).stream()
                        .allMatch(
                                section -> !Trees.within(section, Problem.class).isEmpty()
                                        && !Trees.within(section, Cause.class).isEmpty()
                                        && !Trees.within(section, Measure.class).isEmpty());
    }
}

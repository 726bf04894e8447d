package org.collate.internal.ui.leaders;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.operations.leaders.LeaderColumn;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which columns a table of leaders shows; kept from one start to the next, for each view. */
final class ShownColumns {

    /** Those of the whole table, until somebody chooses others. */
    static final Set<LeaderColumn> ALL = EnumSet.allOf(LeaderColumn.class);

    /** Those of the narrow table beside the manuscript. */
    static final Set<LeaderColumn> NARROW = EnumSet.of(
            LeaderColumn.NAME,
            LeaderColumn.STATE,
            LeaderColumn.REVISIONS,
            LeaderColumn.COMMENTS,
            LeaderColumn.CONFLICTS,
            LeaderColumn.ERRORS,
            LeaderColumn.WARNINGS);

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.collate.ui");
    private final String key;
    private final Set<LeaderColumn> first;

    /** @param view the id of the view @param first what it shows until somebody chooses others */
    ShownColumns(String view, Set<LeaderColumn> first) {
        this.key = "columns." + view;
        this.first = EnumSet.copyOf(first);
    }

    /** Those that are shown, in their order; whose report it is always is. */
    List<LeaderColumn> get() {
        Set<String> names = Set.of(preferences.get(key, "").split(","));
        boolean isChosen = !preferences.get(key, "").isEmpty();
        return Arrays.stream(LeaderColumn.values())
                .filter(each ->
                        each == LeaderColumn.NAME || (isChosen ? names.contains(each.name()) : first.contains(each)))
                .toList();
    }

    /** Shows others; empty for those of the beginning. */
    void set(Optional<Set<LeaderColumn>> columns) {
        String names = columns.map(all -> all.stream().map(Enum::name).collect(Collectors.joining(",")))
                .orElse("");
        preferences.put(key, names);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // They hold until the end of this run.
            ILog.of(ShownColumns.class).warn("The columns were not kept", e);
        }
    }
}

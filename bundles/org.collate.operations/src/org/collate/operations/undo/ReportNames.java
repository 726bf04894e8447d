package org.collate.operations.undo;

import java.util.List;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.actions.Action.Moved;
import org.collate.git.roster.Roster;

/** Names reports as people know them. */
final class ReportNames {

    private final Roster roster;

    ReportNames(Roster roster) {
        this.roster = roster;
    }

    /** The reports that something was done to, each once. */
    List<String> of(Action action) {
        return action.moved().stream()
                .map(Moved::variant)
                .flatMap(variant -> variant.stream())
                .distinct()
                .map(this::name)
                .sorted()
                .toList();
    }

    /** The name of one report. */
    String name(Variant variant) {
        return variant.meeting() + "/" + roster.nameOf(variant);
    }
}

package org.collate.internal.ui.manuscript.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Decision;
import org.collate.operations.merge.OpenConflict;

/** What can be done about a conflict. */
public enum ConflictAction {
    /** As the report has it. */
    OURS,
    /** As the other version has it. */
    THEIRS,
    /** The words of both. */
    BOTH,
    /** As the merge proposes. */
    PROPOSED,
    /** In words of one's own. */
    WRITE,
    /** The whole merge is given up. */
    GIVE_UP;

    /** What can be done about one. @param canBeGivenUp whether its merge can */
    static List<ConflictAction> of(OpenConflict conflict, boolean canBeGivenUp) {
        List<ConflictAction> actions = new ArrayList<>(List.of(OURS));
        if (conflict.canBeMadeAgain()) {
            actions.add(THEIRS);
        }
        if (conflict.both().isPresent()) {
            actions.add(BOTH);
        }
        if (conflict.conflict().proposed().isPresent()) {
            actions.add(PROPOSED);
        }
        if (conflict.isOfWords()) {
            actions.add(WRITE);
        }
        if (canBeGivenUp) {
            actions.add(GIVE_UP);
        }
        return actions;
    }

    /** The decision that it is; empty for what asks first. */
    Optional<Decision> decision(OpenConflict conflict) {
        return switch (this) {
            case OURS -> Optional.of(new Decision.Chosen(Choice.OURS));
            case THEIRS -> Optional.of(new Decision.Chosen(Choice.THEIRS));
            case PROPOSED -> Optional.of(new Decision.Chosen(Choice.PROPOSED));
            case BOTH -> conflict.both().map(Decision.class::cast);
            case WRITE, GIVE_UP -> Optional.empty();
        };
    }
}

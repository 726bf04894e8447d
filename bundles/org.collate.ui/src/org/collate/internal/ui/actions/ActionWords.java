package org.collate.internal.ui.actions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.undo.Undone;
import org.collate.model.Messages;
import org.collate.operations.undo.LogEntry;
import org.collate.operations.undo.UndoAction;

/** What was done, and what taking it back does, in words. */
final class ActionWords {

    private static final int MOST_NAMED = 3;
    private static final Set<String> KINDS = Set.of(
            "commit",
            "import",
            "purge",
            "accept",
            "reject",
            "hand-over",
            "review",
            "sync",
            "resolve",
            "merge",
            "undo",
            "abandon merge",
            "leave",
            "template push",
            "variant add",
            "variant archive",
            "meeting add",
            "meeting set",
            "person");

    private static final Set<String> SAID = Set.of(
            "accept",
            "reject",
            "comment",
            "reply",
            "resolve",
            "reopen",
            "hand-over",
            "take",
            "sign-off",
            "send-back",
            "withdraw");

    private final Messages text = Messages.of(ActionsView.class);

    /** What was done; a kind that a newer program wrote is named as it is. */
    String what(LogEntry entry) {
        String kind = entry.kind();
        return KINDS.contains(kind) ? text.get("actions.kind." + kind.replace(' ', '.')) : kind;
    }

    /** The reports that it was done to. */
    String reports(LogEntry entry) {
        List<String> reports = entry.reports();
        if (reports.isEmpty()) {
            return text.get("actions.space");
        }
        String named = reports.stream().limit(MOST_NAMED).collect(Collectors.joining(text.get("actions.comma")));
        return reports.size() > MOST_NAMED ? text.get("actions.more", named, reports.size() - MOST_NAMED) : named;
    }

    /** What becomes, or became, of one thing. */
    String step(UndoAction.Step step) {
        String report = step.report().orElse(text.get("actions.space"));
        return "· "
                + switch (step.undone()) {
                    case Undone.Text back -> {
                        String which = text.get(back.isAccepted() ? "undo.accepted" : "undo.draft", report);
                        String key = back.version().isPresent() ? "undo.text" : "undo.text.would";
                        yield text.get(back.conflicts() > 0 ? key + ".conflicts" : key, which, back.conflicts());
                    }
                    case Undone.Events events -> text.get("undo.events", report, kinds(events.kinds()));
                    case Undone.Left left ->
                        text.get("undo.left." + left.why().name().toLowerCase(Locale.ROOT), report);
                };
    }

    private String kinds(List<String> kinds) {
        return kinds.stream()
                .distinct()
                .map(kind -> SAID.contains(kind) ? text.get("said." + kind) : kind)
                .collect(Collectors.joining(text.get("actions.comma")));
    }
}

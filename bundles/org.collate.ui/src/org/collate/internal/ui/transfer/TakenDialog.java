package org.collate.internal.ui.transfer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.collate.git.Version;
import org.collate.internal.ui.transfer.ReturnedFiles.Taken;
import org.collate.model.Messages;
import org.collate.operations.returned.ConflictPeople;
import org.collate.operations.space.ImportCopies;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says what files that came back have become: whose versions, what was judged, and where two stand against each other. */
final class TakenDialog extends MessageDialog {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    TakenDialog(Shell parent, Taken taken) {
        super(parent, text().get("taken.title"), null, words(taken), MessageDialog.INFORMATION, 0, text().get("ok"));
        setBlockOnOpen(false);
    }

    private static String words(Taken taken) {
        ImportCopies.Result result = taken.result();
        List<String> lines = new ArrayList<>();
        if (result.steps().isEmpty()) {
            lines.add(text().get("taken.nothing"));
        } else {
            lines.add(text().get("taken.versions", result.steps().size()));
            for (Version each : result.steps()) {
                String person = each.author().person().name();
                lines.add("• "
                        + text().get(
                                        "taken.version",
                                        person,
                                        WHEN.format(each.author().time())));
            }
        }
        if (result.comments() > 0) {
            lines.add(text().get("taken.comments", result.comments()));
        }
        if (result.judged() > 0) {
            lines.add(text().get("taken.judged", result.judged()));
        }
        if (!taken.disputed().isEmpty()) {
            lines.add("");
            lines.add(text().get("taken.conflicts", taken.disputed().size()));
            taken.disputed().forEach(each -> lines.add("• " + told(each)));
        }
        return String.join("\n", lines);
    }

    private static String told(ConflictPeople.Disputed each) {
        return text().get(
                        "taken.conflict",
                        each.lead(),
                        each.ours().orElse(text().get("marks.draft")),
                        said(each.ourWords()),
                        each.theirs().orElse("?"),
                        said(each.theirWords()));
    }

    private static String said(String words) {
        return words.isEmpty() ? text().get("marks.nothing") : words;
    }

    private static Messages text() {
        return Messages.of(TakenDialog.class);
    }
}

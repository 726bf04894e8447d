package org.collate.cli.report;

import java.util.List;
import java.util.Locale;
import org.collate.cli.command.Context;
import org.collate.transfer.ImportFinding;

/** Says what an import found, one line each. */
final class Findings {

    private final Context context;

    Findings(Context context) {
        this.context = context;
    }

    void say(String file, List<ImportFinding> findings) {
        for (ImportFinding finding : findings) {
            String place = finding.line() == 0 ? file : file + ":" + finding.line();
            String severity = context.text().get("severity." + word(finding.severity()));
            context.terminal()
                    .say(place + ": " + severity + " " + finding.rule() + ": "
                            + finding.message().replace('\n', ' '));
        }
    }

    /** The word for a severity in files that programs read. */
    static String word(ImportFinding.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

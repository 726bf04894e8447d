package org.collate.cli;

import java.util.List;
import java.util.Locale;
import org.collate.model.Messages;
import org.collate.transfer.ImportFinding;

/** Says what an import found, one line each. */
final class Findings {

    private final Messages text;
    private final Terminal terminal;

    Findings(Messages text, Terminal terminal) {
        this.text = text;
        this.terminal = terminal;
    }

    void say(String file, List<ImportFinding> findings) {
        for (ImportFinding finding : findings) {
            String place = finding.line() == 0 ? file : file + ":" + finding.line();
            String severity = text.get("severity." + word(finding.severity()));
            terminal.say(place + ": " + severity + " " + finding.rule() + ": "
                    + finding.message().replace('\n', ' '));
        }
    }

    /** The word for a severity in files that programs read. */
    static String word(ImportFinding.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

package org.collate.operations.check;

import java.util.List;
import java.util.Optional;
import org.collate.validation.Severity;

/**
 * One finding in a report as it is told: by a rule, or by the import.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param element the id of the element that it is on; the report's own where it is on none
 * @param place the way to the element, for people
 * @param line the 1-based line of the imported file, or paragraph of the imported document; 0 for none
 * @param words the words meant; empty for an element as a whole
 * @param message what is wrong, why reviewers mind, and what to do
 * @param fixes what would mend it, in words
 * @param fingerprint names the finding as long as its words stay, whatever is edited elsewhere; 64 hexadecimal digits
 * @param setAside who set it aside, and why; empty where nobody did
 */
public record Found(
        String rule,
        Severity severity,
        String element,
        String place,
        int line,
        String words,
        String message,
        List<String> fixes,
        String fingerprint,
        Optional<SetAside> setAside) {

    /** Takes a copy. */
    public Found {
        fixes = List.copyOf(fixes);
    }

    /** Who set a finding aside, and why. */
    public record SetAside(String reason, String person) {}
}

package org.collate.operations.check;

import java.util.List;
import java.util.Optional;
import org.collate.validation.Severity;

/**
 * One finding in a report as it is told: by a rule, or by the import. One of a small kind stands for all of its rule, and
 * has all their places; what is said of it is that of the first.
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
 * @param identity what it is known by in a baseline
 * @param isImported whether the import found it, in the source
 * @param known whether a baseline has it
 * @param places where it stands for several: all of them in order, itself the first, each a finding of its own; else
 *     empty
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
        Optional<SetAside> setAside,
        FindingKeys identity,
        boolean isImported,
        boolean known,
        List<Found> places) {

    /** Takes copies. */
    public Found {
        fixes = List.copyOf(fixes);
        places = List.copyOf(places);
    }

    /** The places of a finding: itself where it is single. */
    public List<Found> all() {
        return places.isEmpty() ? List.of(this) : places;
    }

    /** The same, known from a baseline or not. */
    Found known(boolean now) {
        return with(now, places);
    }

    /** This one, standing for all of some places of which it is the first. */
    Found standingFor(List<Found> all) {
        return with(known, all);
    }

    private Found with(boolean isKnown, List<Found> all) {
        return new Found(
                rule,
                severity,
                element,
                place,
                line,
                words,
                message,
                fixes,
                fingerprint,
                setAside,
                identity,
                isImported,
                isKnown,
                all);
    }

    /** Who set a finding aside, and why. */
    public record SetAside(String reason, String person) {}
}

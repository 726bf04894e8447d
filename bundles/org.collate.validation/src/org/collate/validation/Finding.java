package org.collate.validation;

import java.util.List;

/**
 * One thing that a rule found at one place.
 *
 * @param rule the id of the rule, such as T01
 * @param severity how much it matters
 * @param element the id of the element that it is on
 * @param place where in the element
 * @param start where the words begin, in UTF-16 units of the passage; 0 for an element as a whole
 * @param end where they end
 * @param words the words meant; for an element as a whole its heading, or nothing
 * @param message what is wrong, why reviewers mind, and what to do, in the user's language
 * @param fixes what mends it, the best first; often none
 */
public record Finding(
        String rule,
        Severity severity,
        String element,
        Place place,
        int start,
        int end,
        String words,
        String message,
        List<Fix> fixes) {

    /** Copies the list. */
    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** Of the place and the rule, which hardly two findings share: thousands are looked up after every key. */
    @Override
    public int hashCode() {
        return 31 * (31 * element.hashCode() + rule.hashCode()) + start;
    }
}

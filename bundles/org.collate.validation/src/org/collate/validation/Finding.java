package org.collate.validation;

import java.util.List;
import java.util.Optional;
import org.collate.core.text.TextRef;

/**
 * One thing that a rule found at one place.
 *
 * @param rule the id of the rule, such as T01
 * @param severity how much it matters
 * @param element the id of the element that it is on
 * @param text the text of the element that the words stand in; empty for an element as a whole, with all that is in it
 * @param start where the words begin, in UTF-16 units of the text; 0 for an element as a whole
 * @param end where they end
 * @param words the words meant; for an element as a whole its heading, or nothing
 * @param message what is wrong, why reviewers mind, and what to do, in the user's language
 * @param fixes what mends it, the best first; often none
 */
public record Finding(
        String rule,
        Severity severity,
        String element,
        Optional<TextRef> text,
        int start,
        int end,
        String words,
        String message,
        List<Fix> fixes) {

    /** Copies the list. */
    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** Whether it is on an element as a whole, with all that is in it. */
    public boolean isWhole() {
        return text.isEmpty();
    }

    /** Of the place and the rule, which hardly two findings share: thousands are looked up after every key. */
    @Override
    public int hashCode() {
        return 31 * (31 * element.hashCode() + rule.hashCode()) + start;
    }
}

package org.collate.validation;

import java.util.List;
import java.util.function.Consumer;
import org.collate.model.report.Element;

/** Takes the findings of one rule, and gives them its id and severity. */
public interface FindingSink {

    /**
     * Takes a finding on words of a passage.
     *
     * @param start where the words begin, in UTF-16 units of the passage
     * @param end where they end, at most the passage's length
     */
    void add(Passage passage, int start, int end, String message, List<Fix> fixes);

    /** Takes a finding on an element as a whole. */
    void add(Element element, String message, List<Fix> fixes);

    /**
     * A sink for a graver or milder kind of finding of the same rule: the setting {@code severity.kind} decides, or
     * {@code severity} where there is none. Findings are dropped where it is {@code off}.
     */
    FindingSink kind(String kind);

    /**
     * Takes what a rule over the whole report finds in one element by itself. It is kept, and not looked for again, as long as
     * the element's entry and the basis stay: so after a key only one text is read anew. A rule asks at most once for each
     * entry, and adds nothing there on another element.
     *
     * @param basis what the findings depend on beside the words of the element, compared by equals
     * @param find adds them
     */
    default void keep(Entry entry, Object basis, Consumer<FindingSink> find) {
        find.accept(this);
    }

    /** Takes a finding on words of a passage that no fix mends. */
    default void add(Passage passage, int start, int end, String message) {
        add(passage, start, end, message, List.of());
    }

    /** Takes a finding on an element as a whole that no fix mends. */
    default void add(Element element, String message) {
        add(element, message, List.of());
    }
}

package org.collate.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;

/**
 * Puts the findings of one rule into a list.
 *
 * @param rule the id of the rule
 * @param place its place among the rules over the whole report
 * @param settings its data, which say how grave its findings are
 * @param kind the kind of finding; empty for the rule's own severity
 * @param findings the list
 * @param kept takes what is kept with an element
 */
record Collector(String rule, int place, Settings settings, String kind, List<Finding> findings, Kept kept)
        implements FindingSink {

    /** Takes what was found in an element and is kept with it. */
    interface Kept {
        void add(Entry entry, List<Finding> findings);
    }

    @Override
    public void add(Passage passage, int start, int end, String message, List<Fix> fixes) {
        String words = passage.text().substring(start, end);
        add(passage.element(), Optional.of(passage.in()), start, end, words, message, fixes);
    }

    @Override
    public void add(Element element, String message, List<Fix> fixes) {
        String heading = element instanceof Headed headed ? Words.of(headed) : "";
        add(element, Optional.empty(), 0, 0, heading, message, fixes);
    }

    @Override
    public FindingSink kind(String other) {
        return new Collector(rule, place, settings, other, findings, kept);
    }

    @Override
    public void keep(Entry entry, Object basis, Consumer<FindingSink> find) {
        List<Finding> its = entry.kept(place, kind, basis, each -> find(each, find));
        if (!its.isEmpty()) {
            kept.add(entry, its);
        }
    }

    private List<Finding> find(Entry entry, Consumer<FindingSink> find) {
        List<Finding> found = new ArrayList<>(0);
        find.accept(new Collector(rule, place, settings, kind, found, (inner, findings) -> found.addAll(findings)));
        for (Finding each : found) {
            if (!each.element().equals(entry.element().getId())) {
                throw new IllegalArgumentException("kept with " + entry.element() + ", but on another: " + each);
            }
        }
        return found;
    }

    private void add(
            Element element,
            Optional<TextRef> text,
            int start,
            int end,
            String words,
            String message,
            List<Fix> fixes) {
        Optional<Severity> severity = settings.severity(kind);
        if (severity.isPresent()) {
            findings.add(new Finding(rule, severity.get(), element.getId(), text, start, end, words, message, fixes));
        }
    }
}

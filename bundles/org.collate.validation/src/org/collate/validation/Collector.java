package org.collate.validation;

import java.util.List;
import java.util.Optional;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;

/**
 * Puts the findings of one rule into a list.
 *
 * @param rule the id of the rule
 * @param settings its data, which say how grave its findings are
 * @param kind the kind of finding; empty for the rule's own severity
 * @param findings the list
 */
record Collector(String rule, Settings settings, String kind, List<Finding> findings) implements FindingSink {

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
        return new Collector(rule, settings, other, findings);
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

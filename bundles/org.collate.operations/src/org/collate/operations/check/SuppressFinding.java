package org.collate.operations.check;

import java.util.List;
import org.collate.core.edit.EditException;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.validation.Finding;
import org.collate.validation.Suppressions;

/** Sets the findings of a rule on an element aside, with a reason and a name; it lapses when the text changes. */
public final class SuppressFinding {

    private static final int SHOWN = 10;

    private final Report report;
    private final Rulebook rulebook;
    private final String rule;
    private final String element;

    /**
     * Sets findings aside.
     *
     * @param report the report; it is changed
     * @param rule the id of the rule
     * @param element the id of the element, the beginning of one, or words that stand in what was found
     */
    public SuppressFinding(Report report, Rulebook rulebook, String rule, String element) {
        this.report = report;
        this.rulebook = rulebook;
        this.rule = rule;
        this.element = element;
    }

    /**
     * Does it.
     *
     * @return one of the findings that are set aside
     * @throws InputException where the rule found nothing there, or at several elements
     */
    public Finding execute(String reason, String person) throws InputException {
        Messages text = Messages.of(SuppressFinding.class);
        List<Finding> all = rulebook.check(report).findings().stream()
                .filter(finding -> finding.rule().equalsIgnoreCase(rule))
                .toList();
        List<Finding> meant = all.stream().filter(this::isMeant).toList();
        List<String> elements = meant.stream().map(Finding::element).distinct().toList();
        if (elements.isEmpty()) {
            throw new InputException(text.get("suppress.nothing", rule, element, places(all)));
        }
        if (elements.size() > 1) {
            throw new InputException(text.get("suppress.several", rule, element, places(meant)));
        }
        try {
            Finding finding = meant.getFirst();
            Element on = (Element) Reports.find(report, finding.element()).orElseThrow();
            Suppressions.suppress(finding, on, reason, person, Ids.random()).apply(report);
            return finding;
        } catch (EditException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private boolean isMeant(Finding finding) {
        return finding.element().startsWith(element) || finding.words().contains(element);
    }

    private static String places(List<Finding> findings) {
        List<String> places = findings.stream()
                .limit(SHOWN)
                .map(finding -> finding.element() + " " + finding.words())
                .distinct()
                .toList();
        return places.isEmpty() ? "–" : String.join("; ", places);
    }
}

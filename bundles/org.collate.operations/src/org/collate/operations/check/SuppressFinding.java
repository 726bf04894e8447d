package org.collate.operations.check;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.edit.EditException;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.report.Element;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.validation.Finding;
import org.collate.validation.Suppressions;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Sets the findings of a rule on an element aside, with a reason and a name. It lies in the report, and lapses when the
 * text changes.
 */
public final class SuppressFinding {

    private final Checker checker;
    private final Place place;
    private final Which which;
    private final String reason;
    private final Saving saving;

    /**
     * Sets findings aside.
     *
     * @param reason why, never blank
     * @param saving where the report goes; its author is who answers for it
     */
    public SuppressFinding(Checker checker, Place place, Which which, String reason, Saving saving) {
        this.checker = checker;
        this.place = place;
        this.which = which;
        this.reason = reason;
        this.saving = saving;
    }

    /**
     * Which findings are meant.
     *
     * @param rule the id of their rule
     * @param element the id of their element, its place such as 二、（一）3., or words that stand in it or in the finding
     */
    public record Which(String rule, String element) {}

    /**
     * What was set aside.
     *
     * @param finding one of the findings
     * @param place the way to its element, for people
     * @param count how many findings of the rule stood there
     * @param savedTo where the report was written, for people
     */
    public record Suppressed(Finding finding, String place, int count, String savedTo) {}

    /**
     * Does it.
     *
     * @throws InputException where no finding is meant or more than one element, the reason is blank, or the report
     *     cannot go where it came from
     */
    public Suppressed execute(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        RuleNames.check(List.of(which.rule()), checker.rules());
        if (reason.isBlank()) {
            throw new InputException(text().get("noReason"));
        }
        CheckedReport checked = checker.check(place, monitor);
        saving.check(checked.opened());
        Places places = Places.of(checked.opened().report());
        List<Finding> meant = meant(checked.validation(), places);
        Finding finding = meant.getFirst();
        String at = places.of(finding.element());
        Element element = places.element(finding.element());
        try {
            Suppressions.suppress(
                            finding, element, reason, saving.author().person().name(), Ids.random())
                    .apply(checked.opened().report());
        } catch (EditException e) {
            throw new InputException(e.getMessage(), e);
        }
        String message = text().get("suppress.message", which.rule(), at, reason);
        return new Suppressed(finding, at, meant.size(), saving.save(checked.opened(), message));
    }

    /** The findings that are meant, all on one element. */
    private List<Finding> meant(Validation validation, Places places) throws InputException {
        List<Finding> ofRule = validation.findings().stream()
                .filter(finding -> finding.rule().equals(which.rule()))
                .toList();
        if (ofRule.isEmpty()) {
            throw new InputException(text().get("suppress.nothing", which.rule(), place.name()));
        }
        List<Finding> meant = new ArrayList<>();
        for (Finding finding : ofRule) {
            if (matches(finding, places)) {
                meant.add(finding);
            }
        }
        List<String> elements = meant.stream().map(Finding::element).distinct().toList();
        if (elements.size() != 1) {
            List<Finding> choice = meant.isEmpty() ? ofRule : meant;
            String key = meant.isEmpty() ? "suppress.notThere" : "suppress.several";
            throw new InputException(text().get(key, which.element(), which.rule(), listed(choice, places)));
        }
        return meant;
    }

    private boolean matches(Finding finding, Places places) {
        String named = which.element().strip();
        return !named.isEmpty()
                && (finding.element().equals(named)
                        || places.of(finding.element()).equals(named)
                        || finding.words().contains(named)
                        || places.text(finding.element()).contains(named));
    }

    private static String listed(List<Finding> findings, Places places) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            String lead = places.lead(finding.element());
            String line = finding.element() + " " + places.of(finding.element()) + " "
                    + (finding.words().isEmpty() ? lead : finding.words());
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return "\n  " + String.join("\n  ", lines);
    }

    private static Messages text() {
        return Messages.of(SuppressFinding.class);
    }
}

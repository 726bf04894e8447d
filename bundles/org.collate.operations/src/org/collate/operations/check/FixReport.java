package org.collate.operations.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.RemoveLink;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Mends what rules found, each finding by its best fix. A fix fits the report as it was checked, so the report is
 * checked again after each round of fixes that do not touch one element.
 */
public final class FixReport {

    private final Checker checker;
    private final Place place;
    private final Set<String> rules;
    private final Optional<Saving> saving;

    /**
     * Mends one report.
     *
     * @param rules the ids of the rules whose findings are mended; empty for all, but for fixes that confirm links
     * @param saving where the report goes; empty: nothing is written
     */
    public FixReport(Checker checker, Place place, Set<String> rules, Optional<Saving> saving) {
        this.checker = checker;
        this.place = place;
        this.rules = Set.copyOf(rules);
        this.saving = saving;
    }

    /**
     * What was mended.
     *
     * @param opened the report, mended
     * @param fixed each finding with the fix that mended it
     * @param left the findings that remain
     * @param savedTo where the report was written, for people; empty where it was not
     */
    public record Fixed(Documents.Opened opened, List<Mended> fixed, Validation left, Optional<String> savedTo) {

        /** Takes a copy. */
        public Fixed {
            fixed = List.copyOf(fixed);
        }
    }

    /**
     * A finding that was mended.
     *
     * @param place the way to its element, for people
     */
    public record Mended(String place, Finding finding, Fix fix) {}

    /**
     * Mends it.
     *
     * @throws InputException where a rule is not known, the file cannot be read or written, or the report cannot go
     *     where it came from
     * @throws SpaceException where the draft was moved in the meantime
     */
    public Fixed execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        RuleNames.check(rules, checker.rules());
        CheckedReport checked = checker.check(place, monitor);
        Documents.Opened opened = checked.opened();
        if (saving.isPresent()) {
            saving.get().check(opened);
        }
        FixRounds rounds = new FixRounds(opened.report(), this::isWanted);
        Validation now = checked.validation();
        for (int round = 0; round < FixRounds.ROUNDS && rounds.round(now.findings()); round++) {
            now = checker.check(place, opened.report());
        }
        List<Mended> mended = rounds.mended();
        boolean writes = saving.isPresent()
                && (!mended.isEmpty() || saving.get().output().isPresent());
        Optional<String> savedTo = writes ? Optional.of(saving.get().save(opened, message(mended))) : Optional.empty();
        return new Fixed(opened, mended, now, savedTo);
    }

    /** To say what belongs to what is for a person, who names the rule. */
    private boolean isWanted(Finding finding) {
        return rules.contains(finding.rule())
                || rules.isEmpty() && !isLink(finding.fixes().getFirst().edit());
    }

    private static boolean isLink(Edit edit) {
        return edit instanceof AddLink
                || edit instanceof RemoveLink
                || edit instanceof Compound compound
                        && compound.edits().stream().allMatch(FixReport::isLink);
    }

    private static String message(List<Mended> mended) {
        List<String> ids = mended.stream()
                .map(each -> each.finding().rule())
                .distinct()
                .sorted()
                .toList();
        return Messages.of(FixReport.class).get("fix.message", String.valueOf(mended.size()), String.join(" ", ids));
    }
}

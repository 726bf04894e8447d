package org.collate.operations.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.RemoveLink;
import org.collate.core.edit.ReplaceText;
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

    /** A fix that brings its own finding again would go on for ever. */
    private static final int ROUNDS = 200;

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
        List<Mended> mended = new ArrayList<>();
        Validation now = checked.validation();
        Set<Attempt> tried = new HashSet<>();
        for (int round = 0; round < ROUNDS && mend(opened, now, mended, tried); round++) {
            now = checker.check(place, opened.report());
        }
        boolean writes = saving.isPresent()
                && (!mended.isEmpty() || saving.get().output().isPresent());
        Optional<String> savedTo = writes ? Optional.of(saving.get().save(opened, message(mended))) : Optional.empty();
        return new Fixed(opened, mended, now, savedTo);
    }

    /** What was done to which words; done again, it would be for nothing. */
    private record Attempt(String rule, String element, int start, String words, Edit edit) {}

    /** One round: in each element the last fix first, so that it moves no other; returns whether something was done. */
    private boolean mend(Documents.Opened opened, Validation now, List<Mended> mended, Set<Attempt> tried) {
        Places places = Places.of(opened.report());
        List<Finding> findings = now.findings();
        Map<String, Integer> touched = new HashMap<>();
        List<Mended> round = new ArrayList<>();
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            if (!finding.fixes().isEmpty() && isWanted(finding) && isFree(finding, touched)) {
                Fix fix = finding.fixes().getFirst();
                Attempt attempt =
                        new Attempt(finding.rule(), finding.element(), finding.start(), finding.words(), fix.edit());
                String at = places.of(finding.element());
                if (tried.add(attempt) && applies(fix, opened)) {
                    round.add(new Mended(at, finding, fix));
                    touched.put(finding.element(), begin(fix));
                }
            }
        }
        mended.addAll(round.reversed());
        return !round.isEmpty();
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

    /** Whether a fix moves nothing that another of this round speaks of, and the other way round. */
    private static boolean isFree(Finding finding, Map<String, Integer> touched) {
        Integer touchedFrom = touched.get(finding.element());
        return touchedFrom == null
                || finding.fixes().getFirst().edit() instanceof ReplaceText text
                        && text.id().equals(finding.element())
                        && text.offset() + text.length() <= touchedFrom;
    }

    /** Where a change of a text begins; 0 for any other, so that nothing stands before it. */
    private static int begin(Fix fix) {
        return fix.edit() instanceof ReplaceText text ? text.offset() : 0;
    }

    private static boolean applies(Fix fix, Documents.Opened opened) {
        try {
            fix.edit().apply(opened.report());
            return true;
        } catch (EditException e) {
            // Another fix of this round has changed what it speaks of; the next round looks anew.
            return false;
        }
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

package org.collate.operations.check;

import java.util.ArrayList;
import java.util.List;
import org.collate.git.merge.KeptConflict;
import org.collate.operations.fit.FittingAspectsRule;
import org.collate.operations.fit.OwnTemplates;
import org.collate.validation.ReportRule;
import org.collate.validation.Rule;

/**
 * The rules that reports are checked by: those of plug-ins, of which S07 {@linkplain FittingAspectsRule sees all templates}, and
 * the one about merges. Where no plug-in brings rules there are none.
 */
final class RuleBook {

    private final List<Rule> words;

    private RuleBook(List<Rule> words) {
        this.words = words;
    }

    /**
     * The book of the rules that plug-ins bring.
     *
     * @param own the team's templates
     */
    static RuleBook of(List<Rule> plugIns, OwnTemplates own) {
        List<Rule> all = new ArrayList<>(plugIns);
        all.replaceAll(rule -> rule instanceof ReportRule aspects && FittingAspectsRule.speaksFor(aspects)
                ? new FittingAspectsRule(aspects, own)
                : rule);
        return new RuleBook(List.copyOf(all));
    }

    /** The rules about words alone, for a report that is being written. */
    List<Rule> words() {
        return words;
    }

    /** All rules. */
    List<Rule> rules() {
        return words.isEmpty() ? List.of() : with(List.of());
    }

    /** All rules, for a variant whose versions keep some conflicts. */
    List<Rule> with(List<KeptConflict> open) {
        List<Rule> all = new ArrayList<>(words);
        all.add(new KeptConflictRule(open));
        return List.copyOf(all);
    }
}

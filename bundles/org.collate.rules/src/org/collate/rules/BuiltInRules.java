package org.collate.rules;

import java.util.List;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.items.AddressedItemsRule;
import org.collate.internal.rules.items.CausesRule;
import org.collate.internal.rules.items.ExplainedAspectsRule;
import org.collate.internal.rules.items.MeasuresShareRule;
import org.collate.internal.rules.items.ProblemLengthRule;
import org.collate.internal.rules.items.ProblemsAndCausesShareRule;
import org.collate.internal.rules.items.ProblemsPerAspectRule;
import org.collate.internal.rules.items.ProblemsShareRule;
import org.collate.internal.rules.items.RepeatedProblemRule;
import org.collate.internal.rules.items.RepeatingCauseRule;
import org.collate.internal.rules.items.SectionLengthRule;
import org.collate.internal.rules.items.UnitemisedAspectRule;
import org.collate.internal.rules.numbering.BracketSeparatorRule;
import org.collate.internal.rules.numbering.DoubledNumberRule;
import org.collate.internal.rules.numbering.DuplicateNumberRule;
import org.collate.internal.rules.numbering.HanSeparatorRule;
import org.collate.internal.rules.numbering.NumberBracketsRule;
import org.collate.internal.rules.numbering.NumberGapRule;
import org.collate.internal.rules.numbering.NumberRestartRule;
import org.collate.internal.rules.numbering.SiblingStyleRule;
import org.collate.internal.rules.structure.AspectsRule;
import org.collate.internal.rules.structure.CaseSectionRule;
import org.collate.internal.rules.structure.ClosingRule;
import org.collate.internal.rules.structure.DeclarationSectionRule;
import org.collate.internal.rules.structure.DeclaredCountsRule;
import org.collate.internal.rules.structure.EmptyHeadingRule;
import org.collate.internal.rules.structure.PreambleCountsRule;
import org.collate.internal.rules.structure.PreambleRule;
import org.collate.internal.rules.structure.PreviousOutcomeRule;
import org.collate.internal.rules.structure.PreviousSectionRule;
import org.collate.internal.rules.structure.RecognitionShareRule;
import org.collate.internal.rules.structure.RequiredSectionsRule;
import org.collate.internal.rules.structure.SectionOrderRule;
import org.collate.internal.rules.structure.TitleRule;
import org.collate.internal.rules.text.DoubledWordRule;
import org.collate.internal.rules.text.HalfWidthRule;
import org.collate.internal.rules.text.HintLeftRule;
import org.collate.internal.rules.text.LeftoverRule;
import org.collate.internal.rules.text.PlaceholderRule;
import org.collate.internal.rules.text.QuotesRule;
import org.collate.internal.rules.text.StandInRule;
import org.collate.validation.Rule;
import org.collate.validation.RuleProvider;

/** Brings the built-in rules. */
public final class BuiltInRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        RuleData data = RuleData.read();
        return List.of(
                new TitleRule(data),
                new PreambleRule(data),
                new PreambleCountsRule(data),
                new RequiredSectionsRule(data),
                new SectionOrderRule(data),
                new PreviousSectionRule(data),
                new PreviousOutcomeRule(data),
                new AspectsRule(data),
                new DeclaredCountsRule(data),
                new CaseSectionRule(data),
                new DeclarationSectionRule(data),
                new ClosingRule(data),
                new RecognitionShareRule(data),
                new EmptyHeadingRule(data),
                new ProblemsShareRule(data),
                new ProblemsAndCausesShareRule(data),
                new SectionLengthRule(data),
                new ProblemsPerAspectRule(data),
                new UnitemisedAspectRule(data),
                new ProblemLengthRule(data),
                new RepeatedProblemRule(data),
                new CausesRule(data),
                new ExplainedAspectsRule(data),
                new RepeatingCauseRule(data),
                new AddressedItemsRule(data),
                new MeasuresShareRule(data),
                new PlaceholderRule(data),
                new StandInRule(data),
                new QuotesRule(data),
                new DoubledWordRule(data),
                new HalfWidthRule(data),
                new LeftoverRule(data),
                new HintLeftRule(data),
                new NumberGapRule(data),
                new DuplicateNumberRule(data),
                new NumberRestartRule(data),
                new NumberBracketsRule(data),
                new HanSeparatorRule(data),
                new BracketSeparatorRule(data),
                new SiblingStyleRule(data),
                new DoubledNumberRule(data));
    }
}

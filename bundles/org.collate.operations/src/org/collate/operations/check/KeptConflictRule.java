package org.collate.operations.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.merge.KeptConflict;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.validation.FindingSink;
import org.collate.validation.ReportRule;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** K01: no merge has left a conflict open. What two people wrote in different words must not be handed over unread. */
final class KeptConflictRule implements ReportRule {

    private static final String ID = "K01";

    private final Messages text = Messages.of(KeptConflictRule.class);
    private final List<KeptConflict> open;

    /**
     * The rule for one variant.
     *
     * @param open the conflicts that its versions keep
     */
    KeptConflictRule(List<KeptConflict> open) {
        this.open = List.copyOf(open);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return text.get("K01.name");
    }

    @Override
    public String description() {
        return text.get("K01.about");
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example(text.get("K01.faulty"), text.get("K01.right")));
    }

    @Override
    public Settings defaults() {
        return Settings.of(Map.of(Settings.SEVERITY, List.of("error")));
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Report report = context.report();
        for (KeptConflict kept : open) {
            // What is deleted on one side is not there to be shown; the report itself stands for it.
            Element place = Reports.find(report, kept.conflict().element())
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .orElse(report);
            sink.add(place, text.get("K01.open", kept.conflict().consequence(), kept.id()), List.of());
        }
    }
}

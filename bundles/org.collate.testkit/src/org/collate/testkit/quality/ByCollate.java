package org.collate.testkit.quality;

import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/** Collate's own merge. */
public final class ByCollate implements Contestant {

    @Override
    public String name() {
        return "Collate";
    }

    @Override
    public Outcome merge(Paper base, Paper ours, Paper theirs) {
        MergeResult result = ThreeWayMerge.of(base.report(), ours.report(), theirs.report());
        return new Outcome(result.isClean(), Optional.of(text(result.merged())));
    }

    /** The headings and paragraphs of a report, a line each. */
    static String text(Report report) {
        return Reports.parts(report)
                .filter(part -> part instanceof Aspect || part instanceof TextElement)
                .map(part -> part instanceof Aspect aspect
                        ? aspect.getHeading()
                        : String.join("\n", ((TextElement) part).getLines()))
                .collect(Collectors.joining("\n"));
    }
}

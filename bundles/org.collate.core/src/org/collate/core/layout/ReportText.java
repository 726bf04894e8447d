package org.collate.core.layout;

import java.util.stream.Collectors;
import org.collate.model.report.Report;

/** The running text of a report: its {@linkplain PrintedBlock printed blocks}, each ended by a line break. */
public final class ReportText {

    private ReportText() {}

    /** The text of a report; empty for an empty report. */
    public static String of(Report report) {
        return PrintedBlock.of(report).stream()
                .map(block -> block.text() + "\n")
                .collect(Collectors.joining());
    }

    /** Whether a 。 must stand between a heading and what runs in after it: where neither has punctuation there. */
    public static boolean needsStop(String heading, String following) {
        return PrintedParagraph.needsStop(heading, following);
    }
}

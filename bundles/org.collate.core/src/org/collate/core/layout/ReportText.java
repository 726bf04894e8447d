package org.collate.core.layout;

import java.util.stream.Collectors;
import org.collate.model.report.Report;

/** The running text of a report: its {@linkplain PrintedParagraph printed paragraphs}, each ended by a line break. */
public final class ReportText {

    private ReportText() {}

    /** The text of a report; empty for an empty report. */
    public static String of(Report report) {
        return PrintedParagraph.of(report).stream()
                .map(paragraph -> paragraph.text() + "\n")
                .collect(Collectors.joining());
    }

    /** Whether a 。 must stand between a heading and what runs in after it: where neither has punctuation there. */
    public static boolean needsStop(String heading, String following) {
        return PrintedParagraph.needsStop(heading, following);
    }
}

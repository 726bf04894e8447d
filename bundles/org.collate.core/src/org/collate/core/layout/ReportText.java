package org.collate.core.layout;

import java.util.List;
import java.util.Optional;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/**
 * The running text of a report: title, byline and contents as plain paragraphs, each ended by a line break, with the
 * numbers put back. What runs in continues the paragraph before it; after a heading a 。 stands between, unless the
 * heading ends in punctuation.
 */
public final class ReportText {

    private static final String PUNCTUATION = "。，、；：？！…—!?:;,.";

    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Report report) {
        numbers = Numbers.of(report);
    }

    /** The text of a report; empty for an empty report. */
    public static String of(Report report) {
        ReportText writer = new ReportText(report);
        if (report.getTitle() != null) {
            writer.paragraph(report.getTitle());
        }
        report.getByline().forEach(writer::paragraph);
        writer.contents(report);
        if (!writer.text.isEmpty()) {
            writer.text.append('\n');
        }
        return writer.text.toString();
    }

    /** Whether a 。 must stand between a heading and what runs in after it: where neither has punctuation there. */
    public static boolean needsStop(String heading, String following) {
        boolean ended = heading.isEmpty() || PUNCTUATION.indexOf(heading.charAt(heading.length() - 1)) >= 0;
        return !ended && (following.isEmpty() || PUNCTUATION.indexOf(following.charAt(0)) < 0);
    }

    private void contents(Parent parent) {
        boolean afterHeading = parent instanceof Headed;
        for (Content content : parent.getContents()) {
            write(
                    content,
                    afterHeading && parent instanceof Headed headed ? Optional.of(heading(headed)) : Optional.empty());
            afterHeading = false;
        }
    }

    private void write(Content content, Optional<String> heading) {
        String number = content instanceof Numbered numbered ? numbers.number(numbered) : "";
        List<String> lines = switch (content) {
            case Headed headed -> List.of(heading(headed));
            case TextElement element -> element.getLines();
            default -> List.of();
        };
        String first = number + (lines.isEmpty() ? "" : lines.get(0));
        if (content.isRunIn() && !text.isEmpty()) {
            boolean stop = heading.isPresent() && needsStop(heading.get(), first);
            text.append(stop ? "。" : "").append(first);
        } else if (!first.isEmpty()) {
            paragraph(first);
        }
        for (int i = 1; i < lines.size(); i++) {
            paragraph(lines.get(i));
        }
        if (content instanceof Parent parent) {
            contents(parent);
        }
    }

    private static String heading(Headed headed) {
        return headed.getHeading() == null ? "" : headed.getHeading();
    }

    private void paragraph(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(line);
    }
}

package org.collate.internal.ui.manuscript.comments;

import java.util.Optional;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.operations.review.Comments.Passage;
import org.eclipse.swt.graphics.Point;

/** What a comment can be on, of what is selected on a page: words of one heading or paragraph, or all of it. */
final class SelectedPassage {

    private SelectedPassage() {}

    /** Finds it; empty where the selection begins elsewhere. */
    static Optional<Passage> of(ManuscriptPage page) {
        Manuscript manuscript = page.manuscript();
        Point selection = page.text().getSelection();
        int index = manuscript.lineAt(selection.x);
        Line line = manuscript.line(index);
        if (line.isBlank() || !isMain(manuscript, line)) {
            return Optional.empty();
        }
        int end = manuscript.offsetAt(index) + manuscript.words(index).length();
        int length = Math.max(0, Math.min(selection.y, end) - selection.x);
        String words = page.text().getTextRange(selection.x, length);
        return Optional.of(
                words.isBlank()
                        ? new Passage(line.element(), 0, "")
                        : new Passage(
                                line.element(), manuscript.spot(selection.x).offset(), words));
    }

    /** Whether a line is of the words that an element is read for, and not of what stands below them. */
    private static boolean isMain(Manuscript manuscript, Line line) {
        boolean isElement = Reports.find(manuscript.report(), line.element())
                .filter(Element.class::isInstance)
                .isPresent();
        int first = manuscript.lineOf(line.element()).orElseThrow();
        return isElement && manuscript.line(first).text().equals(line.text());
    }
}

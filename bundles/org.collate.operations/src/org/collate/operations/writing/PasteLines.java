package org.collate.operations.writing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.core.text.Spot;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Pastes so many lines that nobody wants to wait for it: into a copy of what is written, beside its writer. What comes of
 * it is one edit of few parts, which is made, and taken back, at once.
 */
public final class PasteLines {

    private final Report report;
    private final Predicate<String> isProtected;
    private final Set<Blank.Of> blanks;
    private final int offset;
    private final int length;
    private final List<Pasted> lines;

    /**
     * Pastes nothing yet.
     *
     * @param report a copy of what is written, which is changed
     * @param isProtected as in the manuscript of what is written
     * @param blanks as there
     * @param offset where the lines are pasted in the text of that manuscript
     * @param length how many characters they replace
     */
    public PasteLines(
            Report report,
            Predicate<String> isProtected,
            Set<Blank.Of> blanks,
            int offset,
            int length,
            List<Pasted> lines) {
        this.report = report;
        this.isProtected = isProtected;
        this.blanks = Set.copyOf(blanks);
        this.offset = offset;
        this.length = length;
        this.lines = List.copyOf(lines);
    }

    /**
     * What pastes them.
     *
     * @param edit of the report as it was written
     * @param caret where the caret belongs afterwards
     */
    public record Ready(Edit edit, Spot caret) {}

    /**
     * Finds the edit.
     *
     * @throws InputException where the lines cannot stand there, with the sentence that pasting them would have given
     * @throws OperationCanceledException where the monitor says so
     */
    public Ready execute(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Report before = EcoreUtil.copy(report);
        Manuscript trial = Manuscript.of(report, isProtected, blanks);
        progress.split(1);
        Answer answer = trial.paste(offset, length, lines);
        progress.split(1);
        return switch (answer) {
            case Answer.Refused refused -> throw new InputException(refused.sentence());
            case Answer.Done done -> {
                Edit edit = Rewriting.of(before, trial.report());
                progress.split(1);
                yield new Ready(edit, trial.spot(done.caret()));
            }
        };
    }
}

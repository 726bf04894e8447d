package org.collate.internal.ui.manuscript.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Offers what mends the findings at the caret; where there is none at it, those of its line. */
public final class FixProcessor implements IQuickAssistProcessor {

    private final Supplier<FindingMarks> marks;
    private final BiConsumer<Finding, Fix> apply;

    /**
     * Offers fixes.
     *
     * @param apply does what was chosen
     */
    public FixProcessor(Supplier<FindingMarks> marks, BiConsumer<Finding, Fix> apply) {
        this.marks = marks;
        this.apply = apply;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return offered(context.getSourceViewer().getDocument(), context.getOffset())
                .toArray(ICompletionProposal[]::new);
    }

    /** Whether anything mends what was found at a place. */
    boolean offersAny(IDocument document, int offset) {
        return !offered(document, offset).isEmpty();
    }

    private List<ICompletionProposal> offered(IDocument document, int offset) {
        List<ICompletionProposal> proposals = proposals(marks.get().at(offset, 0));
        return proposals.isEmpty() ? proposals(onLine(document, offset)) : proposals;
    }

    private List<Finding> onLine(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return marks.get().at(line.getOffset(), line.getLength());
        } catch (BadLocationException e) {
            return List.of();
        }
    }

    private List<ICompletionProposal> proposals(List<Finding> findings) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (Finding finding : findings) {
            finding.fixes().forEach(fix -> proposals.add(new Proposal(finding, fix)));
        }
        return proposals;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation mark && mark.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    private final class Proposal implements ICompletionProposal {

        private final Finding finding;
        private final Fix fix;

        Proposal(Finding finding, Fix fix) {
            this.finding = finding;
            this.fix = fix;
        }

        @Override
        public void apply(IDocument document) {
            apply.accept(finding, fix);
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return finding.message();
        }

        @Override
        public String getDisplayString() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}

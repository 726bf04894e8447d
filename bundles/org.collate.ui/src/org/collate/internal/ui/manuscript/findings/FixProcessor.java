package org.collate.internal.ui.manuscript.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.collate.model.Messages;
import org.collate.ui.ShownReport;
import org.collate.validation.Finding;
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

/**
 * Offers what can be done about the findings at the caret; where there is none at it, about those of its line: what mends
 * them, then what mends all of the same rule, then to set them aside.
 */
public final class FixProcessor implements IQuickAssistProcessor {

    private final Messages text = Messages.of(FixProcessor.class);
    private final Supplier<FindingMarks> marks;
    private final ToLongFunction<String> mendable;
    private final ShownReport report;

    /**
     * Offers what a report can do about its findings.
     *
     * @param mendable how many findings of a rule have a fix
     * @param report does what was chosen
     */
    public FixProcessor(Supplier<FindingMarks> marks, ToLongFunction<String> mendable, ShownReport report) {
        this.marks = marks;
        this.mendable = mendable;
        this.report = report;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return offered(context.getSourceViewer().getDocument(), context.getOffset())
                .toArray(ICompletionProposal[]::new);
    }

    /** Whether anything can be done about what was found at a place. */
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
        Set<String> rules = new LinkedHashSet<>();
        Map<List<String>, Finding> elements = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.fixes()
                    .forEach(fix -> proposals.add(new Proposal(finding, fix.label(), () -> report.fix(finding, fix))));
            if (!finding.fixes().isEmpty() && mendable.applyAsLong(finding.rule()) > 1) {
                rules.add(finding.rule());
            }
            elements.putIfAbsent(List.of(finding.rule(), finding.element()), finding);
        }
        for (String rule : rules) {
            Finding first = findings.stream()
                    .filter(each -> each.rule().equals(rule))
                    .findFirst()
                    .orElseThrow();
            String label = text.get("fix.all", rule, mendable.applyAsLong(rule));
            proposals.add(new Proposal(first, label, () -> report.fixAll(rule)));
        }
        elements.values().forEach(finding -> {
            String label = text.get("fix.setAside", finding.rule());
            proposals.add(new Proposal(finding, label, () -> report.setAside(finding)));
        });
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

    private static final class Proposal implements ICompletionProposal {

        private final Finding finding;
        private final String label;
        private final Runnable work;

        Proposal(Finding finding, String label, Runnable work) {
            this.finding = finding;
            this.label = label;
            this.work = work;
        }

        @Override
        public void apply(IDocument document) {
            work.run();
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
            return label;
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

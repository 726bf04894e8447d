package org.collate.internal.ui.manuscript.findings;

import org.collate.validation.Finding;
import org.collate.validation.Severity;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** A finding at its words in the text. */
final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

    private static final String TYPE = "org.collate.ui.finding.";

    private final Finding finding;

    FindingAnnotation(Finding finding) {
        super(type(finding.severity()), false, finding.message());
        this.finding = finding;
    }

    /** The type of the annotations of a severity. */
    static String type(Severity severity) {
        return TYPE + severity.name();
    }

    Finding finding() {
        return finding;
    }

    @Override
    public void setQuickFixable(boolean state) {
        throw new UnsupportedOperationException("a finding knows its fixes");
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return !finding.fixes().isEmpty();
    }
}

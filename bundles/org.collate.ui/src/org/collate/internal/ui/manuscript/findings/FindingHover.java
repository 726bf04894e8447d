package org.collate.internal.ui.manuscript.findings;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.collate.model.Messages;
import org.collate.validation.Finding;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** What was found at the words below the mouse, and that it can be mended. */
public final class FindingHover implements ITextHover {

    private final Messages text = Messages.of(FindingHover.class);
    private final Supplier<FindingMarks> marks;

    public FindingHover(Supplier<FindingMarks> marks) {
        this.marks = marks;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        List<Finding> findings = marks.get().at(region.getOffset(), 0);
        if (findings.isEmpty()) {
            return null;
        }
        String messages = findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n\n"));
        boolean mends = findings.stream().anyMatch(finding -> !finding.fixes().isEmpty());
        return mends ? messages + "\n" + text.get("hover.mend") : messages;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}

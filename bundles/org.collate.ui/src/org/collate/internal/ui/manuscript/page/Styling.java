package org.collate.internal.ui.manuscript.page;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/** Gives lines the font of their level, and emphasised words a bold one; only the lines that a change touches. */
public final class Styling implements IPresentationDamager, IPresentationRepairer {

    private final Typeface typeface;
    private final Manuscript manuscript;
    private IDocument document;

    Styling(Typeface typeface, Manuscript manuscript) {
        this.typeface = typeface;
        this.manuscript = manuscript;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        try {
            int length = event.getText() == null ? 0 : event.getText().length();
            return lines(event.getOffset(), length);
        } catch (BadLocationException e) {
            return partition;
        }
    }

    private IRegion lines(int offset, int length) throws BadLocationException {
        IRegion first = document.getLineInformationOfOffset(offset);
        IRegion last = document.getLineInformationOfOffset(Math.min(offset + length, document.getLength()));
        return new Region(first.getOffset(), last.getOffset() + last.getLength() - first.getOffset());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        try {
            int first = document.getLineOfOffset(damage.getOffset());
            int last = document.getLineOfOffset(damage.getOffset() + damage.getLength());
            Map<String, Integer> emphasised = first == last ? emphasised(first) : emphasised();
            for (int i = first; i <= Math.min(last, manuscript.lineCount() - 1); i++) {
                style(presentation, manuscript.line(i), document.getLineInformation(i), emphasised);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("A damaged region lies outside the text", e);
        }
    }

    /** How many characters are emphasised in the element of a line, by its id. */
    private Map<String, Integer> emphasised(int line) {
        return line >= manuscript.lineCount()
                ? Map.of()
                : emphasised(
                        Reports.find(manuscript.report(), manuscript.line(line).element()).stream());
    }

    /** The same of all elements: looked for one by one, each would go through the report. */
    private Map<String, Integer> emphasised() {
        return emphasised(Reports.elements(manuscript.report()));
    }

    private static Map<String, Integer> emphasised(Stream<? extends Identified> elements) {
        return elements.filter(Item.class::isInstance)
                .map(Item.class::cast)
                .filter(item -> item.getEmphasis() != 0)
                .collect(Collectors.toMap(Item::getId, Item::getEmphasis));
    }

    private void style(TextPresentation presentation, Line line, IRegion region, Map<String, Integer> emphasised) {
        Level level = Level.of(line);
        if (region.getLength() == 0) {
            return;
        }
        if (level != Level.BODY) {
            add(presentation, region.getOffset(), region.getLength(), level, false);
            return;
        }
        int bold = Math.clamp(emphasised(line, region, emphasised), 0, region.getLength());
        if (bold > 0) {
            add(presentation, region.getOffset(), bold, level, true);
        }
    }

    private int emphasised(Line line, IRegion region, Map<String, Integer> emphasised) {
        int emphasis = emphasised.getOrDefault(line.element(), 0);
        return emphasis == 0
                ? 0
                : emphasis - manuscript.spot(region.getOffset()).offset();
    }

    private void add(TextPresentation presentation, int offset, int length, Level level, boolean bold) {
        StyleRange range = new StyleRange();
        range.start = offset;
        range.length = length;
        range.font = bold ? typeface.bold(level) : typeface.font(level);
        presentation.addStyleRange(range);
    }
}

package org.collate.internal.ui.manuscript.revisions;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.IntFunction;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Who changed the words below the mouse. */
final class MarkHover implements ITextHover {

    static final DateTimeFormatter TIMES = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final IntFunction<String> who;

    /** Tells what is known of an offset; empty for nothing. */
    MarkHover(IntFunction<String> who) {
        this.who = who;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String words = who.apply(region.getOffset());
        return words.isEmpty() ? null : words;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}

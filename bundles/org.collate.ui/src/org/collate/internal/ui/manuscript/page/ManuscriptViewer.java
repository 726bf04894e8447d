package org.collate.internal.ui.manuscript.page;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/**
 * A source viewer that keeps indents and styles while much is changed at once: the stock one sets its whole text anew
 * when it is redrawn again, and every indent and style is lost and laid out again.
 */
public final class ManuscriptViewer extends SourceViewer {

    ManuscriptViewer(Composite parent) {
        // Word wrap comes on when the lines have their indents: each call is linear in the text while it wraps.
        super(parent, null, SWT.MULTI | SWT.V_SCROLL);
    }

    @Override
    protected StyledText createTextWidget(Composite parent, int styles) {
        return new PageText(parent, styles);
    }

    @Override
    protected void disableRedrawing() {
        StyledText text = getTextWidget();
        if (text != null && !text.isDisposed()) {
            text.setRedraw(false);
        }
    }

    @Override
    protected void enabledRedrawing(int topIndex) {
        StyledText text = getTextWidget();
        if (text != null && !text.isDisposed()) {
            text.setRedraw(true);
        }
    }
}

package org.collate.internal.ui.manuscript.page;

import org.collate.internal.ui.Paper;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence at the caret that says why a key did nothing. Readers of screens are told it too. */
public final class Bubble {

    private static final int WIDTH = 360;

    private final StyledText text;
    private final Floating floating;
    private String sentence = "";

    /** For a page; nothing is said yet. */
    public Bubble(ManuscriptPage page) {
        text = page.text();
        floating = new Floating(page);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = sentence();
            }
        });
    }

    /** Says a sentence at the caret; the empty one ends what was said. */
    public void say(String words) {
        sentence = words;
        if (words.isEmpty()) {
            floating.hide();
            return;
        }
        floating.show(text.getCaretOffset(), false, this::fill);
        text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    private void fill(Composite parent) {
        parent.setData(Paper.UNSTYLED, Boolean.TRUE);
        parent.setBackground(new Color(255, 246, 214));
        GridLayoutFactory.swtDefaults().margins(10, 7).applyTo(parent);
        Label words = new Label(parent, SWT.WRAP);
        words.setText(sentence.replace("&", "&&"));
        words.setBackground(parent.getBackground());
        words.setData(Paper.UNSTYLED, Boolean.TRUE);
        words.setForeground(new Color(70, 58, 20));
        int natural = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults()
                .hint(Math.min(natural, WIDTH), SWT.DEFAULT)
                .applyTo(words);
    }

    /** What is said at the moment; empty for nothing. */
    public String sentence() {
        return floating.isShown() ? sentence : "";
    }
}

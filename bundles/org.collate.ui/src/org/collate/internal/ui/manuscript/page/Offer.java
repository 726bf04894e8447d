package org.collate.internal.ui.manuscript.page;

import org.collate.internal.ui.Paper;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A sentence at a place that offers something: Enter takes it, Escape and whatever else one does leaves it. */
public final class Offer {

    private static final int WIDTH = 400;

    private final StyledText text;
    private final Floating floating;
    private String sentence = "";
    private String take = "";
    private Runnable taken = () -> {};

    /** For a page; nothing is offered yet. */
    public Offer(ManuscriptPage page) {
        text = page.text();
        floating = new Floating(page);
        // Put before the listener of what floats, which goes with each key.
        page.viewer().prependVerifyKeyListener(this::key);
    }

    /**
     * Offers something below the row of a place.
     *
     * @param words what is offered, a sentence
     * @param label what taking it is called, and by which keys it is taken and left; the part in {@code <a>} takes it
     * @param work is done where it is taken
     */
    public void make(int offset, String words, String label, Runnable work) {
        sentence = words;
        take = label;
        taken = work;
        text.setFocus();
        floating.show(offset, false, this::fill);
    }

    private void fill(Composite parent) {
        Color ground = new Color(226, 238, 252);
        parent.setData(Paper.UNSTYLED, Boolean.TRUE);
        parent.setBackground(ground);
        GridLayoutFactory.swtDefaults().margins(10, 7).applyTo(parent);
        Label words = new Label(parent, SWT.WRAP);
        words.setText(sentence.replace("&", "&&"));
        words.setBackground(ground);
        words.setForeground(new Color(24, 44, 70));
        words.setData(Paper.UNSTYLED, Boolean.TRUE);
        int natural = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults()
                .hint(Math.min(natural, WIDTH), SWT.DEFAULT)
                .applyTo(words);
        Link link = new Link(parent, SWT.NONE);
        link.setText(take);
        link.setBackground(ground);
        link.setForeground(new Color(24, 44, 70));
        link.setData(Paper.UNSTYLED, Boolean.TRUE);
        link.addListener(SWT.Selection, event -> take());
    }

    private void key(VerifyEvent event) {
        if (!isMade() || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            take();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            floating.hide();
        }
    }

    private void take() {
        floating.hide();
        taken.run();
    }

    /** Whether something is offered at the moment. */
    public boolean isMade() {
        return floating.isShown();
    }

    /** What is offered; empty for nothing. */
    public String sentence() {
        return isMade() ? sentence : "";
    }
}

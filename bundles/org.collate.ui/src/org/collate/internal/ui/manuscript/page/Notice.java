package org.collate.internal.ui.manuscript.page;

import org.collate.internal.ui.Icon;
import org.collate.internal.ui.Paper;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A strip above the page with a sentence that the user has to know of; there only while there is one. */
public final class Notice {

    private final ResourceManager resources;
    private final Composite strip;
    private final Label picture;
    private final Label words;

    public Notice(Composite parent, ResourceManager resources) {
        this.resources = resources;
        strip = new Composite(parent, SWT.NONE);
        strip.setData(Paper.UNSTYLED, Boolean.TRUE);
        strip.setBackground(new Color(255, 246, 214));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).applyTo(strip);
        picture = new Label(strip, SWT.NONE);
        picture.setData(Paper.UNSTYLED, Boolean.TRUE);
        picture.setBackground(strip.getBackground());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        words = new Label(strip, SWT.WRAP);
        words.setData(Paper.UNSTYLED, Boolean.TRUE);
        words.setBackground(strip.getBackground());
        words.setForeground(new Color(70, 58, 20));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        strip.setVisible(false);
    }

    /** Shows a sentence; the empty one shows none. */
    public void say(String sentence) {
        show(sentence, Icon.INFO);
    }

    /** The same for something that endangers what is written. */
    public void warn(String sentence) {
        show(sentence, Icon.ERROR);
    }

    private void show(String sentence, Icon icon) {
        if (strip.isDisposed() || words.getText().equals(sentence)) {
            return;
        }
        picture.setImage(icon.image(resources));
        words.setText(sentence);
        strip.setVisible(!sentence.isEmpty());
        ((GridData) strip.getLayoutData()).exclude = sentence.isEmpty();
        strip.getParent().layout(true, true);
    }

    /** The sentence that is shown. */
    public String sentence() {
        return words.getText();
    }
}

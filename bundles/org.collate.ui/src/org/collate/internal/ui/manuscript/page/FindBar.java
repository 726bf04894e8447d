package org.collate.internal.ui.manuscript.page;

import org.collate.internal.ui.Paper;
import org.collate.model.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A strip above the page to find words with; there while it is used. Enter finds the next, Escape ends. */
public final class FindBar {

    private final Messages messages = Messages.of(FindBar.class);
    private final ManuscriptPage page;
    private final Composite strip;
    private final Text words;
    private final Label result;

    public FindBar(Composite parent, ManuscriptPage page) {
        this.page = page;
        strip = new Composite(parent, SWT.NONE);
        strip.setData(Paper.UNSTYLED, Boolean.TRUE);
        strip.setBackground(new Color(243, 244, 246));
        GridLayoutFactory.swtDefaults().numColumns(5).margins(12, 4).applyTo(strip);
        words = new Text(strip, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        words.setMessage(messages.get("find.words"));
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(words);
        button("find.previous", () -> find(false));
        button("find.next", () -> find(true));
        result = new Label(strip, SWT.NONE);
        result.setBackground(strip.getBackground());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(result);
        button("find.close", this::close);
        words.addListener(SWT.DefaultSelection, event -> find((event.stateMask & SWT.SHIFT) == 0));
        words.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        strip.setVisible(false);
    }

    private void button(String key, Runnable work) {
        Button button = new Button(strip, SWT.PUSH | SWT.FLAT);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> work.run());
    }

    /** Puts the strip above another control. */
    public void moveAbove(Control control) {
        strip.moveAbove(control);
    }

    /** Shows the strip, with the words that are selected. */
    public void open() {
        String selected = page.text().getSelectionText();
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        }
        show(true);
        words.selectAll();
        words.setFocus();
    }

    private void close() {
        show(false);
        page.text().setFocus();
    }

    private void show(boolean shown) {
        result.setText("");
        strip.setVisible(shown);
        ((GridData) strip.getLayoutData()).exclude = !shown;
        strip.getParent().layout(true, true);
    }

    private void find(boolean forward) {
        if (words.getText().isEmpty()) {
            return;
        }
        IFindReplaceTarget target = page.viewer().getFindReplaceTarget();
        Point selection = page.text().getSelection();
        int from = forward ? selection.y : selection.x - 1;
        int found = from < 0 ? -1 : target.findAndSelect(from, words.getText(), forward, false, false);
        if (found < 0) {
            // From the other end.
            found = target.findAndSelect(-1, words.getText(), forward, false, false);
        }
        result.setText(found < 0 ? messages.get("find.nothing") : "");
        if (found >= 0) {
            page.reveal(found, words.getText().length());
        }
    }
}

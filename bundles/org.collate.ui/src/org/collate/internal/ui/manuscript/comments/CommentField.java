package org.collate.internal.ui.manuscript.comments;

import java.util.function.Consumer;
import org.collate.internal.ui.Paper;
import org.collate.model.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** A field below a card in which a comment or an answer is written. Ctrl+Enter sends it, Esc gives it up. */
final class CommentField {

    private static final int ROWS = 3;
    private static final int WIDTH = 200;

    private final Composite area;
    private final Text words;
    private final Button send;

    /**
     * A field, with the keys.
     *
     * @param label what is written, for readers of screens and as a hint
     * @param sent takes what was written
     * @param ended is told that it was given up
     */
    CommentField(Composite parent, String label, Consumer<String> sent, Runnable ended) {
        Messages text = Messages.of(CommentField.class);
        area = new Composite(parent, SWT.NONE);
        area.setData(Paper.UNSTYLED, Boolean.TRUE);
        area.setBackground(CardColumn.GROUND);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 3).applyTo(area);
        words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(WIDTH, ROWS * words.getLineHeight())
                .applyTo(words);
        words.setToolTipText(label);
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
        send = button(text.get("field.send"), () -> sent.accept(words.getText()));
        button(text.get("field.cancel"), ended);
        // The keys of the workbench are those of the manuscript: undo would take back what was written there.
        words.addListener(SWT.FocusIn, event -> workbenchKeys(false));
        words.addListener(SWT.FocusOut, event -> workbenchKeys(true));
        words.addListener(SWT.Dispose, event -> workbenchKeys(true));
        words.addListener(SWT.Modify, event -> check());
        words.addListener(SWT.KeyDown, event -> key(event, sent, ended));
        words.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
            }
        });
        check();
        area.setSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static void workbenchKeys(boolean hold) {
        PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(hold);
    }

    private Button button(String name, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void key(Event event, Consumer<String> sent, Runnable ended) {
        boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            ended.run();
        } else if (isEnter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            if (send.isEnabled()) {
                sent.accept(words.getText());
            }
        }
    }

    private void check() {
        send.setEnabled(!words.getText().isBlank());
    }

    /** It waits for what was sent to be kept, or no longer. */
    void busy(boolean begins) {
        if (!area.isDisposed()) {
            area.setEnabled(!begins);
        }
    }

    /** Whether nothing is written in it. */
    boolean isEmpty() {
        return words.getText().isBlank();
    }

    Composite area() {
        return area;
    }

    void focus() {
        words.setFocus();
    }
}

package org.collate.internal.ui.manuscript.conflicts;

import java.util.function.Consumer;
import org.collate.core.merge.Conflict;
import org.collate.core.text.TextRef;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords.State;
import org.collate.model.Messages;
import org.collate.operations.merge.OpenConflict;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the words that take the place of those in dispute, with the three states above. Ctrl+Enter settles; does not block. */
public final class OwnWordsDialog extends TitleAreaDialog {

    private static final int WIDTH = 520;
    private static final int ROWS = 4;
    private static final String HEADING = TextRef.heading("").feature();

    private final Messages text = Messages.of(OwnWordsDialog.class);
    private final ConflictWords words = new ConflictWords();
    private final OpenConflict conflict;
    private final Consumer<String> then;
    private Text own;

    /** Asks over a window. @param then takes the words */
    OwnWordsDialog(Shell parent, OpenConflict conflict, Consumer<String> then) {
        super(parent);
        this.conflict = conflict;
        this.then = then;
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text.get("write.window"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 8)
                .applyTo(area);
        for (State state : State.values()) {
            label(area, words.who(conflict, state), SWT.DEFAULT);
            label(area, words.words(conflict, state), WIDTH);
        }
        label(area, text.get("write.label"), SWT.DEFAULT);
        own = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        own.setText(conflict.ours().words().orElse(""));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, ROWS * own.getLineHeight())
                .applyTo(own);
        own.addListener(SWT.KeyDown, event -> {
            boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (isEnter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                okPressed();
            }
        });
        own.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        setTitle(text.get("write.title"));
        setMessage(text.get("write.message"));
        return area;
    }

    private static void label(Composite area, String said, int width) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(said.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .hint(width, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("write.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("write.cancel"), false);
        own.setFocus();
        own.selectAll();
    }

    @Override
    protected void okPressed() {
        String said = own.getText().replace("\r\n", "\n");
        if (conflict.conflict() instanceof Conflict.Words disputed
                && disputed.feature().equals(HEADING)) {
            // A heading is one line on the page.
            said = said.replace("\n", "");
        }
        super.okPressed();
        then.accept(said);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH + 80), size.y);
    }
}

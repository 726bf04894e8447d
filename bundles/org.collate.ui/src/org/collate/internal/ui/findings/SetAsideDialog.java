package org.collate.internal.ui.findings;

import java.util.function.Consumer;
import org.collate.model.Messages;
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

/** Asks why a finding is left as it is. Does not block. */
public final class SetAsideDialog extends TitleAreaDialog {

    private static final int WIDTH = 560;

    private final Messages text = Messages.of(SetAsideDialog.class);
    private final About about;
    private final Consumer<String> then;
    private Text reason;

    /**
     * What is set aside.
     *
     * @param rule the id of its rule
     * @param place the way to its element, for people
     * @param message what was found
     */
    public record About(String rule, String place, String message) {}

    /**
     * Asks over a window.
     *
     * @param then takes the reason, which is not blank
     */
    public SetAsideDialog(Shell parent, About about, Consumer<String> then) {
        super(parent);
        this.about = about;
        this.then = then;
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text.get("setAside.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        label(area, text.get("setAside.place"), 1);
        label(area, about.place(), 1);
        label(area, about.message(), 2);
        label(area, text.get("setAside.reason"), 1);
        reason = new Text(area, SWT.BORDER);
        reason.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        setTitle(text.get("setAside.title", about.rule()));
        setMessage(text.get("setAside.description"));
        return area;
    }

    private static void label(Composite area, String words, int columns) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .align(SWT.FILL, SWT.CENTER)
                .hint(columns > 1 ? WIDTH : SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("setAside.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        reason.setFocus();
    }

    private void check() {
        boolean isBlank = reason.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setEnabled(!isBlank);
        setErrorMessage(isBlank ? text.get("setAside.noReason") : null);
    }

    @Override
    protected void okPressed() {
        String why = reason.getText().strip();
        super.okPressed();
        then.accept(why);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH + 80, super.getInitialSize().y);
    }
}

package org.collate.internal.ui.exchange;

import java.util.Optional;
import org.collate.git.remote.Login;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name and the password by which a server lets somebody in. */
final class LoginDialog extends WorkDialog {

    private final Messages text = Messages.of(LoginDialog.class);
    private final String server;
    private final Optional<String> known;
    private Text user;
    private Text password;
    private Optional<Login> given = Optional.empty();

    LoginDialog(Shell parent, String server, Optional<String> known) {
        super(parent, Messages.of(LoginDialog.class).get("login.window"));
        this.server = server;
        this.known = known;
        setBlockOnOpen(true);
    }

    /** What was typed; empty where it was cancelled. */
    Optional<Login> asked() {
        return open() == Window.OK ? given : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = form(parent);
        setTitle(text.get("login.title", server));
        setMessage(text.get("login.description"));
        user = field(area, "login.user", SWT.NONE);
        user.setText(known.orElse(""));
        password = field(area, "login.password", SWT.PASSWORD);
        (known.isPresent() ? password : user).setFocus();
        return area;
    }

    private Text field(Composite area, String key, int style) {
        new Label(area, SWT.NONE).setText(text.get(key));
        Text field = new Text(area, SWT.BORDER | style);
        field.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!user.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("login.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        given = Optional.of(new Login(user.getText().strip(), password.getTextChars()));
        super.okPressed();
    }
}

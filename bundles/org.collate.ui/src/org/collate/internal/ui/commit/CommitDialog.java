package org.collate.internal.ui.commit;

import java.util.List;
import org.collate.core.difference.Change;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.space.Versions;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why a version is made, and shows what is new in it. Stays open until the version is made, and says why it is not. */
public final class CommitDialog extends WorkDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 520;

    private final Messages text = Messages.of(CommitDialog.class);
    private final String report;
    private final List<Change> changes;
    private final Person here;
    private final Commit commit;
    private Text message;
    private Text author;

    /** Makes the version, on the thread of a job. */
    interface Commit {
        Versions.Committed run(Person author, String message, IProgressMonitor monitor)
                throws SpaceException, InputException;
    }

    /**
     * A dialog for one report.
     *
     * @param report what a person calls it
     * @param changes what is in no version yet; where there is nothing the dialog says so
     * @param here who sits here
     */
    CommitDialog(Shell parent, String report, List<Change> changes, Person here, Commit commit) {
        super(parent, Messages.of(CommitDialog.class).get("commit.window"));
        this.report = report;
        this.changes = List.copyOf(changes);
        this.here = here;
        this.commit = commit;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = form(parent);
        message = field(area, "commit.message", "");
        author = field(area, "commit.author", here.toString());
        Label label = new Label(area, SWT.NONE);
        label.setText(text.get("commit.changes", changes.size()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        ChangesText shown = new ChangesText(area);
        shown.show(changes);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(shown.control());
        setTitle(text.get("commit.title", report));
        setMessage(text.get("commit.description"));
        return area;
    }

    private Text field(Composite area, String key, String value) {
        new Label(area, SWT.NONE).setText(text.get(key));
        Text field = new Text(area, SWT.BORDER);
        field.setText(value);
        field.setEnabled(!changes.isEmpty());
        field.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("commit.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        if (changes.isEmpty()) {
            setMessage(text.get("commit.nothing"), IMessageProvider.INFORMATION);
        } else {
            message.setFocus();
        }
    }

    private void check() {
        boolean noMessage = message.getText().isBlank();
        boolean noAuthor = Person.parse(author.getText()).isEmpty();
        getButton(IDialogConstants.OK_ID).setEnabled(!noMessage && !noAuthor);
        setErrorMessage(noMessage ? text.get("commit.noMessage") : noAuthor ? text.get("commit.noAuthor") : null);
    }

    @Override
    protected void okPressed() {
        Person by = Person.parse(author.getText()).orElse(here);
        String why = message.getText().strip();
        work(
                        text.get("commit.job", report),
                        monitor -> commit.run(by, why, monitor),
                        text.get("commit.internalError"),
                        committed -> {})
                .start();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}

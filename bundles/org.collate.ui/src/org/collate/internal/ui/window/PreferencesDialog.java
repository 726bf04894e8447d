package org.collate.internal.ui.window;

import java.nio.file.Files;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.model.Messages;
import org.collate.ui.DeskSettings;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks who sits at this machine and which folders dialogs begin in. What is left empty is as the machine has it. */
public final class PreferencesDialog extends TitleAreaDialog {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 44;

    private final Messages text = Messages.of(PreferencesDialog.class);
    private final DeskSettings settings;
    private Text author;
    private Text office;
    private Text spaces;
    private Text documents;

    /** A dialog that does not block its caller. */
    public PreferencesDialog(Shell parent, DeskSettings settings) {
        super(parent);
        this.settings = settings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text.get("preferences.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 12).applyTo(area);
        DeskSettings.Values values = settings.values();
        Composite who = group(area, "preferences.who");
        author = field(who, "preferences.author", values.author(), COLUMNS - 1);
        author.setMessage(DeskSettings.machinesPerson().toString());
        office = field(who, "preferences.office", values.office(), COLUMNS - 1);
        office.setMessage(text.get("preferences.office.example"));
        Composite folders = group(area, "preferences.folders");
        spaces = folder(folders, "preferences.spaces", values.spaces());
        documents = folder(folders, "preferences.documents", values.documents());
        setTitle(text.get("preferences.title"));
        setMessage(text.get("preferences.description"));
        return area;
    }

    private Composite group(Composite area, String key) {
        Group group = new Group(area, SWT.NONE);
        group.setText(text.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .margins(10, 10)
                .spacing(8, 8)
                .applyTo(group);
        return group;
    }

    private Text field(Composite area, String key, String value, int span) {
        new Label(area, SWT.NONE).setText(text.get(key));
        Text field = new Text(area, SWT.BORDER);
        field.setText(value);
        field.addModifyListener(event -> check());
        GridDataFactory.fillDefaults()
                .span(span, 1)
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(field);
        return field;
    }

    private Text folder(Composite area, String key, String value) {
        Text field = field(area, key, value, 1);
        field.setMessage(System.getProperty("user.home"));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(text.get("preferences.browse"));
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog chooser = new DirectoryDialog(getShell());
            chooser.setText(text.get(key));
            chooser.setFilterPath(field.getText());
            Optional.ofNullable(chooser.open()).ifPresent(field::setText);
        });
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("preferences.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("preferences.cancel"), false);
        check();
    }

    private void check() {
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(complaint.isEmpty());
    }

    private Optional<String> complaint() {
        String name = author.getText().strip();
        if (!name.isEmpty() && Person.parse(name).isEmpty()) {
            return Optional.of(text.get("preferences.noAuthor", name));
        }
        return missing(spaces).or(() -> missing(documents));
    }

    private Optional<String> missing(Text field) {
        String name = field.getText().strip();
        boolean isFine = name.isEmpty()
                || DeskSettings.path(name).filter(Files::isDirectory).isPresent();
        return isFine ? Optional.empty() : Optional.of(text.get("preferences.noFolder", name));
    }

    @Override
    protected void okPressed() {
        settings.set(
                new DeskSettings.Values(author.getText(), office.getText(), spaces.getText(), documents.getText()));
        // What waits for whoever sits here may be something else now.
        TeamSpaces.of(PlatformUI.getWorkbench()).changed();
        super.okPressed();
    }
}

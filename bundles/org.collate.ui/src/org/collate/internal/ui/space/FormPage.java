package org.collate.internal.ui.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.collate.model.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of labelled fields, each of which may say what is missing. Nothing is complained of before it was touched. */
abstract class FormPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int LINES = 6;
    private static final int WIDTH = 60;

    private final Messages text = Messages.of(FormPage.class);
    private final List<Supplier<Optional<String>>> checks = new ArrayList<>();
    private Composite form;

    /** A page whose texts are {@code KEY.title} and {@code KEY.description}. */
    FormPage(String key) {
        super(key);
        setTitle(text.get(key + ".title"));
        setDescription(text.get(key + ".description"));
    }

    @Override
    public final void createControl(Composite parent) {
        initializeDialogUnits(parent);
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(form);
        fill();
        setControl(form);
        setPageComplete(complaint().isEmpty());
    }

    /** Makes the fields. */
    abstract void fill();

    Messages text() {
        return text;
    }

    /** A check; what it gives is a sentence that says what is missing. */
    void check(Supplier<Optional<String>> check) {
        checks.add(check);
    }

    Text line(String label, String value) {
        label(label);
        Text field = new Text(form, SWT.BORDER);
        field.setText(value);
        return watched(field, 2);
    }

    Text lines(String label) {
        label(label, SWT.BEGINNING);
        Text field = new Text(form, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), LINES * field.getLineHeight())
                .applyTo(field);
        field.addModifyListener(event -> update());
        return field;
    }

    Text folder(String label, String value) {
        label(label);
        Text field = new Text(form, SWT.BORDER);
        field.setText(value);
        watched(field, 1);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(text.get("wizard.browse"));
        browse.addListener(SWT.Selection, event -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                field.setText(chosen);
            }
        });
        return field;
    }

    Combo choice(String label, List<String> values, boolean mayType) {
        label(label);
        Combo field = new Combo(form, mayType ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY);
        field.setItems(values.toArray(String[]::new));
        if (!values.isEmpty()) {
            field.select(0);
        }
        field.addModifyListener(event -> update());
        fill(field, 2);
        return field;
    }

    Button box(String label, boolean value) {
        new Label(form, SWT.NONE);
        Button field = new Button(form, SWT.CHECK);
        field.setText(label);
        field.setSelection(value);
        field.addListener(SWT.Selection, event -> update());
        fill(field, 2);
        return field;
    }

    void note(String words) {
        new Label(form, SWT.NONE);
        Label note = new Label(form, SWT.WRAP);
        note.setText(words);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(note);
    }

    private void label(String words) {
        label(words, SWT.CENTER);
    }

    private void label(String words, int vertical) {
        Label label = new Label(form, SWT.NONE);
        label.setText(words);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    private Text watched(Text field, int span) {
        field.addModifyListener(event -> update());
        fill(field, span);
        return field;
    }

    private static void fill(Control field, int span) {
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(field);
    }

    private Optional<String> complaint() {
        return checks.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private void update() {
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        setPageComplete(complaint.isEmpty());
    }
}

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
public abstract class FormPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int LINES = 6;
    private static final int WIDTH = 60;

    private final Messages text;
    private final List<Supplier<Optional<String>>> checks = new ArrayList<>();
    private Composite form;

    /** A page whose texts are {@code KEY.title} and {@code KEY.description}. */
    FormPage(String key) {
        this(Messages.of(FormPage.class), key);
    }

    /**
     * A page of another wizard.
     *
     * @param text the texts of that wizard
     */
    protected FormPage(Messages text, String key) {
        super(key);
        this.text = text;
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
    protected abstract void fill();

    /** The texts of the wizard. */
    protected final Messages text() {
        return text;
    }

    /** A check; what it gives is a sentence that says what is missing. */
    protected final void check(Supplier<Optional<String>> check) {
        checks.add(check);
    }

    /** A field that is only read. */
    protected final void label(String label, String value) {
        label(label);
        Label field = new Label(form, SWT.NONE);
        field.setText(value.replace("&", "&&"));
        fill(field, 2);
    }

    /** A field of one line. */
    protected final Text line(String label, String value) {
        label(label);
        Text field = new Text(form, SWT.BORDER);
        field.setText(value);
        return watched(field, 2);
    }

    /** A field of several lines. */
    protected final Text lines(String label) {
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

    /** A field for a folder, with a button that lets one be chosen. */
    protected final Text folder(String label, String value) {
        return place(label, value, () -> Optional.ofNullable(new DirectoryDialog(getShell()).open()));
    }

    /** A field for a place in the file system, with a button that asks for one. */
    protected final Text place(String label, String value, Supplier<Optional<String>> chooser) {
        label(label);
        Text field = new Text(form, SWT.BORDER);
        field.setText(value);
        watched(field, 1);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.of(FormPage.class).get("wizard.browse"));
        browse.addListener(SWT.Selection, event -> chooser.get().ifPresent(field::setText));
        return field;
    }

    /** A field for one of some values. */
    protected final Combo choice(String label, List<String> values, boolean mayType) {
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

    /** A box to be ticked. */
    protected final Button box(String label, boolean value) {
        new Label(form, SWT.NONE);
        Button field = new Button(form, SWT.CHECK);
        field.setText(label);
        field.setSelection(value);
        field.addListener(SWT.Selection, event -> update());
        fill(field, 2);
        return field;
    }

    /** Words that explain. */
    protected final Label note(String words) {
        new Label(form, SWT.NONE);
        Label note = new Label(form, SWT.WRAP);
        note.setText(words);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(note);
        return note;
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

    /** Looks anew whether something is missing. */
    protected final void update() {
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        setPageComplete(complaint.isEmpty());
    }
}

package org.collate.internal.ui.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collate.model.Messages;
import org.collate.operations.templates.TemplateForm;
import org.collate.operations.templates.TemplateForm.Value;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The shares and limits of a template, a figure each. */
final class LimitsTab {

    private static final int WIDTH = 60;
    private static final int NOTE = 640;

    private final TemplateForm form;
    private final Map<Value, Text> fields = new LinkedHashMap<>();
    private boolean isShowing;

    /**
     * Fills a page.
     *
     * @param changed is told whenever something was typed
     */
    LimitsTab(Composite page, TemplateForm form, Runnable changed) {
        this.form = form;
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .margins(10, 10)
                .spacing(10, 10)
                .applyTo(page);
        Label note = new Label(page, SWT.WRAP);
        note.setText(Messages.of(LimitsTab.class).get("limits.note"));
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, false)
                .hint(NOTE, SWT.DEFAULT)
                .applyTo(note);
        for (Value value : form.limits()) {
            new Label(page, SWT.NONE).setText(value.meaning());
            Text field = new Text(page, SWT.BORDER | SWT.RIGHT);
            field.addModifyListener(event -> {
                if (!isShowing) {
                    form.type(value, field.getText());
                    changed.run();
                }
            });
            GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
            fields.put(value, field);
        }
        refresh();
    }

    /** Shows what was typed elsewhere. */
    void refresh() {
        isShowing = true;
        fields.forEach((value, field) -> {
            if (!field.getText().equals(form.text(value))) {
                field.setText(form.text(value));
            }
        });
        isShowing = false;
    }
}

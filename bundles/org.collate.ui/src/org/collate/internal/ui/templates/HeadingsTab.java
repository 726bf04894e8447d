package org.collate.internal.ui.templates;

import java.util.List;
import org.collate.model.Messages;
import org.collate.operations.templates.TemplateForm;
import org.collate.operations.templates.TemplateForm.HeadingRow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The headings of a template: a tick for each that every report must have, and below them the hint of the selected one. */
final class HeadingsTab {

    private static final int HEADING = 380;
    private static final int HINT = 390;
    private static final int HINT_HEIGHT = 90;
    private static final String INDENT = "    ";

    private final Messages text = Messages.of(HeadingsTab.class);
    private final TemplateForm form;
    private final Runnable changed;
    private final List<HeadingRow> rows;
    private final Table table;
    private final Label label;
    private final Text hint;
    private boolean isShowing;

    /**
     * Fills a page.
     *
     * @param changed is told whenever something was typed or ticked
     */
    HeadingsTab(Composite page, TemplateForm form, Runnable changed) {
        this.form = form;
        this.changed = changed;
        this.rows = form.headings();
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(page);
        table = new Table(page, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column("headings.heading", HEADING);
        column("headings.hint", HINT);
        rows.forEach(row -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {INDENT.repeat(Math.max(0, row.depth() - 1)) + row.heading(), line(row)});
            item.setChecked(form.isRequired(row));
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        label = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        hint = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, HINT_HEIGHT)
                .applyTo(hint);
        table.addListener(SWT.Selection, this::selected);
        hint.addModifyListener(event -> typed());
        table.select(0);
        show();
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.get(key));
        column.setWidth(width);
    }

    private String line(HeadingRow row) {
        return form.hint(row).replace("\n", " ");
    }

    private void selected(Event event) {
        if (event.detail != SWT.CHECK) {
            show();
            return;
        }
        TableItem item = (TableItem) event.item;
        HeadingRow row = rows.get(table.indexOf(item));
        if (row.isTitle()) {
            item.setChecked(true);
            return;
        }
        form.require(row, item.getChecked());
        changed.run();
    }

    private void show() {
        if (table.getSelectionIndex() < 0) {
            table.select(0);
        }
        HeadingRow row = rows.get(table.getSelectionIndex());
        isShowing = true;
        label.setText(text.get(row.isTitle() ? "headings.hintOfTitle" : "headings.hintOf", row.heading())
                .replace("&", "&&"));
        hint.setText(form.hint(row));
        isShowing = false;
    }

    private void typed() {
        if (!isShowing) {
            HeadingRow row = rows.get(table.getSelectionIndex());
            form.hint(row, hint.getText().replace("\r\n", "\n").strip());
            table.getItem(table.getSelectionIndex()).setText(1, line(row));
            changed.run();
        }
    }
}

package org.collate.internal.ui.templates;

import java.util.List;
import java.util.Locale;
import org.collate.model.Messages;
import org.collate.operations.templates.TemplateForm;
import org.collate.operations.templates.TemplateForm.Value;
import org.collate.validation.Rule;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The rules: a row each with its severity, and beside the selected one what it is about, and its settings. */
final class RulesTab {

    private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
    private static final int RULE = 240;
    private static final int SEVERITY = 80;
    private static final int DETAIL = 380;

    private final Messages text = Messages.of(RulesTab.class);
    private final TemplateForm form;
    private final Runnable changed;
    private final List<Rule> rules;
    private final Table table;
    private final ScrolledComposite scrolled;

    /**
     * Fills a page.
     *
     * @param changed is told whenever something was typed or chosen
     */
    RulesTab(Composite page, TemplateForm form, Runnable changed) {
        this.form = form;
        this.changed = changed;
        this.rules = form.rules();
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column("rules.rule", RULE);
        column("rules.severity", SEVERITY);
        rules.forEach(rule ->
                new TableItem(table, SWT.NONE).setText(new String[] {rule.id() + "  " + rule.name(), severity(rule)}));
        scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        sash.setWeights(45, 55);
        table.addListener(SWT.Selection, event -> show());
        scrolled.addListener(SWT.Resize, event -> fit());
        if (!rules.isEmpty()) {
            table.select(0);
            show();
        }
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.get(key));
        column.setWidth(width);
    }

    private String severity(Rule rule) {
        String word = form.text(form.severity(rule)).toLowerCase(Locale.ROOT);
        return SEVERITIES.contains(word) ? text.get("severity." + word) : word;
    }

    private void show() {
        if (table.getSelectionIndex() < 0) {
            table.select(0);
        }
        Rule rule = rules.get(table.getSelectionIndex());
        if (scrolled.getContent() != null) {
            scrolled.getContent().dispose();
        }
        Composite detail = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 0).spacing(8, 6).applyTo(detail);
        label(detail, rule.id() + "  " + rule.name())
                .setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label(detail, rule.description());
        choice(
                detail,
                text.get("rules.severity"),
                form.severity(rule),
                () -> table.getItem(table.getSelectionIndex()).setText(1, severity(rule)));
        for (Value value : form.values(rule)) {
            if (value.isSeverity()) {
                choice(detail, value.meaning(), value, () -> {});
            } else {
                field(detail, value);
            }
        }
        scrolled.setContent(detail);
        fit();
    }

    /** A severity, chosen by its word. @param chosen is run when it is another */
    private void choice(Composite detail, String name, Value value, Runnable chosen) {
        label(detail, name);
        Combo severity = new Combo(detail, SWT.READ_ONLY);
        SEVERITIES.forEach(word -> severity.add(text.get("severity." + word)));
        severity.select(SEVERITIES.indexOf(form.text(value).toLowerCase(Locale.ROOT)));
        severity.addListener(SWT.Selection, event -> {
            form.type(value, SEVERITIES.get(severity.getSelectionIndex()));
            chosen.run();
            changed.run();
        });
    }

    private void field(Composite detail, Value value) {
        label(detail, value.meaning());
        Text field = new Text(detail, SWT.BORDER);
        field.setText(form.text(value));
        field.addModifyListener(event -> {
            form.type(value, field.getText());
            changed.run();
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(DETAIL, SWT.DEFAULT)
                .applyTo(field);
    }

    private static Label label(Composite detail, String words) {
        Label label = new Label(detail, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(DETAIL, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void fit() {
        if (scrolled.getContent() != null) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinSize(scrolled.getContent().computeSize(Math.max(1, width), SWT.DEFAULT));
        }
    }

    /** Shows what was typed elsewhere. */
    void refresh() {
        if (!rules.isEmpty()) {
            show();
        }
    }
}

package org.collate.internal.ui.templates;

import java.util.List;
import java.util.Optional;
import org.collate.git.space.Versions;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.collate.model.template.Template;
import org.collate.operations.templates.Complaint;
import org.collate.operations.templates.TemplateForm;
import org.collate.ui.Background;
import org.collate.validation.Rule;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

/**
 * The settings of a template: hints and required headings, shares and limits, rules. They become a version together with
 * what is written in the template; until that is done, or why it is not, the dialog stays open.
 */
public final class SettingsDialog extends WorkDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 680;

    private final Messages text = Messages.of(SettingsDialog.class);
    private final String name;
    private final TemplateForm form;
    private final Commit commit;
    private Text message;

    /** Makes the version. */
    interface Commit {

        /** What is to be done for it on the thread of a job; asked for on the workbench's. */
        Background.Work<Versions.Committed> of(Template changed, String message);
    }

    /**
     * A dialog for one template.
     *
     * @param name what a person calls it
     * @param template with its skeleton; only read
     * @param rules the rules there are
     */
    SettingsDialog(Shell parent, String name, Template template, List<Rule> rules, Commit commit) {
        super(parent, Messages.of(SettingsDialog.class).get("settings.window"));
        this.name = name;
        this.form = new TemplateForm(template, rules);
        this.commit = commit;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = form(parent);
        TabFolder tabs = new TabFolder(area, SWT.TOP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tabs);
        new HeadingsTab(tab(tabs, "tab.headings"), form, this::check);
        LimitsTab limits = new LimitsTab(tab(tabs, "tab.limits"), form, this::check);
        RulesTab rules = new RulesTab(tab(tabs, "tab.rules"), form, this::check);
        // A limit stands in two of them.
        tabs.addListener(SWT.Selection, event -> {
            limits.refresh();
            rules.refresh();
        });
        new Label(area, SWT.NONE).setText(text.get("settings.message"));
        message = new Text(area, SWT.BORDER);
        message.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        setTitle(text.get("settings.title", name));
        setMessage(text.get("settings.description"));
        return area;
    }

    private Composite tab(TabFolder tabs, String key) {
        Composite page = new Composite(tabs, SWT.NONE);
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(text.get(key));
        item.setControl(page);
        return page;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("settings.commit"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void check() {
        Optional<Complaint> complaint = form.check();
        boolean isChanged = form.isChanged();
        boolean noMessage = message.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setEnabled(complaint.isEmpty() && isChanged && !noMessage);
        setErrorMessage(complaint.map(Complaint::sentence).orElse(null));
        setMessage(
                isChanged && noMessage
                        ? text.get("settings.noMessage")
                        : text.get(isChanged ? "settings.push" : "settings.description"));
    }

    @Override
    protected void okPressed() {
        work(
                        text.get("settings.job", name),
                        commit.of(form.applied(), message.getText().strip()),
                        text.get("settings.internalError"),
                        committed -> {})
                .start();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}

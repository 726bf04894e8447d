package org.collate.internal.ui.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.merge.PushOutlook;
import org.collate.git.merge.TemplatePush.Outcome;
import org.collate.git.merge.TemplatePush.Pushed;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.collate.operations.space.PushTemplate;
import org.collate.operations.templates.ForeseePush;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Shows what a push would change in which report, then pushes, and says what became of it. */
public final class PushDialog extends WorkDialog {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 540;
    private static final int REPORT = 560;
    private static final int WHAT = 180;
    private static final int STEPS = 1000;

    private final Messages text = Messages.of(PushDialog.class);
    private final String name;
    private final Outlook outlook;
    private final Background.Work<List<PushTemplate.Result>> push;
    private final Runnable done;
    private Tree tree;
    private ProgressBar bar;
    private Optional<Background<List<PushTemplate.Result>>> running = Optional.empty();

    /**
     * What the push would change.
     *
     * @param isUnsaved whether the template holds words that are in no version, which are not pushed
     */
    record Outlook(List<ForeseePush.Result> reports, boolean isUnsaved) {

        Outlook {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A dialog for one template.
     *
     * @param name what a person calls it
     * @param push does it, on the thread of a job
     * @param done is told when it is done
     */
    PushDialog(
            Shell parent,
            String name,
            Outlook outlook,
            Background.Work<List<PushTemplate.Result>> push,
            Runnable done) {
        super(parent, Messages.of(PushDialog.class).get("push.window"));
        this.name = name;
        this.outlook = outlook;
        this.push = push;
        this.done = done;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        tree = new Tree(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        column("push.report", REPORT);
        column("push.what", WHAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        bar = new ProgressBar(area, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        bar.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        outlook.reports().forEach(this::foreseen);
        setTitle(text.get("push.title", name));
        setMessage(said(), outlook.isUnsaved() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        return area;
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(text.get(key));
        column.setWidth(width);
    }

    private String said() {
        long reports = outlook.reports().stream().filter(PushDialog::isTouched).count();
        return outlook.isUnsaved()
                ? text.get("push.unsaved")
                : reports == 0 ? text.get("push.nothing") : text.get("push.description", reports);
    }

    private static boolean isTouched(ForeseePush.Result result) {
        Outcome outcome = result.foreseen().pushed().outcome();
        return outcome == Outcome.TAKEN || outcome == Outcome.CONFLICTS;
    }

    private void foreseen(ForeseePush.Result result) {
        PushOutlook.Foreseen foreseen = result.foreseen();
        List<String> below = new ArrayList<>();
        foreseen.changes().forEach(change -> change.text().lines().forEach(below::add));
        foreseen.conflicts().forEach(conflict -> below.add(text.get("push.conflict", conflict)));
        foreseen.kept().forEach(kept -> below.add(text.get("push.stays", kept)));
        row(result.name(), foreseen.pushed(), "foreseen.", below);
    }

    private void pushed(PushTemplate.Result result) {
        List<String> below = outlook.reports().stream()
                .map(ForeseePush.Result::foreseen)
                .filter(each -> each.pushed().variant().equals(result.pushed().variant()))
                .flatMap(each -> each.kept().stream())
                .map(kept -> text.get("push.stayed", kept))
                .toList();
        row(result.name(), result.pushed(), "pushed.", below);
    }

    private void row(String leader, Pushed pushed, String key, List<String> below) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        boolean isTeam = pushed.variant().slug().equals(Variant.TEAM);
        item.setText(new String[] {
            isTeam ? text.get("push.team") : leader,
            text.get(key + pushed.outcome().name().toLowerCase(Locale.ROOT), pushed.conflicts())
        });
        pushed.trouble().ifPresent(trouble -> new TreeItem(item, SWT.NONE).setText(trouble));
        below.forEach(words -> new TreeItem(item, SWT.NONE).setText(words));
        item.setExpanded(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("push.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(outlook.reports().stream().anyMatch(PushDialog::isTouched));
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setErrorMessage(null);
        bar.setSelection(0);
        bar.setVisible(true);
        OnScreen screen = OnScreen.of(getShell());
        Background<List<PushTemplate.Result>> work = Background.of(
                        text.get("push.job", name),
                        screen,
                        monitor -> push.run(new BarMonitor(monitor, STEPS, steps -> screen.later(() -> show(steps)))))
                .then(this::show)
                .whenCancelled(() -> {
                    setMessage(text.get("push.cancelled"), IMessageProvider.INFORMATION);
                    getButton(IDialogConstants.OK_ID).setEnabled(true);
                })
                .otherwise(this::complain)
                .afterwards(() -> {
                    running = Optional.empty();
                    bar.setVisible(false);
                });
        running = Optional.of(work);
        work.start();
    }

    private void show(int steps) {
        bar.setSelection(steps);
    }

    private void show(List<PushTemplate.Result> results) {
        tree.removeAll();
        results.forEach(this::pushed);
        long taken = results.stream()
                .filter(each -> each.pushed().outcome() == Outcome.TAKEN
                        || each.pushed().outcome() == Outcome.CONFLICTS)
                .count();
        int conflicts =
                results.stream().mapToInt(each -> each.pushed().conflicts()).sum();
        setMessage(
                text.get(conflicts > 0 ? "push.doneWithConflicts" : "push.done", taken, conflicts),
                conflicts > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        getButton(IDialogConstants.CANCEL_ID).setText(text.get("push.close"));
        done.run();
    }

    /** While it is pushed, this breaks it off, and the dialog stays. */
    @Override
    protected void cancelPressed() {
        if (running.isPresent()) {
            running.get().cancel();
        } else {
            super.cancelPressed();
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}

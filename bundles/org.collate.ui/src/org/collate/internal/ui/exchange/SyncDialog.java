package org.collate.internal.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.remote.CopyAddress;
import org.collate.internal.ui.Columns;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.collate.operations.exchange.Synchronise;
import org.collate.operations.exchange.Synchronise.Line;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.SyncSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks with what a space is synchronised, and whether it is by itself from now on; does it, and tells what came, from whom, and
 * what went. Stays open until it is closed.
 */
final class SyncDialog extends WorkDialog {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 520;
    private static final int ROWS = 160;
    private static final int LEAST = 90;
    /** The minutes between two, in the order of the choice. */
    private static final List<Integer> MINUTES = List.of(0, 5, 15, 30, 60);

    private final Messages text = Messages.of(SyncDialog.class);
    private final Path space;
    private final Optional<CopyAddress> origin;
    private final List<String> remotes;
    private final Syncing syncing;
    private final Runnable done;
    private Text place;
    private Button opening;
    private Combo minutes;
    private TableViewer lines;
    private ProgressBar bar;
    private Optional<Background<Synchronise.Result>> running = Optional.empty();

    /** Synchronises, on the thread of a job. */
    interface Syncing {

        /** The work. @param place with what; empty: with what the space was cloned from */
        Background.Work<Synchronise.Result> with(Optional<String> place);
    }

    /**
     * A dialog for one space.
     *
     * @param origin where the space was cloned from
     * @param remotes the names of other copies that are known here
     * @param done is told each time that something came or went, on the workbench's thread
     */
    SyncDialog(
            Shell parent,
            Path space,
            Optional<CopyAddress> origin,
            List<String> remotes,
            Syncing syncing,
            Runnable done) {
        super(parent, Messages.of(SyncDialog.class).get("sync.window"));
        this.space = space;
        this.origin = origin;
        this.remotes = remotes;
        this.syncing = syncing;
        this.done = done;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = form(parent);
        setTitle(text.get("sync.title", String.valueOf(space.getFileName())));
        setMessage(text.get("sync.description"));
        SyncSettings.Values set = SyncSettings.of(space);
        new Label(area, SWT.NONE).setText(text.get("sync.place"));
        place(area, set);
        new Label(area, SWT.NONE);
        automatic(area, set);
        lines = new Columns<>(area, Line.class, text, SWT.BORDER)
                .hover(line -> line.trouble().orElse(null))
                .column("sync.report", 30, LEAST, Line::name)
                .column("sync.what", 70, LEAST, line -> line.trouble().orElse(line.what()))
                .table();
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, ROWS)
                .applyTo(lines.getTable().getParent());
        bar = new ProgressBar(area, SWT.INDETERMINATE);
        bar.setVisible(false);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
        return area;
    }

    private void place(Composite area, SyncSettings.Values set) {
        Composite row = row(area, 3);
        place = new Text(row, SWT.BORDER);
        place.setText(set.place().orElse(""));
        place.setMessage(origin.map(CopyAddress::toString).orElse(""));
        place.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        Button folder = new Button(row, SWT.PUSH);
        folder.setText(text.get("sync.folder"));
        folder.addListener(
                SWT.Selection,
                event -> Optional.ofNullable(new DirectoryDialog(getShell()).open())
                        .ifPresent(place::setText));
        Button file = new Button(row, SWT.PUSH);
        file.setText(text.get("sync.file"));
        file.addListener(
                SWT.Selection,
                event -> Optional.ofNullable(new FileDialog(getShell(), SWT.OPEN).open())
                        .ifPresent(place::setText));
    }

    private void automatic(Composite area, SyncSettings.Values set) {
        Composite row = row(area, 2);
        opening = new Button(row, SWT.CHECK);
        opening.setText(text.get("sync.opening"));
        opening.setSelection(set.onOpening());
        minutes = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        minutes.setItems(
                MINUTES.stream().map(each -> text.get("sync.minutes", each)).toArray(String[]::new));
        minutes.select(Math.max(0, MINUTES.indexOf(set.minutes())));
    }

    private static Composite row(Composite area, int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        return row;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("sync.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("sync.close"), false);
        check();
    }

    private Optional<String> chosen() {
        return Optional.of(place.getText().strip()).filter(name -> !name.isEmpty());
    }

    /** Whether it is neither an address nor the name of a remote, and no file of that name is there. */
    private boolean isMissing(String named) {
        return !CopyAddress.isAddress(named)
                && !remotes.contains(named)
                && DeskSettings.path(named).filter(Files::exists).isEmpty();
    }

    private void check() {
        Optional<String> chosen = chosen();
        boolean isMissing = chosen.filter(this::isMissing).isPresent();
        boolean isKnown = chosen.isPresent() || origin.isPresent();
        setErrorMessage(isMissing ? text.get("sync.missing", chosen.get()) : null);
        setMessage(text.get(isKnown ? "sync.description" : "sync.noPlace"));
        getButton(IDialogConstants.OK_ID).setEnabled(isKnown && !isMissing && running.isEmpty());
    }

    @Override
    protected void okPressed() {
        keep();
        setErrorMessage(null);
        lines.setInput(List.of());
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        getButton(IDialogConstants.CANCEL_ID).setText(text.get("cancel"));
        bar.setVisible(true);
        String with = chosen().or(() -> origin.map(CopyAddress::toString)).orElse("");
        Background<Synchronise.Result> work = Background.of(
                        text.get("sync.job", with), OnScreen.of(getShell()), syncing.with(chosen()))
                .then(this::show)
                .whenCancelled(() -> setMessage(text.get("sync.cancelled"), IMessageProvider.INFORMATION))
                .otherwise(this::setErrorMessage)
                .afterwards(this::ended);
        running = Optional.of(work);
        work.start();
    }

    private void ended() {
        running = Optional.empty();
        bar.setVisible(false);
        getButton(IDialogConstants.CANCEL_ID).setText(text.get("sync.close"));
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void show(Synchronise.Result result) {
        lines.setInput(result.lines());
        boolean isWhole = result.lines().stream()
                .allMatch(each -> each.conflicts() == 0 && each.trouble().isEmpty());
        setMessage(result.sentence(), isWhole ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        done.run();
    }

    private void keep() {
        SyncSettings.set(
                space,
                new SyncSettings.Values(
                        chosen(), opening.getSelection(), MINUTES.get(Math.max(0, minutes.getSelectionIndex()))));
    }

    /** While it is synchronised, this breaks it off, and the dialog stays. */
    @Override
    protected void cancelPressed() {
        if (running.isPresent()) {
            running.get().cancel();
        } else {
            keep();
            super.cancelPressed();
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}

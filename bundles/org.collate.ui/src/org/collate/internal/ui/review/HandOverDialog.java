package org.collate.internal.ui.review;

import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.internal.ui.WorkDialog;
import org.collate.internal.ui.transfer.PreviewTable;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.check.Found;
import org.collate.operations.review.HandOver;
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

/** Shows what stands in the way of a hand-over, and asks why it goes nevertheless. Stays open until it is done. */
public final class HandOverDialog extends WorkDialog {

    private static final int WIDTH = 660;
    private static final int HEIGHT = 480;
    private static final int LOW = 260;
    private static final int MARGIN = 30;

    private final Messages text = Messages.of(HandOverDialog.class);
    private final Obstacles obstacles;
    private final Actions actions;
    private Text because;

    /**
     * What stands in the way.
     *
     * @param report what a person calls the report
     * @param errors the errors of the last version
     * @param unsaved whether words are in no version
     * @param last what was done with the report last in its review, by whom, and what the signature of it proves
     */
    record Obstacles(String report, List<Found> errors, boolean unsaved, Optional<String> last) {

        Obstacles {
            errors = List.copyOf(errors);
        }
    }

    /** What the dialog does. */
    interface Actions {

        /** Hands over, on the thread of a job. */
        HandOver.Result handOver(Optional<String> because, IProgressMonitor monitor)
                throws SpaceException, InputException;

        /** Tells the user that it is done, on the workbench's thread. */
        void done(HandOver.Result result);

        /** Asks for a version of what is in none, and then comes back. */
        void commitFirst();

        /** Shows an element in its editor. */
        void reveal(Found found);
    }

    HandOverDialog(Shell parent, Obstacles obstacles, Actions actions) {
        super(parent, Messages.of(HandOverDialog.class).get("handOver.window"));
        this.obstacles = obstacles;
        this.actions = actions;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = form(parent);
        setTitle(text.get("handOver.title", obstacles.report()));
        obstacles.last().ifPresent(said -> {
            Label last = new Label(area, SWT.WRAP);
            last.setText(said);
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(WIDTH - 2 * MARGIN, SWT.DEFAULT)
                    .applyTo(last);
        });
        if (obstacles.errors().isEmpty()) {
            Label free = new Label(area, SWT.WRAP);
            free.setText(text.get("handOver.free"));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(free);
        } else {
            errors(area);
        }
        return area;
    }

    private void errors(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text.get("handOver.errors", obstacles.errors().size()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        PreviewTable table = new PreviewTable(area, text, "handOver.rule", "handOver.place", "handOver.message");
        for (Found found : obstacles.errors()) {
            table.add(PreviewTable.Tone.GONE, found.rule(), found.place(), found.message());
        }
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .applyTo(table.table().getParent());
        table.table().addListener(SWT.DefaultSelection, event -> {
            actions.reveal(obstacles.errors().get(table.table().getSelectionIndex()));
            close();
        });
        new Label(area, SWT.NONE).setText(text.get("handOver.because"));
        because = new Text(area, SWT.BORDER);
        because.setMessage(text.get("handOver.because.hint"));
        because.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(because);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (obstacles.unsaved()) {
            createButton(parent, IDialogConstants.PROCEED_ID, text.get("handOver.commit"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, text.get("handOver.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        check();
    }

    private void check() {
        boolean reason = because == null || !because.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setEnabled(!obstacles.unsaved() && reason);
        if (obstacles.unsaved()) {
            setErrorMessage(text.get("handOver.unsaved"));
        } else if (!reason) {
            setMessage(text.get("handOver.needsReason"), IMessageProvider.WARNING);
        } else {
            setMessage(text.get("handOver.description"));
        }
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.PROCEED_ID) {
            close();
            actions.commitFirst();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        Optional<String> reason =
                Optional.ofNullable(because).map(field -> field.getText().strip());
        work(
                        text.get("handOver.job", obstacles.report()),
                        monitor -> actions.handOver(reason, monitor),
                        text.get("handOver.internalError"),
                        actions::done)
                .whenCancelled(() -> complain(text.get("handOver.cancelled")))
                .start();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, obstacles.errors().isEmpty() ? LOW : HEIGHT);
    }
}

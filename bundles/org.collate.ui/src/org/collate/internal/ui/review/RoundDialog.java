package org.collate.internal.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing.Signed;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows how a round stands and what stands in the way of a step, asks for reason and key, and stays open until it is done. */
final class RoundDialog extends WorkDialog {

    private static final int WIDTH = 560;
    private static final int LINES = 3;

    private final Messages text = Messages.of(RoundDialog.class);
    private final RoundStep step;
    private final RoundOutlook outlook;
    private final Person person;
    private final Doing doing;
    private final Consumer<Signed> done;
    private Optional<Text> because = Optional.empty();
    private Optional<KeyChoice> key = Optional.empty();

    /** Does the step, on the thread of a job. */
    @FunctionalInterface
    interface Doing {

        /** Does it. @param keys chooses among the keys of who sits here */
        Signed execute(Optional<String> because, UnaryOperator<KeysAtHand> keys) throws InputException, SpaceException;
    }

    /**
     * A dialog for one step.
     *
     * @param person who does it
     * @param done is told that it is done, on the workbench's thread
     */
    RoundDialog(Shell parent, RoundStep step, RoundOutlook outlook, Person person, Doing doing, Consumer<Signed> done) {
        super(parent, Messages.of(RoundDialog.class).get(step.key() + ".window"));
        this.step = step;
        this.outlook = outlook;
        this.person = person;
        this.doing = doing;
        this.done = done;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = form(parent);
        setTitle(text.get(step.key() + ".title", outlook.report()));
        outlook.facts().forEach(each -> line(area, each));
        outlook.warnings().forEach(each -> line(area, text.get("round.warning", each)));
        if (outlook.obstacle().isEmpty()) {
            line(area, text.get(step.key() + ".by", person.toString()));
            if (step.reason() != RoundStep.Reason.NONE) {
                because = Optional.of(reason(area));
            }
            if (step.isSigned()) {
                key = Optional.of(new KeyChoice(area, outlook.keys()));
            }
        }
        return area;
    }

    private static void line(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    private Text reason(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text.get(step.key() + ".because"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, LINES * field.getLineHeight())
                .applyTo(field);
        field.addModifyListener(event -> check());
        field.addListener(SWT.Traverse, event -> {
            // The reason may have several lines, but the keys lead on.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        field.setFocus();
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get(step.key() + ".do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
        check();
    }

    private void check() {
        boolean isSaid = step.reason() != RoundStep.Reason.NEEDED
                || because.filter(field -> !field.getText().isBlank()).isPresent();
        getButton(IDialogConstants.OK_ID).setEnabled(outlook.obstacle().isEmpty() && isSaid);
        if (outlook.obstacle().isPresent()) {
            setErrorMessage(outlook.obstacle().get());
        } else if (!isSaid) {
            setMessage(text.get(step.key() + ".needsReason"), IMessageProvider.INFORMATION);
        } else {
            setMessage(text.get(step.key() + ".description"));
        }
    }

    @Override
    protected void okPressed() {
        Optional<String> reason = because.map(field -> field.getText().strip());
        UnaryOperator<KeysAtHand> keys = key.map(KeyChoice::chosen).orElse(all -> KeysAtHand.NONE);
        work(
                        text.get(step.key() + ".job", outlook.report()),
                        monitor -> doing.execute(reason, keys),
                        text.get("round.internalError"),
                        done)
                .start();
    }
}

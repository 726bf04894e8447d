package org.collate.internal.ui.leaders;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.collate.model.Messages;
import org.collate.operations.leaders.LeaderColumn;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which columns a table of leaders shows. */
final class ColumnsDialog extends Dialog {

    private static final int COLUMNS = 3;

    private final Messages text = Messages.of(ColumnsDialog.class);
    private final List<LeaderColumn> shown;
    private final Consumer<Optional<Set<LeaderColumn>>> choice;
    private final Map<LeaderColumn, Button> boxes = new EnumMap<>(LeaderColumn.class);

    /** @param choice takes what is chosen; empty for what the table began with */
    ColumnsDialog(Shell parent, List<LeaderColumn> shown, Consumer<Optional<Set<LeaderColumn>>> choice) {
        super(parent);
        this.shown = List.copyOf(shown);
        this.choice = choice;
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text.get("columns.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .margins(12, 12)
                .spacing(18, 8)
                .applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(text.get("columns.which"));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(label);
        for (LeaderColumn each : LeaderColumn.values()) {
            Button box = new Button(area, SWT.CHECK);
            box.setText(each.head());
            box.setSelection(shown.contains(each));
            box.setEnabled(each != LeaderColumn.NAME);
            boxes.put(each, box);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.RETRY_ID, text.get("columns.reset"), false);
        createButton(parent, IDialogConstants.OK_ID, text.get("columns.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.RETRY_ID) {
            choice.accept(Optional.empty());
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        Set<LeaderColumn> chosen = EnumSet.of(LeaderColumn.NAME);
        boxes.forEach((column, box) -> {
            if (box.getSelection()) {
                chosen.add(column);
            }
        });
        choice.accept(Optional.of(chosen));
        super.okPressed();
    }
}

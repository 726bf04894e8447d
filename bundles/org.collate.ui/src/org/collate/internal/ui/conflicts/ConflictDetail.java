package org.collate.internal.ui.conflicts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.internal.ui.Paper;
import org.collate.internal.ui.manuscript.conflicts.ConflictAction;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords.State;
import org.collate.internal.ui.manuscript.conflicts.ConflictsShown;
import org.collate.model.Messages;
import org.collate.operations.merge.OpenConflict;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The three states of a conflict side by side, what the choice means, and a button for each choice. */
final class ConflictDetail {

    private static final int HEIGHT = 40;

    private final Messages text = Messages.of(ConflictsView.class);
    private final ConflictWords words = new ConflictWords();
    private final ScrolledComposite scrolled;
    private final Composite area;
    private final Label consequence;
    private final Map<State, Label> who = new EnumMap<>(State.class);
    private final Map<State, Text> said = new EnumMap<>(State.class);
    private final Composite buttons;
    private final List<ConflictAction> offered = new ArrayList<>();
    private Optional<OpenConflict> shown = Optional.empty();

    ConflictDetail(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        area = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(State.values().length)
                .equalWidth(true)
                .margins(8, 6)
                .spacing(8, 4)
                .applyTo(area);
        buttons = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults()
                .span(State.values().length, 1)
                .grab(true, false)
                .applyTo(buttons);
        for (State state : State.values()) {
            who.put(state, new Label(area, SWT.WRAP));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(who.get(state));
        }
        for (State state : State.values()) {
            Text field = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
            Paper.lay(field);
            GridDataFactory.fillDefaults().grab(true, true).hint(40, HEIGHT).applyTo(field);
            field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = who.get(state).getText();
                }
            });
            field.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
            said.put(state, field);
        }
        consequence = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(State.values().length, 1)
                .grab(true, false)
                .hint(40, SWT.DEFAULT)
                .applyTo(consequence);
        area.addListener(SWT.Resize, event -> measure());
        show(Optional.empty(), Optional.empty());
    }

    /** Shows a conflict of a draft, or says that none is selected. */
    void show(Optional<ConflictsShown> draft, Optional<OpenConflict> conflict) {
        List<ConflictAction> actions = conflict.flatMap(each -> draft.map(shown -> shown.actions(each)))
                .orElse(List.of());
        if (conflict.isPresent() && conflict.equals(shown) && actions.equals(offered)) {
            return;
        }
        shown = conflict;
        for (State state : State.values()) {
            who.get(state)
                    .setText(conflict.map(each -> words.who(each, state))
                            .orElse("")
                            .replace("&", "&&"));
            said.get(state)
                    .setText(conflict.map(each -> words.words(each, state)).orElse(""));
            who.get(state).setVisible(conflict.isPresent());
            said.get(state).setVisible(conflict.isPresent());
        }
        consequence.setText(conflict.map(each -> each.conflict().consequence())
                .orElse(text.get("detail.none"))
                .replace("&", "&&"));
        offer(draft, conflict, actions);
        area.layout(true, true);
        measure();
    }

    private void offer(Optional<ConflictsShown> draft, Optional<OpenConflict> conflict, List<ConflictAction> actions) {
        boolean hadFocus = false;
        for (Control each : buttons.getChildren()) {
            hadFocus |= each.isFocusControl();
            each.dispose();
        }
        offered.clear();
        offered.addAll(actions);
        conflict.ifPresent(each -> actions.forEach(action -> {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(words.name(each, action).replace("&", "&&"));
            button.addListener(SWT.Selection, event -> draft.ifPresent(shown -> shown.act(action)));
        }));
        if (hadFocus && buttons.getChildren().length > 0) {
            // Whoever settles one after the other by the keys stays at the buttons.
            buttons.getChildren()[0].setFocus();
        }
    }

    private void measure() {
        int width = Math.max(1, scrolled.getClientArea().width);
        scrolled.setMinSize(0, area.computeSize(width, SWT.DEFAULT).y);
    }

    /** What is said of the selected conflict; empty for none. */
    String words() {
        return shown.isEmpty() ? "" : consequence.getText();
    }

    /** What a state says. */
    String said(State state) {
        return said.get(state).getText();
    }
}

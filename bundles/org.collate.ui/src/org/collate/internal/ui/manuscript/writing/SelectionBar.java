package org.collate.internal.ui.manuscript.writing;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.page.Floating;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.ui.OnScreen;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A small bar above words that were selected with the mouse: what their element is, and where it stands. */
public final class SelectionBar {

    private static final List<Kind> KINDS =
            List.of(Kind.SECTION, Kind.ASPECT, Kind.PROBLEM, Kind.CAUSE, Kind.MEASURE, Kind.POINT, Kind.NARRATIVE);

    private final Messages messages = Messages.of(SelectionBar.class);
    private final StyledText text;
    private final Manuscript manuscript;
    private final Floating floating;
    private final Function<Function<Manuscript, Answer>, Boolean> command;

    /**
     * For a page.
     *
     * @param writable whether the text can be changed at the moment
     * @param command does a command of the manuscript, as a key would
     */
    public SelectionBar(
            ManuscriptPage page, BooleanSupplier writable, Function<Function<Manuscript, Answer>, Boolean> command) {
        this.text = page.text();
        this.manuscript = page.manuscript();
        this.command = command;
        this.floating = new Floating(page);
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && writable.getAsBoolean()) {
                offer();
            }
        });
    }

    /** Shows the bar above what is selected; nothing is shown above nothing, and above what is no element. */
    public void offer() {
        Point selection = text.getSelection();
        if (selection.x == selection.y
                || manuscript.line(manuscript.lineAt(selection.x)).depth() == 0) {
            return;
        }
        floating.show(selection.x, true, this::fill);
    }

    private void fill(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL | SWT.NO_FOCUS);
        Kind now = manuscript.line(manuscript.lineAt(text.getSelection().x)).kind();
        for (Kind kind : KINDS) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            ToolItem item = item(bar, SWT.RADIO, messages.get("bar." + name), messages.get("bar.into"), kind(kind));
            item.setSelection(kind == now);
        }
        new ToolItem(bar, SWT.SEPARATOR);
        item(bar, SWT.PUSH, "↑", messages.get("bar.up"), on(Manuscript::up));
        item(bar, SWT.PUSH, "↓", messages.get("bar.down"), on(Manuscript::down));
        item(bar, SWT.PUSH, "⇥", messages.get("bar.deeper"), on(Manuscript::deeper));
        item(bar, SWT.PUSH, "⇤", messages.get("bar.shallower"), on(Manuscript::shallower));
    }

    private interface OnSelection {

        Answer of(Manuscript manuscript, int from, int to);
    }

    private Function<Manuscript, Answer> on(OnSelection change) {
        return written -> change.of(written, text.getSelection().x, text.getSelection().y);
    }

    private Function<Manuscript, Answer> kind(Kind kind) {
        return written -> written.turnInto(text.getSelection().x, kind);
    }

    private ToolItem item(ToolBar bar, int style, String label, String help, Function<Manuscript, Answer> change) {
        ToolItem item = new ToolItem(bar, style);
        item.setText(label);
        item.setToolTipText(help);
        item.addListener(SWT.Selection, event -> {
            if (style == SWT.PUSH || item.getSelection()) {
                // The bar goes with the event that it is in.
                OnScreen.of(text).later(() -> done(change));
            }
        });
        return item;
    }

    private void done(Function<Manuscript, Answer> change) {
        if (!text.isDisposed()) {
            floating.hide();
            text.setFocus();
            command.apply(change);
        }
    }

    /** Whether it is shown. */
    public boolean isShown() {
        return floating.isShown();
    }
}

package org.collate.internal.ui.manuscript.find;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.Paper;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.search.SearchQuery;
import org.collate.ui.OpenDraft;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A strip above the page to find words with and to put others in their place; there while it is used. All places are
 * marked and counted while one types. Enter goes to the next, Shift and Enter to the one before, Escape ends.
 */
public final class FindBar {

    private static final int WIDTH = 240;

    private final Messages messages = Messages.of(FindBar.class);
    private final ManuscriptPage page;
    private final BooleanSupplier writable;
    private final Composite strip;
    private final Text words;
    private final Text with;
    private final Label result;
    private final Button matchesCase;
    private final Button isWhole;
    private final Button isPattern;
    private final Button replace;
    private final Button replaceAll;
    private final FoundWords found;
    private boolean goes;
    /** What was replaced last; said until something else is looked for. */
    private String done = "";

    /**
     * Above a page.
     *
     * @param writable whether the text can be changed at the moment
     * @param command does a command of the manuscript, as a key would
     */
    public FindBar(
            Composite parent,
            ManuscriptPage page,
            BooleanSupplier writable,
            Function<Function<Manuscript, Answer>, Boolean> command) {
        this.page = page;
        this.writable = writable;
        strip = new Composite(parent, SWT.NONE);
        ground(strip);
        GridLayoutFactory.swtDefaults().numColumns(8).margins(12, 4).applyTo(strip);
        words = field("find.words");
        button("find.previous", () -> go(false));
        button("find.next", () -> go(true));
        matchesCase = toggle("find.case");
        isWhole = toggle("find.whole");
        isPattern = toggle("find.pattern");
        result = new Label(strip, SWT.NONE);
        ground(result);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(12, 0)
                .applyTo(result);
        button("find.close", this::close);
        with = field("find.with");
        replace = button("find.replace", this::replace);
        replaceAll = button("find.all", this::replaceAll);
        words.addListener(SWT.Modify, event -> look());
        words.addListener(SWT.DefaultSelection, event -> go((event.stateMask & SWT.SHIFT) == 0));
        with.addListener(SWT.DefaultSelection, event -> replace());
        found = new FoundWords(page, command, this::told, this::say);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        strip.setVisible(false);
    }

    private static void ground(Control control) {
        control.setData(Paper.UNSTYLED, Boolean.TRUE);
        control.setBackground(new Color(243, 244, 246));
        control.setForeground(new Color(40, 42, 46));
    }

    private Text field(String key) {
        Text field = new Text(strip, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setMessage(messages.get(key));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        return field;
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(strip, SWT.PUSH | SWT.FLAT);
        button.setText(messages.get(key));
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private Button toggle(String key) {
        Button toggle = new Button(strip, SWT.CHECK);
        ground(toggle);
        toggle.setText(messages.get(key));
        toggle.setToolTipText(messages.get(key + ".help"));
        toggle.addListener(SWT.Selection, event -> look());
        return toggle;
    }

    /** Puts the strip above another control. */
    public void moveAbove(Control control) {
        strip.moveAbove(control);
    }

    /** Shows the strip, with the words that are selected. */
    public void open() {
        String selected = page.text().getSelectionText();
        show(true);
        with.setEnabled(writable.getAsBoolean());
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        } else {
            look();
        }
        words.selectAll();
        words.setFocus();
    }

    private void close() {
        show(false);
        found.look(SearchQuery.of(""));
        page.text().setFocus();
    }

    private void show(boolean shown) {
        result.setText("");
        strip.setVisible(shown);
        ((GridData) strip.getLayoutData()).exclude = !shown;
        strip.getParent().layout(true, true);
    }

    private void look() {
        done = "";
        found.look(new SearchQuery(
                words.getText(), isPattern.getSelection(), matchesCase.getSelection(), isWhole.getSelection()));
    }

    private void go(boolean forward) {
        done = "";
        if (found.isCurrent()) {
            found.go(forward);
            told();
        } else {
            goes = true;
        }
    }

    /** Says what was found. */
    private void told() {
        if (strip.isDisposed()) {
            return;
        }
        if (found.isCurrent() && goes) {
            goes = false;
            found.go(true);
        }
        boolean isAny = found.count() > 0;
        replace.setEnabled(isAny && writable.getAsBoolean());
        replaceAll.setEnabled(isAny && writable.getAsBoolean());
        if (words.getText().isEmpty() || !found.isCurrent() || !done.isEmpty()) {
            say(done);
        } else if (!isAny) {
            say(messages.get("find.nothing"));
        } else {
            say(
                    found.selected().isPresent()
                            ? messages.get("find.at", found.selected().getAsInt() + 1, found.count())
                            : messages.get("find.count", found.count()));
        }
    }

    private void say(String sentence) {
        result.setText(sentence.replace("&", "&&"));
        result.setToolTipText(sentence);
    }

    private void replace() {
        if (!found.isCurrent() || !writable.getAsBoolean()) {
            return;
        }
        if (found.selected().isPresent()) {
            replaced(false);
            goes = true;
        } else {
            go(true);
        }
    }

    private void replaceAll() {
        if (found.isCurrent() && writable.getAsBoolean()) {
            replaced(true);
        }
    }

    private void replaced(boolean all) {
        try {
            OpenDraft.Replaced outcome = found.replace(all, with.getText());
            if (all || outcome.kept() > 0) {
                String count = messages.get("find.replaced", outcome.count());
                done = outcome.kept() == 0 ? count : messages.get("find.kept", count, outcome.kept());
                say(done);
            }
        } catch (InputException e) {
            say(e.getMessage());
        }
    }
}

package org.collate.internal.ui.manuscript.revisions;

import java.util.Map;
import java.util.Optional;
import org.collate.internal.ui.Paper;
import org.collate.model.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The row above the page with the revisions: what the draft is compared with, who changed it, and what can be done. */
final class RevisionLegend {

    private final Messages text = Messages.of(RevisionPage.class);
    private final RevisionPage page;
    private final Runnable done;
    private final Composite row;
    private Optional<Shown> shown = Optional.empty();
    private String said = "";
    private Label saying;

    /** What it is made of. */
    private record Shown(BaseChoice bases, Map<String, Color> people) {}

    /** Makes it above a page; it is empty. @param done ends that revisions are shown */
    RevisionLegend(Composite area, RevisionPage page, Runnable done) {
        this.page = page;
        this.done = done;
        row = plain(new Composite(area, SWT.NONE));
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginLeft = 12;
        layout.spacing = 14;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    }

    /** Shows this, where it is not there already. @param people who changed something, with their colours */
    void show(BaseChoice bases, Map<String, Color> people) {
        Shown now = new Shown(bases, people);
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        for (Control each : row.getChildren()) {
            each.dispose();
        }
        plain(new Label(row, SWT.NONE)).setText(text.get("revisions.since"));
        bases.offer(row);
        String words = people.isEmpty() ? text.get("revisions.none") : text.get("revisions.by");
        plain(new Label(row, SWT.NONE)).setText(words);
        people.forEach((name, colour) -> {
            Label label = plain(new Label(row, SWT.NONE));
            label.setText(name);
            label.setForeground(colour);
        });
        if (!people.isEmpty()) {
            button("revisions.previous", page::previous);
            button("revisions.next", page::next);
        }
        if (!people.isEmpty() && bases.mayJudge()) {
            button("revisions.accept", page::accept);
            button("revisions.reject", page::reject);
        }
        button("revisions.back", done);
        saying = plain(new Label(row, SWT.NONE));
        saying.setText(said.replace("&", "&&"));
        row.getParent().layout(true, true);
    }

    private void button(String key, Runnable work) {
        Button button = new Button(row, SWT.PUSH | SWT.FLAT);
        button.setText(text.get(key));
        button.addListener(SWT.Selection, event -> {
            work.run();
            if (!page.widget().isDisposed()) {
                page.widget().setFocus();
            }
        });
    }

    /** Says something beside the buttons. */
    void say(String sentence) {
        said = sentence;
        saying.setText(sentence.replace("&", "&&"));
        row.layout(true);
    }

    /** What is said beside the buttons; empty for nothing. */
    String said() {
        return said;
    }

    private static <T extends Control> T plain(T control) {
        control.setData(Paper.UNSTYLED, Boolean.TRUE);
        control.setBackground(new Color(255, 246, 214));
        return control;
    }
}

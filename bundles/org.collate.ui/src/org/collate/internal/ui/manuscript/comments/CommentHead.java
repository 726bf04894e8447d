package org.collate.internal.ui.manuscript.comments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.Namesakes;
import org.collate.git.Person;
import org.collate.internal.ui.Paper;
import org.collate.model.Messages;
import org.collate.operations.review.CommentFilter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The head of the margin: whose comments are shown, and how they stand. */
final class CommentHead {

    private final Messages text = Messages.of(CommentHead.class);
    private final Combo states;
    private final Combo persons;
    private final Consumer<CommentFilter> changed;
    private List<Person> people = List.of();
    private CommentFilter filter = CommentFilter.OPEN;

    /** @param changed is told what somebody wants to see */
    CommentHead(Composite parent, Consumer<CommentFilter> changed) {
        this.changed = changed;
        Composite head = new Composite(parent, SWT.NONE);
        head.setData(Paper.UNSTYLED, Boolean.TRUE);
        head.setBackground(CardColumn.GROUND);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 4)
                .spacing(4, 0)
                .equalWidth(true)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        states = combo(head, text.get("filter.state"));
        for (CommentFilter.State each : CommentFilter.State.values()) {
            states.add(text.get("filter." + each.name().toLowerCase(Locale.ROOT)));
        }
        states.select(0);
        persons = combo(head, text.get("filter.person"));
        persons.add(text.get("filter.everybody"));
        persons.select(0);
    }

    private Combo combo(Composite head, String label) {
        Combo combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(label);
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose());
        return combo;
    }

    private void choose() {
        int at = persons.getSelectionIndex() - 1;
        set(new CommentFilter(
                CommentFilter.State.values()[states.getSelectionIndex()],
                at < 0 ? Optional.empty() : Optional.of(people.get(at))));
    }

    private void set(CommentFilter now) {
        filter = now;
        changed.accept(now);
    }

    /** What somebody wants to see. */
    CommentFilter filter() {
        return filter;
    }

    /** Offers those who said something; who is chosen stays so as long as he is among them. */
    void offer(List<Person> now, Namesakes names) {
        if (now.equals(people)) {
            return;
        }
        people = List.copyOf(now);
        persons.removeAll();
        persons.add(text.get("filter.everybody"));
        now.forEach(each -> persons.add(names.name(each)));
        int at = filter.person().map(now::indexOf).orElse(-1);
        persons.select(at + 1);
        filter = new CommentFilter(filter.state(), at < 0 ? Optional.empty() : filter.person());
    }

    /** Shows all that are open, whoever said something on them. */
    void reset() {
        states.select(0);
        persons.select(0);
        set(CommentFilter.OPEN);
    }
}

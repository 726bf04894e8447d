package org.collate.internal.ui.remarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Namesakes;
import org.collate.git.Person;
import org.collate.git.Variant;
import org.collate.model.Messages;
import org.collate.operations.leaders.ReadComments.Said;
import org.collate.operations.review.CommentFilter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Which comments somebody wants to see: on which report, how they stand, and who said something on them. */
final class RemarkFilter {

    private final Messages text = Messages.of(CommentsView.class);
    private final Combo reports;
    private final Combo states;
    private final Combo persons;
    private final Runnable changed;
    private List<Of> all = List.of();
    private List<Person> people = List.of();
    private Optional<Of> report = Optional.empty();
    private CommentFilter filter = CommentFilter.OPEN;

    /** A report that has comments. */
    private record Of(Path space, Variant variant, String name) {

        static Of of(Said said) {
            return new Of(said.draft().space(), said.draft().variant(), said.report());
        }

        String label() {
            return variant.meeting() + "/" + name;
        }
    }

    /** @param changed is told that somebody wants to see others */
    RemarkFilter(Composite parent, Runnable changed) {
        this.changed = changed;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        reports = combo(bar, "remarks.filter.report");
        states = combo(bar, "remarks.filter.state");
        for (CommentFilter.State each : CommentFilter.State.values()) {
            states.add(text.get("remarks.filter." + each.name().toLowerCase(Locale.ROOT)));
        }
        states.select(0);
        persons = combo(bar, "remarks.filter.person");
        offer(List.of());
    }

    private Combo combo(Composite bar, String key) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(text.get(key));
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text.get(key);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose());
        return combo;
    }

    private void choose() {
        int of = reports.getSelectionIndex() - 1;
        int by = persons.getSelectionIndex() - 1;
        report = of < 0 ? Optional.empty() : Optional.of(all.get(of));
        filter = new CommentFilter(
                CommentFilter.State.values()[states.getSelectionIndex()],
                by < 0 ? Optional.empty() : Optional.of(people.get(by)));
        changed.run();
    }

    /** Offers the reports and the people of some comments; what is chosen stays so as long as it is among them. */
    void offer(List<Said> said) {
        all = said.stream().map(Of::of).distinct().toList();
        people = CommentFilter.people(said.stream().map(Said::comment).toList());
        Namesakes names = Namesakes.of(people);
        List<String> offered = new ArrayList<>(List.of(text.get("remarks.filter.all.reports")));
        all.forEach(each -> offered.add(each.label()));
        reports.setItems(offered.toArray(String[]::new));
        int at = report.map(all::indexOf).orElse(-1);
        reports.select(at + 1);
        report = at < 0 ? Optional.empty() : report;
        List<String> called = new ArrayList<>(List.of(text.get("remarks.filter.everybody")));
        people.forEach(each -> called.add(names.name(each)));
        persons.setItems(called.toArray(String[]::new));
        int by = filter.person().map(people::indexOf).orElse(-1);
        persons.select(by + 1);
        filter = new CommentFilter(filter.state(), by < 0 ? Optional.empty() : filter.person());
    }

    /** Whether a comment is one of them. */
    boolean accepts(Said said) {
        return filter.accepts(said.comment())
                && (report.isEmpty() || report.get().equals(Of.of(said)));
    }
}

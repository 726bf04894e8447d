package org.collate.internal.ui.leaders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.leaders.LeaderTable;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.ReportOpener;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/**
 * Where each report is, one row each, those that wait for whoever sits here first. The same view stands in two places: whole,
 * and narrow beside the manuscript, where it begins with what waits.
 */
public final class LeadersView extends ViewPart {

    private final Messages text = Messages.of(LeadersView.class);
    private LeaderRows rows;
    private LeadersTable table;
    private ShownColumns columns;
    private Button waiting;
    private Runnable stopListening = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        boolean isNarrow = getSite().getId().equals(WritingPerspective.WAITING);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filters(parent, isNarrow);
        table = new LeadersTable(parent);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .applyTo(viewer().getTable().getParent());
        columns = new ShownColumns(getSite().getId(), isNarrow ? ShownColumns.NARROW : ShownColumns.ALL);
        table.show(columns.get());
        table.filterWaiting(isNarrow);
        viewer().addOpenListener(event -> open());
        getSite().setSelectionProvider(viewer());
        MenuManager menu = new MenuManager();
        viewer().getTable().setMenu(menu.createContextMenu(viewer().getTable()));
        getSite().registerContextMenu("org.collate.ui.leaders", menu, viewer());
        rows = LeaderRows.of(getSite().getWorkbenchWindow());
        stopListening = rows.whenChanged(this::show);
        stopFollowing =
                CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(report -> report.ifPresent(rows::seen));
        show();
    }

    private void filters(Composite parent, boolean isNarrow) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).applyTo(bar);
        Text search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(text.get("leaders.filter"));
        search.addModifyListener(event -> {
            table.filter(search.getText());
            describe();
        });
        search.addListener(SWT.DefaultSelection, event -> setFocus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        waiting = new Button(bar, SWT.CHECK);
        waiting.setText(text.get("leaders.waiting"));
        waiting.setSelection(isNarrow);
        waiting.addListener(SWT.Selection, event -> {
            table.filterWaiting(waiting.getSelection());
            describe();
        });
    }

    private void show() {
        table.input(rows.rows());
        describe();
    }

    private void describe() {
        List<Row> all = rows.rows();
        long mine = all.stream().filter(row -> row.leader().waits()).count();
        String said = !rows.isRead() ? "leaders.reading" : all.isEmpty() ? "leaders.none" : "leaders.count";
        setContentDescription(text.get(said, all.size(), mine));
    }

    /** Opens the reports that are selected. */
    private void open() {
        selection().forEach(row -> open(row.leader()));
    }

    private void open(Leader leader) {
        ReportOpener.of(leader.place(), DesktopPlugins.importers(), getSite().getWorkbenchWindow())
                .start();
    }

    private List<Row> selection() {
        IStructuredSelection selection = viewer().getStructuredSelection();
        return selection.stream().map(Row.class::cast).toList();
    }

    /** The draft of the report that is selected, where it is one. */
    public Optional<Place.OfVariant> selectedReport() {
        List<Row> chosen = selection();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst().leader().place()) : Optional.empty();
    }

    /**
     * Opens the row behind or before the one that is selected; the first or the last where there is none.
     *
     * @return whether there is one
     */
    boolean openNext(int step) {
        List<Row> standing = table.standing();
        int at = viewer().getTable().getSelectionIndex();
        int next = at < 0 ? (step > 0 ? 0 : standing.size() - 1) : at + step;
        if (next < 0 || next >= standing.size()) {
            return false;
        }
        viewer().setSelection(new StructuredSelection(standing.get(next)), true);
        open(standing.get(next).leader());
        return true;
    }

    /** The rows that are selected, else all that are shown, as lines with tabs. */
    String copied() {
        return table.table(table.chosen()).tabbed();
    }

    /** All rows that are shown. */
    LeaderTable shown() {
        return table.table(table.standing());
    }

    /** The columns that are shown. */
    List<LeaderColumn> columns() {
        return columns.get();
    }

    /** Shows other columns from now on; those of the beginning where none are named. */
    void show(Optional<Set<LeaderColumn>> chosen) {
        columns.set(chosen);
        table.show(columns.get());
    }

    /** Sorts by a column, as a click on its head does. */
    public void sortBy(LeaderColumn column) {
        table.sortBy(column);
    }

    /** The table. */
    public TableViewer viewer() {
        return table.viewer();
    }

    @Override
    public void setFocus() {
        viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        stopFollowing.run();
        super.dispose();
    }
}

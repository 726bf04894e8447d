package org.collate.internal.ui.leaders;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.leaders.LeaderTable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/** The table of leaders as a widget: sorted by a click on a head, filtered by words, with the columns that somebody chose. */
final class LeadersTable {

    /** What a head has beside its words, in pixels. */
    private static final int MARGIN = 14;

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Map<LeaderColumn, TableColumn> columns = new EnumMap<>(LeaderColumn.class);
    private final LocalResourceManager resources;
    private final Font bold;
    private final Font plain;
    private List<LeaderColumn> shown = List.of();
    private Optional<LeaderColumn> sorted = Optional.empty();
    private String words = "";
    private boolean onlyWaiting;

    LeadersTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        plain = viewer.getTable().getFont();
        bold = resources.create(FontDescriptor.createFrom(plain).setStyle(SWT.BOLD));
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new SameReport());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (LeaderColumn each : LeaderColumn.values()) {
            columns.put(each, column(each));
        }
        viewer.addFilter(new Wanted());
    }

    private TableColumn column(LeaderColumn column) {
        TableViewerColumn added = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
        added.getColumn().setText(column.head());
        added.getColumn().setToolTipText(column.head());
        added.getColumn().addListener(SWT.Selection, event -> sortBy(column));
        added.setLabelProvider(new Cell(column));
        return added.getColumn();
    }

    /** Shows some columns, and hides the others. */
    void show(List<LeaderColumn> wanted) {
        shown = List.copyOf(wanted);
        columns.forEach((column, widget) -> {
            boolean isShown = wanted.contains(column);
            widget.setResizable(isShown);
            layout.setColumnData(
                    widget,
                    isShown
                            ? new ColumnWeightData(share(column), least(column))
                            : new ColumnPixelData(0, false, false));
        });
        viewer.getTable().getParent().layout();
    }

    private static int share(LeaderColumn column) {
        return switch (column) {
            case MEETING, NAME, HOLDER, CHANGED_BY -> 10;
            case STATE, SIGNED -> 14;
            case SINCE, CHANGED -> 9;
            default -> 5;
        };
    }

    /** What its words usually need, and never less than its head. */
    private int least(LeaderColumn column) {
        int usual = switch (column) {
            case MEETING, NAME, HOLDER, CHANGED_BY, SINCE, CHANGED -> 84;
            case STATE -> 140;
            case SIGNED -> 120;
            default -> 40;
        };
        return Math.max(usual, width(column.head()) + MARGIN);
    }

    private int width(String words) {
        GC gc = new GC(viewer.getTable());
        try {
            gc.setFont(bold);
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    /** Sorts by a column; by the same one again the other way round, and then as it was. */
    void sortBy(LeaderColumn column) {
        boolean isSame = sorted.equals(Optional.of(column));
        int before = isSame ? viewer.getTable().getSortDirection() : SWT.NONE;
        int now = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
        sorted = now == SWT.NONE ? Optional.empty() : Optional.of(column);
        viewer.getTable().setSortColumn(now == SWT.NONE ? null : columns.get(column));
        viewer.getTable().setSortDirection(now);
        viewer.setComparator(now == SWT.NONE ? null : new ByColumn(column, now == SWT.DOWN));
    }

    /** Shows only rows with some words. */
    void filter(String text) {
        words = text.strip().toLowerCase(Locale.ROOT);
        viewer.refresh();
    }

    /** Shows only rows that wait for whoever sits here, or all. */
    void filterWaiting(boolean only) {
        onlyWaiting = only;
        viewer.refresh();
    }

    /** Shows rows; what is selected stays so. */
    void input(List<Row> rows) {
        if (rows.equals(viewer.getInput())) {
            return;
        }
        viewer.getTable().setRedraw(false);
        try {
            viewer.setInput(rows);
        } finally {
            viewer.getTable().setRedraw(true);
        }
    }

    /** The rows as they stand, filtered and sorted. */
    List<Row> standing() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < viewer.getTable().getItemCount(); i++) {
            rows.add((Row) viewer.getElementAt(i));
        }
        return rows;
    }

    /** The rows that are selected, in their order; all that stand there where none is. */
    List<Row> chosen() {
        List<Row> selected = new ArrayList<>();
        for (Object each : viewer.getStructuredSelection().toList()) {
            selected.add((Row) each);
        }
        return selected.isEmpty() ? standing() : selected;
    }

    /** Some rows as a text, with the columns that are shown. */
    LeaderTable table(List<Row> rows) {
        return new LeaderTable(shown, rows);
    }

    TableViewer viewer() {
        return viewer;
    }

    private final class Cell extends StyledCellLabelProvider {

        private final LeaderColumn column;

        Cell(LeaderColumn column) {
            this.column = column;
        }

        @Override
        public void update(ViewerCell cell) {
            Row row = (Row) cell.getElement();
            String text = column.words(row);
            if (column == LeaderColumn.STATE) {
                StyledString chip = Chip.of(row.leader().standing()).of(text, resources);
                cell.setText(chip.getString());
                cell.setStyleRanges(chip.getStyleRanges());
            } else {
                cell.setText(text);
            }
            cell.setFont(column == LeaderColumn.NAME && row.leader().waits() ? bold : plain);
            super.update(cell);
        }
    }

    private final class Wanted extends ViewerFilter {

        @Override
        public boolean select(Viewer from, Object parent, Object element) {
            Row row = (Row) element;
            return (!onlyWaiting || row.leader().waits())
                    && (words.isEmpty()
                            || shown.stream()
                                    .anyMatch(each -> each.words(row)
                                            .toLowerCase(Locale.ROOT)
                                            .contains(words)));
        }
    }

    private static final class ByColumn extends ViewerComparator {

        private final LeaderColumn column;
        private final boolean isReversed;

        ByColumn(LeaderColumn column, boolean isReversed) {
            this.column = column;
            this.isReversed = isReversed;
        }

        @Override
        public int compare(Viewer from, Object one, Object other) {
            int order = column.order().compare((Row) one, (Row) other);
            return isReversed ? -order : order;
        }
    }

    /** Rows are the same where they stand for the same report, so the table keeps what is selected. */
    private static final class SameReport implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof Row row && other instanceof Row same
                    ? ReportKey.of(row.leader()).equals(ReportKey.of(same.leader()))
                    : one == other;
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof Row row ? key(row.leader()) : System.identityHashCode(element);
        }

        private static int key(Leader leader) {
            return ReportKey.of(leader).hashCode();
        }
    }
}

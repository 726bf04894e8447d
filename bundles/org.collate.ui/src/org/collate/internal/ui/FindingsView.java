package org.collate.internal.ui;

import java.util.List;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportOpener;
import org.collate.ui.ShownReport;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;

/**
 * What was found in the window's report: by its import, in the order of the source's lines, and by the rules, in reading
 * order. A row leads to its place, and offers what mends it.
 */
public final class FindingsView extends ViewPart {

    private final Messages text = Messages.of(ReportOpener.class);
    private TableViewer table;
    private List<FindingRow> rows = List.of();
    /** Which place of a row with several was shown last; opened again, the row shows the next one. */
    private Turn turn = new Turn("", -1);

    private Runnable stopListening = () -> {};

    /** A place of a row. @param rule the id of the row's rule */
    private record Turn(String rule, int place) {}

    @Override
    public void createPartControl(Composite parent) {
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        table = new Columns<>(parent, FindingRow.class, text, SWT.VIRTUAL)
                .picture(row -> row.icon().image(resources))
                .hover(row -> row.message() + row.places())
                .column("findings.line", 12, 130, FindingRow::where)
                .column("findings.rule", 6, 60, FindingRow::rule)
                .column("findings.message", 60, 320, FindingRow::message)
                .column("findings.quote", 22, 150, FindingRow::words)
                .table();
        ColumnViewerToolTipSupport.enableFor(table);
        table.addOpenListener(event -> open());
        table.getTable().addListener(SWT.KeyDown, this::key);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().setSelectionProvider(table);
        stopListening = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(this::show);
    }

    private void show(Optional<OpenedReport> opened) {
        List<FindingRow> now = opened.map(FindingRow::of).orElse(List.of());
        setContentDescription(opened.map(this::summary).orElse(text.get("findings.noReport")));
        if (!now.equals(rows) || table.getInput() == null) {
            rows = now;
            table.setInput(rows);
        }
    }

    private String summary(OpenedReport opened) {
        if (opened.findings().isEmpty()) {
            if (!opened.isBegun()) {
                return text.get("findings.notBegun");
            }
            return opened.checked().isEmpty()
                    ? text.get("findings.none")
                    : text.get("findings.ofRules", opened.checked().size());
        }
        return opened.checked().isEmpty()
                ? text.get("findings.count", opened.findings().size())
                : text.get(
                        "findings.both",
                        opened.findings().size(),
                        opened.checked().size());
    }

    private Optional<FindingRow.OfRule> selected() {
        return table.getStructuredSelection().getFirstElement() instanceof FindingRow.OfRule row
                ? Optional.of(row)
                : Optional.empty();
    }

    /** The place of the selected row that was shown last; the first where none was. */
    private Optional<Finding> current() {
        return selected().map(row -> {
            boolean same = turn.rule().equals(row.rule()) && turn.place() >= 0;
            return row.all().get(same ? turn.place() % row.count() : 0).finding();
        });
    }

    private Optional<ShownReport> editor() {
        return ShownReport.in(getSite().getPage());
    }

    /** Shows the next place of the selected row; after the last the first. */
    private void open() {
        selected().ifPresent(row -> {
            int next = turn.rule().equals(row.rule()) ? turn.place() + 1 : 0;
            show(row, next % row.count());
        });
    }

    private void show(FindingRow.OfRule row, int place) {
        turn = new Turn(row.count() == 1 ? "" : row.rule(), place);
        editor().ifPresent(editor -> {
            editor.reveal(row.all().get(place).finding());
            getSite().getPage().activate(getSite().getPage().getActiveEditor());
        });
    }

    private void key(Event event) {
        if (event.keyCode == '1' && event.stateMask == SWT.MOD1) {
            open();
            editor().ifPresent(ShownReport::quickFix);
        }
    }

    private void fill(IMenuManager menu) {
        if (selected().isEmpty() || editor().isEmpty()) {
            return;
        }
        FindingRow.OfRule row = selected().get();
        Finding finding = current().orElseThrow();
        menu.add(action(text.get("findings.show"), this::open));
        if (row.count() > 1) {
            menu.add(places(row));
        }
        if (editor().get().isWritable()) {
            if (row.count() > 1
                    && row.all().stream()
                            .allMatch(each -> !each.finding().fixes().isEmpty())) {
                menu.add(action(text.get("findings.fixAll", row.count()), () -> fixAll(row)));
            }
            for (Fix fix : finding.fixes()) {
                menu.add(action(
                        text.get("findings.fix", fix.label()),
                        () -> editor().ifPresent(editor -> {
                            editor.fix(finding, fix);
                        })));
            }
        }
    }

    /** A menu with a line for each place of a row. */
    private MenuManager places(FindingRow.OfRule row) {
        MenuManager places = new MenuManager(text.get("findings.places", row.count()));
        for (int i = 0; i < row.count(); i++) {
            int place = i;
            OpenedReport.CheckedFinding each = row.all().get(i);
            places.add(action(each.place() + "  " + each.finding().words(), () -> show(row, place)));
        }
        return places;
    }

    /** Mends all places of a row, the last first, so that no fix moves what another one speaks of. */
    private void fixAll(FindingRow.OfRule row) {
        for (OpenedReport.CheckedFinding each : row.all().reversed()) {
            Finding finding = each.finding();
            editor().ifPresent(editor -> editor.fix(finding, finding.fixes().getFirst()));
        }
    }

    private static Action action(String label, Runnable work) {
        return new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** The table with the findings. */
    public TableViewer table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        super.dispose();
    }
}

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
    private Runnable stopListening = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        table = new Columns<>(parent, FindingRow.class, text, SWT.VIRTUAL)
                .picture(row -> row.icon().image(resources))
                .hover(FindingRow::message)
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

    private Optional<Finding> selected() {
        return table.getStructuredSelection().getFirstElement() instanceof FindingRow.OfRule row
                ? Optional.of(row.finding().finding())
                : Optional.empty();
    }

    private Optional<ShownReport> editor() {
        return ShownReport.in(getSite().getPage());
    }

    private void open() {
        selected()
                .ifPresent(finding -> editor().ifPresent(editor -> {
                    editor.reveal(finding);
                    getSite().getPage().activate(getSite().getPage().getActiveEditor());
                }));
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
        Finding finding = selected().get();
        menu.add(action(text.get("findings.show"), this::open));
        if (editor().get().isWritable()) {
            for (Fix fix : finding.fixes()) {
                menu.add(action(
                        text.get("findings.fix", fix.label()),
                        () -> editor().ifPresent(editor -> {
                            editor.fix(finding, fix);
                        })));
            }
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

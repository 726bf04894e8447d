package org.collate.internal.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.model.Messages;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenReportJob;
import org.collate.ui.OpenedReport;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;

/**
 * What was found in the window's report: by its import, in the order of the source's lines, and by the rules, in reading
 * order. A row leads to its place, and offers what mends it.
 */
public final class FindingsView extends ViewPart {

    private final Messages text = Messages.of(OpenReportJob.class);
    private TableViewer table;
    private List<FindingRow> rows = List.of();
    private Runnable stopListening = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        TableColumnLayout layout = new TableColumnLayout();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
        column(layout, "findings.line", 12, 130, FindingRow::where).setLabelProvider(new Words(FindingRow::where) {
            @Override
            public Image getImage(Object element) {
                return ((FindingRow) element).icon().image(resources);
            }
        });
        column(layout, "findings.rule", 6, 60, FindingRow::rule);
        column(layout, "findings.message", 60, 320, FindingRow::message);
        column(layout, "findings.quote", 22, 150, FindingRow::words);
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

    private TableViewerColumn column(
            TableColumnLayout layout, String key, int weight, int width, Function<FindingRow, String> words) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(text.get(key));
        column.setLabelProvider(new Words(words));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width));
        return column;
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

    private Optional<ManuscriptEditor> editor() {
        return getSite().getPage().getActiveEditor() instanceof ManuscriptEditor editor
                ? Optional.of(editor)
                : Optional.empty();
    }

    private void open() {
        if (selected().isPresent() && editor().isPresent()) {
            editor().get().reveal(selected().get());
            getSite().getPage().activate(editor().get());
        }
    }

    private void key(Event event) {
        if (event.keyCode == '1' && event.stateMask == SWT.MOD1) {
            open();
            editor().ifPresent(ManuscriptEditor::quickFix);
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

    private static class Words extends ColumnLabelProvider {

        private final Function<FindingRow, String> words;

        Words(Function<FindingRow, String> words) {
            this.words = words;
        }

        @Override
        public String getText(Object element) {
            return words.apply((FindingRow) element).replace('\n', ' ');
        }

        @Override
        public String getToolTipText(Object element) {
            return ((FindingRow) element).message();
        }
    }
}

package org.collate.internal.ui;

import java.util.List;
import java.util.function.Function;
import org.collate.model.Messages;
import org.collate.transfer.ImportFinding;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenReportJob;
import org.collate.ui.OpenedReport;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What the import of the window's report met and mended, in the order of the source's lines. */
public final class FindingsView extends ViewPart {

    private final Messages text = Messages.of(OpenReportJob.class);
    private TableViewer table;
    private Runnable stopListening = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        TableColumnLayout layout = new TableColumnLayout();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
        column(layout, "findings.line", 8, 70, FindingsView::line, resources);
        column(layout, "findings.rule", 8, 60, ImportFinding::rule);
        column(layout, "findings.message", 60, 320, ImportFinding::message);
        column(layout, "findings.quote", 24, 160, ImportFinding::quote);
        stopListening = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(this::show);
    }

    private void column(
            TableColumnLayout layout, String key, int weight, int width, Function<ImportFinding, String> words) {
        newColumn(layout, key, weight, width).setLabelProvider(new Words(words));
    }

    private void column(
            TableColumnLayout layout,
            String key,
            int weight,
            int width,
            Function<ImportFinding, String> words,
            ResourceManager resources) {
        newColumn(layout, key, weight, width).setLabelProvider(new Words(words) {
            @Override
            public Image getImage(Object element) {
                return Icon.valueOf(((ImportFinding) element).severity().name()).image(resources);
            }
        });
    }

    private TableViewerColumn newColumn(TableColumnLayout layout, String key, int weight, int width) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(text.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width));
        return column;
    }

    private static String line(ImportFinding finding) {
        return finding.line() > 0 ? String.valueOf(finding.line()) : "";
    }

    private void show(OpenedReport opened) {
        List<ImportFinding> findings = opened.findings();
        setContentDescription(
                findings.isEmpty() ? text.get("findings.none") : text.get("findings.count", findings.size()));
        table.setInput(findings);
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

        private final Function<ImportFinding, String> words;

        Words(Function<ImportFinding, String> words) {
            this.words = words;
        }

        @Override
        public String getText(Object element) {
            return words.apply((ImportFinding) element);
        }
    }
}

package org.collate.internal.ui;

import java.util.List;
import org.collate.core.layout.Outline;
import org.collate.model.Messages;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenReportJob;
import org.collate.ui.OpenedReport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The outline of the window's report, and beside it the words of what is selected in it. */
public final class ReportView extends ViewPart {

    private static final int[] SHARES = {46, 54};
    private static final int HINT_WIDTH = 420;

    private final Messages text = Messages.of(OpenReportJob.class);
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private SashForm report;
    private TreeViewer tree;
    private ReadingPane reading;
    private String title = "";
    private List<OutlineNode> nodes = List.of();
    private Runnable stopListening = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        area.setLayout(stack);
        stack.topControl = emptyHint(area);
        report = new SashForm(area, SWT.HORIZONTAL);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), report);
        tree = new TreeViewer(report, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(text, resources)));
        Paper.lay(tree.getTree());
        tree.addSelectionChangedListener(event -> read(event.getStructuredSelection()));
        reading = new ReadingPane(report, resources);
        report.setWeights(SHARES);
        getSite().setSelectionProvider(tree);
        stopListening = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(this::show);
    }

    private Composite emptyHint(Composite parent) {
        Composite hint = new Composite(parent, SWT.NONE);
        hint.setLayout(new GridLayout());
        Label label = new Label(hint, SWT.WRAP | SWT.CENTER);
        label.setText(text.get("empty"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .hint(HINT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return hint;
    }

    private void show(OpenedReport opened) {
        Outline outline = opened.outline();
        title = outline.title().orElse("");
        nodes = OutlineNode.of(outline);
        setContentDescription(text.get(
                "summary",
                opened.place().name(),
                outline.sections().size(),
                OutlineNode.count(nodes, "problem"),
                OutlineNode.count(nodes, "cause"),
                OutlineNode.count(nodes, "measure")));
        stack.topControl = report;
        area.layout(true, true);
        tree.setInput(nodes);
        tree.expandAll();
        reading.show(title, nodes);
    }

    private void read(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof OutlineNode node) {
            reading.show("", List.of(node));
        } else {
            reading.show(title, nodes);
        }
    }

    /** The tree with the outline. */
    public TreeViewer tree() {
        return tree;
    }

    /** What the reading pane shows. */
    public String reading() {
        return reading.control().getText();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        super.dispose();
    }
}

package org.collate.internal.ui.conflicts;

import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.Columns;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords.State;
import org.collate.internal.ui.manuscript.conflicts.ConflictsShown;
import org.collate.model.Messages;
import org.collate.operations.merge.OpenConflict;
import org.collate.ui.CurrentReport;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/**
 * The conflicts of the window's draft: a list, and beside it the one at hand with its three states side by side. What is at hand
 * here is at hand on the page.
 */
public final class ConflictsView extends ViewPart {

    private static final int LEAST = 48;
    private static final int[] SHARES = {42, 58};

    private final Messages text = Messages.of(ConflictsView.class);
    private final ConflictWords words = new ConflictWords();
    private TableViewer table;
    private ConflictDetail detail;
    private Optional<ConflictsShown> shown = Optional.empty();
    private Runnable stopFollowing = () -> {};
    private Runnable stopListening = () -> {};
    private boolean isShowing;

    /** A conflict with its number. */
    record Row(int number, OpenConflict conflict) {}

    @Override
    public void createPartControl(Composite parent) {
        SashForm both = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new Columns<>(both, Row.class, text, SWT.NONE)
                .hover(row -> row.conflict().conflict().consequence())
                .column("conflicts.number", 6, LEAST, row -> String.valueOf(row.number()))
                .column("conflicts.kind", 28, LEAST, row -> words.title(row.conflict()))
                .column(
                        "conflicts.element",
                        26,
                        LEAST,
                        row -> row.conflict().conflict().lead())
                .column("conflicts.ours", 20, LEAST, row -> words.words(row.conflict(), State.OURS))
                .column("conflicts.theirs", 20, LEAST, row -> words.words(row.conflict(), State.THEIRS))
                .table();
        detail = new ConflictDetail(both);
        both.setWeights(SHARES);
        table.addSelectionChangedListener(event -> selected(false));
        table.addOpenListener(event -> selected(true));
        getSite().setSelectionProvider(table);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        bind(handlers, IWorkbenchCommandConstants.EDIT_UNDO, () -> shown.ifPresent(ConflictsShown::undo));
        bind(handlers, IWorkbenchCommandConstants.EDIT_REDO, () -> shown.ifPresent(ConflictsShown::redo));
        stopListening = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(report -> follow());
        follow();
    }

    private static void bind(IHandlerService handlers, String command, Runnable work) {
        handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        });
    }

    private void follow() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        Optional<ConflictsShown> now = Optional.ofNullable(Adapters.adapt(editor, ConflictsShown.class));
        if (!now.equals(shown) || table.getInput() == null) {
            stopFollowing.run();
            shown = now;
            stopFollowing = now.map(each -> each.whenChanged(this::show)).orElse(() -> {});
            show();
        }
    }

    private void show() {
        if (table.getControl().isDisposed()) {
            return;
        }
        List<OpenConflict> all = shown.map(ConflictsShown::list).orElse(List.of());
        List<Row> rows =
                all.stream().map(each -> new Row(all.indexOf(each) + 1, each)).toList();
        isShowing = true;
        if (!rows.equals(table.getInput())) {
            table.setInput(rows);
        }
        Optional<OpenConflict> chosen = shown.flatMap(ConflictsShown::chosen);
        rows.stream()
                .filter(row -> chosen.filter(row.conflict()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        row -> table.setSelection(new StructuredSelection(row), true),
                        () -> table.setSelection(StructuredSelection.EMPTY));
        isShowing = false;
        detail.show(shown, chosen);
        setContentDescription(
                shown.isEmpty()
                        ? text.get("list.noReport")
                        : switch (rows.size()) {
                            case 0 -> text.get("list.none");
                            case 1 -> text.get("list.one");
                            default -> text.get("list.count", rows.size());
                        });
    }

    private void selected(boolean reveals) {
        if (!isShowing && table.getStructuredSelection().getFirstElement() instanceof Row row) {
            shown.ifPresent(each -> each.choose(row.conflict().id(), true));
            if (reveals) {
                getSite().getPage().activate(getSite().getPage().getActiveEditor());
            }
        }
    }

    /** The table of the conflicts. */
    public TableViewer table() {
        return table;
    }

    /** What is said of the one at hand; empty where none is. */
    public String consequence() {
        return detail.words();
    }

    /** What a state of the one at hand says. */
    public String said(State state) {
        return detail.said(state);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        stopFollowing.run();
        stopListening.run();
        super.dispose();
    }
}

package org.collate.internal.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collate.internal.ui.Columns;
import org.collate.model.Messages;
import org.collate.operations.check.Checker;
import org.collate.ui.Background;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport;
import org.collate.ui.ShownReport;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;

/**
 * What was found in the window's report: by its import, in the order of the source's lines, and by the rules, in reading
 * order. A row leads to its place, and offers what mends it; beside the list stands all that is to be said of it.
 */
public final class FindingsView extends ViewPart {

    private static final String SHOW_ASIDE = "org.collate.ui.findings.showSetAside";
    private static final int[] SHARES = {64, 36};

    private final Messages text = Messages.of(FindingsView.class);
    private TableViewer table;
    private FindingDetail detail;
    private List<FindingRow> rows = List.of();
    /** Which place of a row with several was shown last; opened again, the row shows the next one. */
    private Turn turn = new Turn("", -1);

    private Optional<OpenedReport> report = Optional.empty();
    private State asideShown;
    private final IStateListener asideToggled = (state, before) -> show(report);
    private Runnable stopListening = () -> {};

    /** A place of a row. @param rule the id of the row's rule */
    private record Turn(String rule, int place) {}

    @Override
    public void createPartControl(Composite parent) {
        SashForm both = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), both);
        table = new Columns<>(both, FindingRow.class, text, SWT.VIRTUAL)
                .picture(row -> row.icon().image(resources))
                .column("line", 14, 100, FindingRow::where)
                .column("rule", 6, 52, FindingRow::rule)
                .column("message", 56, 200, FindingRow::message)
                .column("quote", 24, 110, FindingRow::words)
                .table();
        detail = new FindingDetail(both, table.getControl());
        both.setWeights(SHARES);
        table.addOpenListener(event -> open());
        table.addSelectionChangedListener(event -> detail.show(row()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table);
        getSite().setSelectionProvider(table);
        asideShown = getSite()
                .getService(ICommandService.class)
                .getCommand(SHOW_ASIDE)
                .getState(RegistryToggleState.STATE_ID);
        asideShown.addListener(asideToggled);
        stopListening = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(this::show);
        Background.of(
                        text.get("detail.reading"),
                        OnScreen.of(both),
                        monitor -> new Checker(DesktopPlugins.rules(), DesktopPlugins.importers(), Optional.empty())
                                .rules())
                .then(detail::know)
                .last()
                .start();
    }

    private void show(Optional<OpenedReport> opened) {
        report = opened;
        List<FindingRow> now = opened.map(this::rows).orElse(List.of());
        setContentDescription(opened.map(this::summary).orElse(text.get("noReport")));
        if (!now.equals(rows) || table.getInput() == null) {
            int selected = table.getTable().getSelectionIndex();
            Optional<FindingRow> row = row();
            int top = table.getTable().getTopIndex();
            rows = now;
            table.setInput(rows);
            if (selected >= 0 && !rows.isEmpty()) {
                table.getTable().setTopIndex(top);
                select(row.orElseThrow(), selected);
            }
            detail.show(row());
        }
    }

    private List<FindingRow> rows(OpenedReport opened) {
        return isAsideShown()
                ? Stream.concat(FindingRow.of(opened).stream(), FindingRow.aside(opened).stream())
                        .toList()
                : FindingRow.of(opened);
    }

    private boolean isAsideShown() {
        return Boolean.TRUE.equals(asideShown.getValue());
    }

    /** Selects the row that is about the same as one before, or, where that is gone, the one that has its place. */
    private void select(FindingRow before, int place) {
        int same = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isAbout(before))
                .findFirst()
                .orElse(Math.min(place, rows.size() - 1));
        table.setSelection(new StructuredSelection(rows.get(same)));
    }

    private String summary(OpenedReport opened) {
        int aside = opened.setAside().size();
        return aside == 0 ? found(opened) : text.get("andAside", found(opened), aside);
    }

    private String found(OpenedReport opened) {
        if (opened.findings().isEmpty()) {
            if (!opened.isBegun()) {
                return text.get("notBegun");
            }
            return opened.checked().isEmpty()
                    ? text.get("none")
                    : text.get("ofRules", opened.checked().size());
        }
        return opened.checked().isEmpty()
                ? text.get("count", opened.findings().size())
                : text.get("both", opened.findings().size(), opened.checked().size());
    }

    private Optional<FindingRow> row() {
        return Optional.ofNullable((FindingRow) table.getStructuredSelection().getFirstElement());
    }

    /** The row that is selected, where it is of a rule. */
    Optional<FindingRow.OfRule> selected() {
        return row().filter(FindingRow.OfRule.class::isInstance).map(FindingRow.OfRule.class::cast);
    }

    /** The row that is selected, where it was set aside. */
    Optional<FindingRow.OfAside> aside() {
        return row().filter(FindingRow.OfAside.class::isInstance).map(FindingRow.OfAside.class::cast);
    }

    /** The place of the selected row that was shown last; the first where none was. */
    Optional<Finding> current() {
        return selected().map(row -> {
            boolean same = turn.rule().equals(row.rule()) && turn.place() >= 0;
            return row.all().get(same ? turn.place() % row.count() : 0).finding();
        });
    }

    private Optional<ShownReport> editor() {
        return ShownReport.in(getSite().getPage());
    }

    /** Shows the next place of the selected row; after the last the first. */
    void open() {
        selected().ifPresent(row -> {
            int next = turn.rule().equals(row.rule()) ? turn.place() + 1 : 0;
            show(row, next % row.count());
        });
        aside().ifPresent(row -> show(row.found().finding()));
    }

    private void show(FindingRow.OfRule row, int place) {
        turn = new Turn(row.count() == 1 ? "" : row.rule(), place);
        show(row.all().get(place).finding());
    }

    private void show(Finding finding) {
        editor().ifPresent(editor -> {
            editor.reveal(finding);
            getSite().getPage().activate(getSite().getPage().getActiveEditor());
        });
    }

    /** What this row alone has stands first; what applies to rows of a kind is contributed behind it. */
    private void fill(IMenuManager menu) {
        Optional<ShownReport> editor = editor();
        if (editor.isPresent() && selected().isPresent()) {
            FindingRow.OfRule row = selected().get();
            menu.add(action(text.get("show"), this::open));
            if (row.count() > 1) {
                menu.add(places(row));
            }
            if (editor.get().isWritable()) {
                Finding finding = current().orElseThrow();
                for (Fix fix : finding.fixes()) {
                    menu.add(action(
                            text.get("fix", fix.label()), () -> editor.get().fix(finding, fix)));
                }
            }
        }
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** A menu with a line for each place of a row. */
    private MenuManager places(FindingRow.OfRule row) {
        MenuManager places = new MenuManager(text.get("places", row.count()));
        for (int i = 0; i < row.count(); i++) {
            int place = i;
            OpenedReport.CheckedFinding each = row.all().get(i);
            places.add(action(each.place() + "  " + each.finding().words(), () -> show(row, place)));
        }
        return places;
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

    /** What stands beside the list. */
    public FindingDetail detail() {
        return detail;
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (asideShown != null) {
            asideShown.removeListener(asideToggled);
        }
        stopListening.run();
        super.dispose();
    }
}

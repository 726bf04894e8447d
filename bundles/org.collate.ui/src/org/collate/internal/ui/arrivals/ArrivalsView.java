package org.collate.internal.ui.arrivals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.ui.Background;
import org.collate.ui.CurrentReport;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OpenedReport;
import org.collate.ui.ShownReport;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/**
 * What came into the window's draft from elsewhere – by files, from other copies, from the template –, element by element: each is
 * kept or left out, which is taken back singly, and is marked as dealt with. By keys: Enter shows it in the report, the space bar
 * keeps it, Delete leaves it out.
 */
public final class ArrivalsView extends ViewPart {

    private static final int[] SHARES = {62, 38};

    private final Messages text = Messages.of(ArrivalsView.class);
    private TreeViewer tree;
    private ArrivalDetail detail;
    private OnScreen screen;
    private Optional<Place.OfVariant> place = Optional.empty();
    private Optional<Deciding> deciding = Optional.empty();
    private Optional<Background<Optional<ArrivalWork.Read>>> reading = Optional.empty();
    private String standing = "";
    private List<ArrivalRow.Entry> entries = List.of();
    private Runnable stopListening = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        SashForm both = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = ArrivalTree.in(both, text);
        detail = new ArrivalDetail(both, tree.getControl());
        both.setWeights(SHARES);
        screen = OnScreen.of(both);
        tree.addSelectionChangedListener(event -> detail.show(row()));
        tree.getTree().addListener(SWT.KeyDown, this::key);
        tree.addDoubleClickListener(event -> show());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        getSite().setSelectionProvider(tree);
        getViewSite().getActionBars().getMenuManager().add(action("do.all", true, this::keepAll));
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        deciding.ifPresent(Deciding::undo);
                        return null;
                    }
                });
        // These notice what others do, and tell the spaces.
        LeaderRows.of(window());
        stopListening = TeamSpaces.of(window().getWorkbench()).whenChanged(this::read);
        stopFollowing = CurrentReport.of(window()).whenShown(this::follow);
        follow(CurrentReport.of(window()).get());
    }

    private void follow(Optional<OpenedReport> report) {
        Optional<Place.OfVariant> now = report.map(OpenedReport::place)
                .filter(Place.OfVariant.class::isInstance)
                .map(Place.OfVariant.class::cast)
                .filter(Place.OfVariant::isDraft);
        boolean isSame = place.map(each -> List.of(each.space(), each.variant()))
                .equals(now.map(each -> List.of(each.space(), each.variant())));
        if (!isSame || tree.getInput() == null) {
            place = now;
            standing = "";
            entries = List.of();
            deciding = now.map(at -> new Deciding(at, new Host()));
            tree.setInput(entries);
            detail.show(Optional.empty());
            setContentDescription(text.get(now.isEmpty() ? "list.noReport" : "list.reading"));
            read();
        }
    }

    private void read() {
        reading.ifPresent(Background::end);
        reading = deciding.map(at -> Background.of(
                        text.get("list.reading"), screen, monitor -> at.work().read(standing, monitor))
                .then(read -> read.ifPresent(this::show))
                .otherwise(this::setContentDescription)
                .unseen()
                .start());
    }

    private void readAnew() {
        standing = "";
        read();
    }

    private void show(ArrivalWork.Read read) {
        standing = read.standing();
        boolean isFirst = entries.isEmpty();
        Optional<ArrivalRow> before = row();
        int top = before.map(this::index).orElse(0);
        Object[] expanded = tree.getExpandedElements();
        entries = read.entries();
        tree.setInput(entries);
        if (isFirst) {
            // The last one is what somebody wants to see; those before it are a key away.
            entries.stream()
                    .filter(each -> !each.open().isEmpty())
                    .findFirst()
                    .ifPresent(each -> tree.setExpandedState(each, true));
        } else {
            tree.setExpandedElements(expanded);
        }
        before.ifPresent(row -> select(row, top));
        detail.show(row());
        long open = items().filter(each -> !each.isDealtWith()).count();
        long all = items().count();
        setContentDescription(
                all == 0
                        ? text.get("list.none")
                        : open == 0 ? text.get("list.done") : text.get("list.open", open, all));
    }

    private Stream<ArrivalRow.Item> items() {
        return entries.stream().flatMap(each -> each.items().stream());
    }

    private List<ArrivalRow> rows() {
        return entries.stream()
                .flatMap(each -> Stream.<ArrivalRow>concat(Stream.of(each), each.items().stream()))
                .toList();
    }

    private int index(ArrivalRow row) {
        return Math.max(0, rows().indexOf(row));
    }

    private void select(ArrivalRow before, int place) {
        List<ArrivalRow> rows = rows();
        if (!rows.isEmpty()) {
            ArrivalRow now = rows.stream()
                    .filter(row -> ArrivalTree.key(row).equals(ArrivalTree.key(before)))
                    .findFirst()
                    .orElse(rows.get(Math.min(place, rows.size() - 1)));
            tree.setSelection(new StructuredSelection(now), true);
        }
    }

    private Optional<ArrivalRow> row() {
        return Optional.ofNullable((ArrivalRow) tree.getStructuredSelection().getFirstElement());
    }

    private Optional<ArrivalRow.Item> item() {
        return row().filter(ArrivalRow.Item.class::isInstance).map(ArrivalRow.Item.class::cast);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> show();
            case ' ' -> keep();
            case SWT.DEL -> item().ifPresent(each -> deciding.ifPresent(at -> at.leave(each)));
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Shows the selected element in the report; a time that something came is opened or closed. */
    private void show() {
        item().ifPresentOrElse(
                        each -> ShownReport.in(getSite().getPage()).ifPresent(report -> {
                            report.reveal(each.item().element(), 0, 0);
                            getSite().getPage().activate(getSite().getPage().getActiveEditor());
                        }),
                        () -> row().ifPresent(each -> tree.setExpandedState(each, !tree.getExpandedState(each))));
    }

    /** Keeps what is selected, and goes to the next that is open. */
    private void keep() {
        row().ifPresent(row -> {
            List<ArrivalRow.Item> kept = switch (row) {
                case ArrivalRow.Entry entry -> entry.open();
                case ArrivalRow.Item item -> List.of(item);
            };
            List<ArrivalRow> rows = rows();
            rows.subList(rows.indexOf(row) + 1, rows.size()).stream()
                    .filter(each -> each instanceof ArrivalRow.Item next && !next.isDealtWith() && !kept.contains(next))
                    .findFirst()
                    .ifPresent(next -> tree.setSelection(new StructuredSelection(next), true));
            deciding.ifPresent(at -> at.keep(kept));
        });
    }

    private void keepAll() {
        deciding.ifPresent(
                at -> at.keep(items().filter(each -> !each.isDealtWith()).toList()));
    }

    private void fill(IMenuManager menu) {
        Optional<ArrivalRow.Item> item = item();
        menu.add(action("do.show", item.isPresent(), this::show));
        menu.add(action("do.keep", row().isPresent(), this::keep));
        menu.add(action(
                "do.leave", item.isPresent(), () -> item.ifPresent(each -> deciding.ifPresent(at -> at.leave(each)))));
        menu.add(action(
                "do.undo",
                item.flatMap(ArrivalRow.Item::decided)
                        .filter(each -> each.leaving().isPresent())
                        .isPresent(),
                () -> item.ifPresent(each -> deciding.ifPresent(at -> at.undo(each)))));
        menu.add(action("do.all", items().anyMatch(each -> !each.isDealtWith()), this::keepAll));
    }

    private Action action(String key, boolean isEnabled, Runnable work) {
        Action action = new Action(text.get(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(isEnabled);
        return action;
    }

    private IWorkbenchWindow window() {
        return getSite().getWorkbenchWindow();
    }

    private final class Host implements Deciding.Host {

        @Override
        public IWorkbenchWindow window() {
            return ArrivalsView.this.window();
        }

        @Override
        public OnScreen screen() {
            return screen;
        }

        @Override
        public Optional<OpenDraft> draft(Place.OfVariant at) {
            return OpenDrafts.find(window(), at.space(), at.variant());
        }

        @Override
        public void decided() {
            readAnew();
        }

        @Override
        public void say(String sentence) {
            getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
        }
    }

    /** The tree of what came. */
    public TreeViewer tree() {
        return tree;
    }

    /** What is said of the selected row. */
    public String detail() {
        return detail.words();
    }

    /** The sentence above the list. */
    public String summary() {
        return getContentDescription();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        reading.ifPresent(Background::end);
        stopListening.run();
        stopFollowing.run();
        super.dispose();
    }
}

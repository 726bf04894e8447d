package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.collate.git.NamedSlug;
import org.collate.git.Variant;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.ui.Background;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportOpener;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The team spaces: their meetings, and in each the template, the team's report and the leaders'. */
public final class NavigatorView extends ViewPart {

    /** The property that the view says has changed when it has other rows; see {@code addPropertyListener}. */
    public static final int PROPERTY_ROWS = 0x436E;

    private static final int HINT_WIDTH = 180;

    private final Messages text = Messages.of(NavigatorView.class);
    private final StackLayout stack = new StackLayout();
    private TeamSpaces spaces;
    private Composite area;
    private Composite hint;
    private TreeViewer tree;
    /** The tree's input: the same list whatever stands in it, so that the tree keeps what is open and selected. */
    private final List<SpaceNode> rows = new ArrayList<>();

    private LeaderRows leaders;
    private final AtomicReference<List<SpaceNode>> read = new AtomicReference<>();
    private Optional<Background<List<SpaceNode>>> loading = Optional.empty();
    private Optional<Object> front = Optional.empty();
    private Runnable stopListening = () -> {};
    private Runnable stopCounting = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        area.setLayout(stack);
        hint = emptyHint(area);
        tree = new TreeViewer(area, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), tree.getTree());
        tree.setComparer(new SameNode());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Content());
        tree.setInput(rows);
        leaders = LeaderRows.of(getSite().getWorkbenchWindow());
        stopCounting = leaders.whenChanged(() -> tree.refresh(true));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SpaceLabels(resources, leaders)));
        tree.addDoubleClickListener(this::open);
        getSite().setSelectionProvider(tree);
        MenuManager menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        spaces = TeamSpaces.of(getSite().getWorkbenchWindow().getWorkbench());
        stopListening = spaces.whenChanged(this::load);
        load();
        // What is read by then stands in the window's first picture, which asynchronous work comes after.
        area.addListener(SWT.Resize, event -> showRead());
        stopFollowing = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(this::follow);
    }

    /** Selects the report whose editor comes to the front; one that only tells of its changes leaves the selection alone. */
    private void follow(Optional<OpenedReport> report) {
        report.ifPresent(leaders::seen);
        Optional<Object> now = report.map(OpenedReport::place)
                .filter(Place.OfVariant.class::isInstance)
                .map(Place.OfVariant.class::cast)
                .map(place -> List.of(place.space(), place.variant()));
        if (!now.equals(front)) {
            front = now;
            now.ifPresent(this::select);
        }
    }

    private void select(Object key) {
        find(spaces().toList(), key).ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
    }

    private Composite emptyHint(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setLayout(new GridLayout());
        Label label = new Label(composite, SWT.WRAP | SWT.CENTER);
        label.setText(text.get("navigator.empty"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .hint(HINT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return composite;
    }

    private void load() {
        loading.ifPresent(Background::end);
        SpacesRead reading = new SpacesRead(spaces.folders());
        Background.Work<List<SpaceNode>> work = monitor -> {
            List<SpaceNode> nodes = reading.run(monitor);
            read.set(nodes);
            return nodes;
        };
        loading = Optional.of(Background.of(text.get("loading"), OnScreen.of(area), work)
                .then(nodes -> showRead())
                .unseen()
                .start());
    }

    /** Shows what was read last, once. */
    private void showRead() {
        List<SpaceNode> nodes = read.getAndSet(null);
        if (nodes != null) {
            show(nodes);
        }
    }

    /** Rows are made anew when a space is read; what the user closed stays closed, and what is new is open. */
    private void show(List<SpaceNode> nodes) {
        Set<Object> decided = new HashSet<>();
        spaces().forEach(space -> addKeys(space, decided));
        rows.clear();
        rows.addAll(nodes);
        spaces.call(names());
        tree.refresh();
        openWhatIsNew(nodes, decided);
        if (tree.getStructuredSelection().isEmpty()) {
            front.ifPresent(this::select);
        }
        stack.topControl = nodes.isEmpty() ? hint : tree.getControl();
        area.layout();
        if (area.isFocusControl()) {
            // The hint takes no keys; the rows that come in its place do.
            setFocus();
        }
        firePropertyChange(PROPERTY_ROWS);
    }

    private static Optional<SpaceNode> find(List<? extends SpaceNode> nodes, Object key) {
        return nodes.stream()
                .flatMap(node -> SameNode.key(node).equals(key) ? Stream.of(node) : find(node.children(), key).stream())
                .findFirst();
    }

    /** Adds the rows that the user could open and close: those that have rows below them. */
    private static void addKeys(SpaceNode node, Set<Object> keys) {
        if (!node.children().isEmpty()) {
            keys.add(SameNode.key(node));
        }
        node.children().forEach(child -> addKeys(child, keys));
    }

    private void openWhatIsNew(List<? extends SpaceNode> nodes, Set<Object> decided) {
        for (SpaceNode node : nodes) {
            if (!decided.contains(SameNode.key(node))) {
                tree.setExpandedState(node, true);
            }
            openWhatIsNew(node.children(), decided);
        }
    }

    private void open(DoubleClickEvent event) {
        if (selectedReport().isPresent()) {
            openSelected();
        } else {
            Object node = tree.getStructuredSelection().getFirstElement();
            tree.setExpandedState(node, !tree.getExpandedState(node));
        }
    }

    /** Opens the report or the template that is selected. */
    void openSelected() {
        selectedReport()
                .ifPresent(place -> ReportOpener.of(
                                place, DesktopPlugins.importers(), getSite().getWorkbenchWindow())
                        .start());
    }

    /** What a person calls a meeting of a space; its address where it is not shown. */
    String meetingName(Path space, String slug) {
        return spaces().filter(each -> each.place().equals(space))
                .flatMap(each -> each.children().stream())
                .map(SpaceNode.OfMeeting.class::cast)
                .map(SpaceNode.OfMeeting::meeting)
                .filter(each -> each.slug().equals(slug))
                .map(NamedSlug::name)
                .findFirst()
                .orElse(slug);
    }

    /** The space that is selected or holds what is; the first one where nothing is. */
    Optional<SpaceNode.OfSpace> selectedSpace() {
        Optional<SpaceNode> selected = selected();
        return spaces().filter(
                        space -> selected.isEmpty() || selected.get().folder().equals(space.place()))
                .findFirst();
    }

    /** A space that is shown. */
    Optional<SpaceNode.OfSpace> space(Path folder) {
        return spaces().filter(space -> space.place().equals(folder)).findFirst();
    }

    /** The meeting that is selected or holds what is; the first of the selected space where none is. */
    Optional<SpaceNode.OfMeeting> selectedMeeting() {
        Optional<SpaceNode> selected = selected();
        List<SpaceNode.OfMeeting> meetings = selectedSpace().stream()
                .flatMap(space -> space.children().stream())
                .map(SpaceNode.OfMeeting.class::cast)
                .toList();
        return meetings.stream()
                .filter(meeting -> selected.isPresent()
                        && (selected.get().equals(meeting) || meeting.children().contains(selected.get())))
                .findFirst()
                .or(() -> meetings.stream().findFirst());
    }

    /** The draft of the report that is selected. */
    Optional<Place.OfVariant> selectedReport() {
        return selected()
                .filter(SpaceNode.OfVariant.class::isInstance)
                .map(SpaceNode.OfVariant.class::cast)
                .map(variant -> Place.OfVariant.draft(variant.space(), variant.state()));
    }

    /** Whether a report or a template is among the rows. */
    boolean shows(Path space, Variant variant) {
        return find(rows, List.of(space, variant)).isPresent();
    }

    /** The reports of all spaces, the templates left out. */
    List<ReportChoice> reports() {
        return drafts().stream().filter(each -> !each.variant().isTemplate()).toList();
    }

    /** The reports and the templates of all spaces. */
    List<ReportChoice> drafts() {
        return spaces().flatMap(space -> ReportChoice.below(space).stream()).toList();
    }

    /** What people call the reports, by their addresses; where two spaces call two by one address, that stays. */
    private Map<String, String> names() {
        Map<String, Set<String>> called = new HashMap<>();
        for (ReportChoice each : drafts()) {
            called.computeIfAbsent(each.variant().toString(), key -> new HashSet<>())
                    .add(each.name());
        }
        Map<String, String> names = new HashMap<>();
        called.forEach((address, all) -> {
            if (all.size() == 1) {
                names.put(address, all.iterator().next());
            }
        });
        return names;
    }

    private Optional<SpaceNode> selected() {
        return Optional.ofNullable((SpaceNode) tree.getStructuredSelection().getFirstElement());
    }

    private Stream<SpaceNode.OfSpace> spaces() {
        return rows.stream().map(SpaceNode.OfSpace.class::cast);
    }

    /** The tree with the spaces. */
    public TreeViewer tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        loading.ifPresent(Background::end);
        stopCounting.run();
        stopListening.run();
        stopFollowing.run();
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((SpaceNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((SpaceNode) element).children().isEmpty();
        }
    }
}

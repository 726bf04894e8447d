package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collate.git.Address;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.space.ListVersions;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenReportJob;
import org.collate.ui.OpenedReport;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/**
 * The versions of a report: when, who, why; the accepted one stands in bold. It is the report that was opened or selected
 * in the navigator last.
 */
public final class VersionsView extends ViewPart {

    private final Messages text = Messages.of(VersionsView.class);
    private final ISelectionListener selected = this::selected;
    private TableViewer table;
    private Optional<ReportChoice> shown = Optional.empty();
    private Optional<Place> open = Optional.empty();
    private Optional<VersionId> accepted = Optional.empty();
    private Runnable stopListening = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        TableColumnLayout layout = new TableColumnLayout();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        column(
                layout,
                resources,
                "versions.time",
                22,
                version -> times.format(version.author().time()));
        column(
                layout,
                resources,
                "versions.author",
                16,
                version -> version.author().person().name());
        column(layout, resources, "versions.subject", 46, Version::subject);
        column(layout, resources, "versions.id", 16, version -> version.id().abbreviated());
        table.addDoubleClickListener(event -> open());
        getSite().setSelectionProvider(table);
        MenuManager menu = new MenuManager();
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table);
        getSite().getWorkbenchWindow().getSelectionService().addSelectionListener(SpaceHandlers.NAVIGATOR, selected);
        stopListening =
                TeamSpaces.of(getSite().getWorkbenchWindow().getWorkbench()).whenChanged(this::changed);
        setContentDescription(text.get("versions.none"));
        selected(this, getSite().getWorkbenchWindow().getSelectionService().getSelection(SpaceHandlers.NAVIGATOR));
        stopFollowing = CurrentReport.of(getSite().getWorkbenchWindow()).whenShown(this::opened);
    }

    private void column(
            TableColumnLayout layout,
            ResourceManager resources,
            String key,
            int weight,
            Function<Version, String> words) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(text.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((Version) element);
            }

            @Override
            public Font getFont(Object element) {
                boolean bold = accepted.filter(((Version) element).id()::equals).isPresent();
                FontDescriptor font = FontDescriptor.createFrom(table.getTable().getFont());
                return bold ? resources.create(font.setStyle(SWT.BOLD)) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection rows
                && rows.getFirstElement() instanceof SpaceNode.OfVariant row) {
            turnTo(choice(row.space(), row.state().variant(), () -> new SpaceNames().of(row.state())));
        }
    }

    /** An editor came to the front. One that only tells of its changes does not take the place of a selection. */
    private void opened(Optional<OpenedReport> report) {
        Optional<Place> place = report.map(OpenedReport::place);
        if (!place.equals(open)) {
            open = place;
            if (place.orElse(null) instanceof Place.OfVariant at) {
                turnTo(choice(at.space(), at.variant(), at::name));
            }
        }
    }

    private ReportChoice choice(Path space, Variant variant, Supplier<String> otherwise) {
        return CommandSubject.find(getSite().getWorkbenchWindow(), space, variant)
                .orElseGet(() -> new ReportChoice(space, variant, otherwise.get()));
    }

    private void turnTo(ReportChoice report) {
        if (!shown.equals(Optional.of(report))) {
            shown = Optional.of(report);
            load();
        }
    }

    /** The versions of a space that is shown no longer are not shown either. */
    private void changed() {
        List<Path> spaces =
                TeamSpaces.of(getSite().getWorkbenchWindow().getWorkbench()).folders();
        if (shown.filter(report -> !spaces.contains(report.space())).isPresent()) {
            shown = Optional.empty();
            setContentDescription(text.get("versions.none"));
            table.setInput(List.of());
        }
        load();
    }

    private void load() {
        if (shown.isEmpty()) {
            return;
        }
        ReportChoice report = shown.get();
        Job job = Job.createSystem(text.get("versions.loading"), monitor -> {
            try {
                ListVersions.Result result = new ListVersions(report.space(), report.variant()).execute(monitor);
                onScreen(() -> show(report, result));
            } catch (SpaceException e) {
                onScreen(() -> complain(report, e.getMessage()));
            }
        });
        job.schedule();
    }

    private void onScreen(Runnable runnable) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!table.getControl().isDisposed()) {
                runnable.run();
            }
        });
    }

    private void show(ReportChoice report, ListVersions.Result result) {
        if (shown.equals(Optional.of(report))) {
            accepted = result.accepted();
            setContentDescription(
                    text.get("versions.of", report.name(), result.versions().size()));
            table.setInput(result.versions());
        }
    }

    private void complain(ReportChoice report, String sentence) {
        if (shown.equals(Optional.of(report))) {
            setContentDescription(sentence);
            table.setInput(List.of());
        }
    }

    private void open() {
        selectedVersion()
                .ifPresent(place -> new OpenReportJob(
                                place, DesktopPlugins.importers(), getSite().getWorkbenchWindow())
                        .schedule());
    }

    /** The version that is selected. */
    Optional<Place.OfVariant> selectedVersion() {
        return shown.flatMap(report -> table.getStructuredSelection().getFirstElement() instanceof Version version
                ? Optional.of(place(report, version))
                : Optional.empty());
    }

    /** The versions that are selected, where they are one or two. */
    Optional<CommandSubject.Versions> selectedVersions() {
        List<VersionId> ids = Arrays.stream(table.getTable().getSelectionIndices())
                .sorted()
                .mapToObj(index -> ((Version) table.getElementAt(index)).id())
                .toList();
        return shown.filter(report -> ids.size() == 1 || ids.size() == 2)
                .map(report -> new CommandSubject.Versions(report.space(), report.variant(), report.name(), ids));
    }

    private static Place.OfVariant place(ReportChoice report, Version version) {
        Variant variant = report.variant();
        Address address = new Address(
                variant.meeting(), variant.slug(), Optional.of(version.id().abbreviated()));
        return new Place.OfVariant(report.space(), variant, version.id(), address);
    }

    /** The table with the versions. */
    public TableViewer table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(SpaceHandlers.NAVIGATOR, selected);
        stopListening.run();
        stopFollowing.run();
        super.dispose();
    }
}

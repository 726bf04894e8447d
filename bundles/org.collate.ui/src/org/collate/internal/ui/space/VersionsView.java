package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.collate.git.Address;
import org.collate.git.Namesakes;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.internal.ui.Columns;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.space.ListVersions;
import org.collate.ui.Background;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportOpener;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
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

    /** The least width of a column, in pixels. */
    private static final int LEAST = 60;

    private final Messages text = Messages.of(VersionsView.class);
    private final ISelectionListener selected = this::selected;
    private TableViewer table;
    private OnScreen screen;
    private Optional<ReportChoice> shown = Optional.empty();
    private Optional<Place> open = Optional.empty();
    private Optional<VersionId> accepted = Optional.empty();
    private Namesakes people = Namesakes.NONE;
    private Runnable stopListening = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        table = new Columns<>(parent, Version.class, text, SWT.MULTI)
                .font(version -> font(resources, version))
                .column(
                        "versions.time",
                        22,
                        LEAST,
                        version -> times.format(version.author().time()))
                .column(
                        "versions.author",
                        16,
                        LEAST,
                        version -> people.name(version.author().person()))
                .column("versions.subject", 46, LEAST, Version::subject)
                .column("versions.id", 16, LEAST, version -> version.id().abbreviated())
                .table();
        screen = OnScreen.of(table.getTable());
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

    /** Bold for the accepted version; null, which is the table's, for any other. */
    private Font font(ResourceManager resources, Version version) {
        FontDescriptor font = FontDescriptor.createFrom(table.getTable().getFont());
        return accepted.filter(version.id()::equals).isPresent() ? resources.create(font.setStyle(SWT.BOLD)) : null;
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
                turnTo(choice(
                        at.space(),
                        at.variant(),
                        () -> CommandSubject.name(getSite().getWorkbenchWindow(), at)));
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
        Background.of(
                        text.get("versions.loading"),
                        screen,
                        monitor -> new ListVersions(report.space(), report.variant()).execute(monitor))
                .then(result -> show(report, result))
                .otherwise(sentence -> complain(report, sentence))
                .unseen()
                .start();
    }

    private void show(ReportChoice report, ListVersions.Result result) {
        if (shown.equals(Optional.of(report))) {
            accepted = result.accepted();
            setContentDescription(
                    text.get("versions.of", report.name(), result.versions().size()));
            people = Namesakes.of(result.versions().stream()
                    .map(version -> version.author().person())
                    .toList());
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
                .ifPresent(place -> ReportOpener.of(
                                place, DesktopPlugins.importers(), getSite().getWorkbenchWindow())
                        .start());
    }

    /**
     * A version that is selected alone.
     *
     * @param report what a person calls its report
     */
    public record Chosen(Place.OfVariant place, Version version, String report) {}

    /** The version that is selected, where it is one. */
    public Optional<Chosen> chosen() {
        return shown.flatMap(report -> table.getStructuredSelection().size() == 1
                        && table.getStructuredSelection().getFirstElement() instanceof Version version
                ? Optional.of(new Chosen(place(report, version), version, report.name()))
                : Optional.empty());
    }

    /** The version that is selected. */
    Optional<Place.OfVariant> selectedVersion() {
        return shown.flatMap(report -> table.getStructuredSelection().getFirstElement() instanceof Version version
                ? Optional.of(place(report, version))
                : Optional.empty());
    }

    /** The versions that are selected, where they are one or two. */
    Optional<CommandSubject.ChosenVersions> selectedVersions() {
        List<VersionId> ids = Arrays.stream(table.getTable().getSelectionIndices())
                .sorted()
                .mapToObj(index -> ((Version) table.getElementAt(index)).id())
                .toList();
        return shown.filter(report -> ids.size() == 1 || ids.size() == 2)
                .map(report -> new CommandSubject.ChosenVersions(report.space(), report.variant(), report.name(), ids));
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

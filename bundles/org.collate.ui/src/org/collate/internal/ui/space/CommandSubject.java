package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.internal.ui.leaders.LeadersView;
import org.collate.operations.Place;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** What a window's commands are about. On the workbench's thread. */
public final class CommandSubject {

    private CommandSubject() {}

    /**
     * The report that is meant: what is selected in the part that has the focus, else the report that is shown, else
     * what is selected in the navigator.
     */
    public static Optional<Place> place(IWorkbenchWindow window) {
        IWorkbenchPart part = window.getActivePage().getActivePart();
        Optional<Place> here = switch (part) {
            case NavigatorView navigator -> navigator.selectedReport().map(Place.class::cast);
            case LeadersView leaders -> leaders.selectedReport().map(Place.class::cast);
            case VersionsView versions -> versions.selectedVersion().map(Place.class::cast);
            case null -> Optional.empty();
            default -> OpenDrafts.of(part).map(OpenDraft::place);
        };
        return here.or(() -> CurrentReport.of(window).get().map(OpenedReport::place))
                .or(() -> navigator(window).flatMap(NavigatorView::selectedReport));
    }

    /** Whether there is a {@linkplain #report report} that is meant. */
    public static boolean isAboutReport(IWorkbenchWindow window) {
        return shown(window).filter(at -> !at.variant().isTemplate()).isPresent();
    }

    /** Whether there is a {@linkplain #template template} that is meant. */
    public static boolean isAboutTemplate(IWorkbenchWindow window) {
        return shown(window).filter(at -> at.variant().isTemplate()).isPresent();
    }

    /** The place that is meant, where the navigator shows it. */
    private static Optional<Place.OfVariant> shown(IWorkbenchWindow window) {
        return place(window)
                .filter(Place.OfVariant.class::isInstance)
                .map(Place.OfVariant.class::cast)
                .filter(at -> navigator(window)
                        .filter(view -> view.shows(at.space(), at.variant()))
                        .isPresent());
    }

    /** The space that is meant: that of the report, else the one that is selected in the navigator or the first. */
    public static Optional<Path> space(IWorkbenchWindow window) {
        Optional<Path> selected =
                navigator(window).flatMap(NavigatorView::selectedSpace).map(SpaceNode.OfSpace::place);
        return window.getActivePage().getActivePart() instanceof NavigatorView
                ? selected
                : place(window)
                        .filter(Place.OfVariant.class::isInstance)
                        .map(place -> ((Place.OfVariant) place).space())
                        .or(() -> selected);
    }

    /** The report of a team space that is meant; one that the navigator shows, and no template. */
    public static Optional<ReportChoice> report(IWorkbenchWindow window) {
        return place(window).flatMap(place -> place instanceof Place.OfVariant at ? of(window, at) : Optional.empty());
    }

    /** The report or the template that is meant; one that the navigator shows. */
    public static Optional<ReportChoice> draft(IWorkbenchWindow window) {
        return shown(window)
                .flatMap(at -> navigator(window).stream()
                        .flatMap(view -> view.drafts().stream())
                        .filter(each -> each.variant().equals(at.variant())
                                && each.space().equals(at.space()))
                        .findFirst());
    }

    /** The template of a meeting that is meant; one that the navigator shows. */
    public static Optional<ReportChoice> template(IWorkbenchWindow window) {
        return draft(window).filter(each -> each.variant().isTemplate());
    }

    /** The reports of all team spaces that are shown, the templates left out. */
    public static List<ReportChoice> reports(IWorkbenchWindow window) {
        return navigator(window).map(NavigatorView::reports).orElse(List.of());
    }

    /** What a person calls what lies at a place of a team space, whether the navigator shows that or not. */
    public static String name(IWorkbenchWindow window, Place.OfVariant place) {
        return find(window, place.space(), place.variant())
                .map(ReportChoice::name)
                .or(() -> Optional.ofNullable(window.getActivePage().findEditor(ReportInput.of(place)))
                        .map(IEditorPart::getTitle))
                .orElse(place.name());
    }

    /** What a person calls the meeting of a report. */
    public static String meeting(IWorkbenchWindow window, ReportChoice report) {
        String slug = report.variant().meeting();
        return navigator(window)
                .map(view -> view.meetingName(report.space(), slug))
                .orElse(slug);
    }

    /**
     * Versions of a report.
     *
     * @param name what a person calls the report
     * @param newestFirst one or two versions
     */
    public record ChosenVersions(Path space, Variant variant, String name, List<VersionId> newestFirst) {

        /** Takes a copy. */
        public ChosenVersions {
            newestFirst = List.copyOf(newestFirst);
        }
    }

    /** The one or two versions that are selected in the list of versions, as long as that list has the focus. */
    public static Optional<ChosenVersions> versions(IWorkbenchWindow window) {
        return window.getActivePage().getActivePart() instanceof VersionsView view
                ? view.selectedVersions()
                : Optional.empty();
    }

    private static Optional<ReportChoice> of(IWorkbenchWindow window, Place.OfVariant place) {
        return find(window, place.space(), place.variant());
    }

    /** A report by its place. */
    public static Optional<ReportChoice> find(IWorkbenchWindow window, Path space, Variant variant) {
        return reports(window).stream()
                .filter(each -> each.variant().equals(variant) && each.space().equals(space))
                .findFirst();
    }

    private static Optional<NavigatorView> navigator(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getActivePage().findView(SpaceHandlers.NAVIGATOR))
                .map(NavigatorView.class::cast);
    }
}

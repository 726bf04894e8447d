package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.NavigatorView;
import org.collate.internal.ui.space.SpaceNode;
import org.collate.internal.ui.space.VersionsView;
import org.collate.operations.Place;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.ReportOpener;
import org.collate.ui.TeamSpaces;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The window on the sample's team space. */
final class SampleWindow {

    private final SampleSpace sample;

    private SampleWindow(SampleSpace sample) {
        this.sample = sample;
    }

    /** Makes the sample in a folder, shows it, and selects the first leader. */
    static SampleWindow in(Path folder) throws Exception {
        return of(SampleSpace.in(folder));
    }

    /** Shows a sample, and selects the first leader. */
    static SampleWindow of(SampleSpace sample) {
        SampleWindow window = new SampleWindow(sample);
        TeamSpaces.of(Screen.window().getWorkbench()).show(window.sample.folder());
        window.selectLeader();
        return window;
    }

    SampleSpace sample() {
        return sample;
    }

    void selectLeader() {
        select(sample.leader());
    }

    /** Selects a report or a template in the navigator. */
    void select(Variant variant) {
        assertTrue(Screen.waitUntil(() -> row(variant).isPresent()), () -> "the navigator does not show " + variant);
        navigator().tree().setSelection(new StructuredSelection(row(variant).orElseThrow()), true);
        Screen.window().getActivePage().activate(navigator());
    }

    /** Reads the space anew, and waits until the list of versions shows those of this space, so many. */
    VersionsView versions(int count) throws PartInitException, SpaceException {
        Set<VersionId> wanted = sample.log().stream().map(Version::id).collect(Collectors.toSet());
        TeamSpaces.of(Screen.window().getWorkbench()).changed();
        VersionsView view = (VersionsView) Screen.window().getActivePage().showView(WritingPerspective.VERSIONS);
        assertTrue(
                Screen.waitUntil(() -> wanted.size() == count && shown(view).equals(wanted)),
                () -> view.table().getTable().getItemCount() + " versions");
        return view;
    }

    private static Set<VersionId> shown(VersionsView view) {
        return view.table().getInput() instanceof List<?> versions
                ? versions.stream().map(each -> ((Version) each).id()).collect(Collectors.toSet())
                : Set.of();
    }

    /** Opens a report, and waits until it is there. */
    static ManuscriptEditor open(Place place) {
        ReportOpener.of(place, DesktopPlugins.importers(), Screen.window()).start();
        assertTrue(Screen.waitUntil(
                () -> Screen.window().getActivePage().getActiveEditor() instanceof ManuscriptEditor open
                        && open.place().equals(place)));
        return (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
    }

    static NavigatorView navigator() {
        return (NavigatorView) Screen.window().getActivePage().findView(WritingPerspective.NAVIGATOR);
    }

    private Optional<SpaceNode> row(Variant wanted) {
        return navigator().tree().getInput() instanceof List<?> spaces && !spaces.isEmpty()
                ? ((SpaceNode) spaces.getFirst())
                        .children().stream()
                                .flatMap(meeting -> meeting.children().stream())
                                .filter(node -> node instanceof SpaceNode.OfVariant variant
                                        && variant.space().equals(sample.folder())
                                        && variant.state().variant().equals(wanted))
                                .findFirst()
                : Optional.empty();
    }

    /** Closes what a test has opened. */
    static void clear() {
        IWorkbenchPage shown = Screen.window().getActivePage();
        // The one view beside the manuscript: whoever comes next has the room that it took.
        Optional.ofNullable(shown.findView(WritingPerspective.PREVIEW)).ifPresent(shown::hideView);
        Screen.closeDialogs();
        Screen.window().getActivePage().closeAllEditors(false);
        assertTrue(Screen.waitUntil(SampleWindow::allDraftsAreKept), "a draft is not closed");
        TeamSpaces spaces = TeamSpaces.of(Screen.window().getWorkbench());
        List.copyOf(spaces.folders()).forEach(spaces::hide);
    }

    /** Whether no draft is being saved, which its own thread does beside the window. */
    private static boolean allDraftsAreKept() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("draft "));
    }
}

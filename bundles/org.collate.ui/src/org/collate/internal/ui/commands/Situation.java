package org.collate.internal.ui.commands;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.NavigatorView;
import org.collate.operations.Place;
import org.collate.operations.review.ReviewState;
import org.collate.ui.CurrentReport;
import org.collate.ui.OnScreen;
import org.collate.ui.ShownReport;
import org.collate.ui.ShownReport.State;
import org.collate.ui.WritingPerspective;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The variables by which expressions in {@code plugin.xml} say when a command applies; each is true or false for the window
 * that is used. They follow editors that open, close, come to the front or change their state, and what is selected.
 */
public final class Situation extends AbstractSourceProvider {

    /** A report stands in the editor that was used last, written or only shown. */
    public static final String REPORT_SHOWN = "collate.reportShown";

    /** That report is a draft which is open for writing, and not a template's: it has an accepted text and revisions. */
    public static final String REPORT_WRITTEN = "collate.reportWritten";

    /** It is a draft that can be changed at the moment. */
    public static final String DRAFT_WRITABLE = "collate.draftWritable";

    /** It is a draft whose revisions are shown. */
    public static final String REVISIONS_SHOWN = "collate.revisionsShown";

    /** There is a report of a team space that commands are about: selected, or in an editor. */
    public static final String REPORT_CHOSEN = "collate.reportChosen";

    /** There is something that can be read and written elsewhere: a report, a template, a version or a file. */
    public static final String PLACE_CHOSEN = "collate.placeChosen";

    /** The navigator shows reports, and not only templates. */
    public static final String REPORTS_THERE = "collate.reportsThere";

    /** There is a template of a meeting that commands are about: selected, or in an editor. */
    public static final String TEMPLATE_CHOSEN = "collate.templateChosen";

    /** The report that is shown has links that an import proposed and nobody confirmed. */
    public static final String LINKS_PROPOSED = "collate.linksProposed";

    /** The report that commands are about was handed over, and the reviewer is not done with it. */
    public static final String IN_REVIEW = "collate.inReview";

    /** There is a team space that commands are about. */
    public static final String SPACE_THERE = "collate.spaceThere";

    private static final List<String> NAMES = List.of(
            REPORT_SHOWN,
            REPORT_WRITTEN,
            DRAFT_WRITABLE,
            REVISIONS_SHOWN,
            REPORT_CHOSEN,
            TEMPLATE_CHOSEN,
            PLACE_CHOSEN,
            REPORTS_THERE,
            LINKS_PROPOSED,
            IN_REVIEW,
            SPACE_THERE);

    /** The views whose selection commands are about. */
    private static final List<String> SELECTED = List.of(
            WritingPerspective.NAVIGATOR,
            WritingPerspective.VERSIONS,
            WritingPerspective.LEADERS,
            WritingPerspective.WAITING);

    private final Map<IWorkbenchWindow, Runnable> stopListening = new HashMap<>();
    private final ISelectionListener selected = (part, selection) -> update();
    private final IPropertyListener changed = (part, property) -> {
        if (property == ShownReport.PROPERTY_STATE || property == NavigatorView.PROPERTY_ROWS) {
            update();
        }
    };
    private final Parts parts = new Parts();
    private final Windows windows = new Windows();
    private Map<String, Object> last = values(Optional.empty());
    private Optional<IWorkbench> workbench = Optional.empty();

    @Override
    public void initialize(IServiceLocator locator) {
        IWorkbench running = PlatformUI.getWorkbench();
        workbench = Optional.of(running);
        running.addWindowListener(windows);
        Arrays.stream(running.getWorkbenchWindows()).forEach(windows::windowOpened);
    }

    @Override
    public void dispose() {
        workbench.ifPresent(running -> running.removeWindowListener(windows));
        workbench = Optional.empty();
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return last;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return NAMES.toArray(String[]::new);
    }

    private void update() {
        Map<String, Object> now = window().filter(window -> window.getActivePage() != null)
                .map(window -> {
                    Map<String, Object> values = values(ShownReport.in(window.getActivePage()));
                    values.put(REPORT_CHOSEN, CommandSubject.isAboutReport(window));
                    values.put(TEMPLATE_CHOSEN, CommandSubject.isAboutTemplate(window));
                    values.put(PLACE_CHOSEN, CommandSubject.place(window).isPresent());
                    values.put(REPORTS_THERE, !CommandSubject.reports(window).isEmpty());
                    values.put(LINKS_PROPOSED, hasProposedLinks(window));
                    values.put(IN_REVIEW, isInReview(window));
                    values.put(SPACE_THERE, CommandSubject.space(window).isPresent());
                    return values;
                })
                .orElseGet(() -> values(Optional.empty()));
        if (!now.equals(last)) {
            last = now;
            fireSourceChanged(ISources.WORKBENCH, now);
        }
    }

    private Optional<IWorkbenchWindow> window() {
        return workbench.flatMap(running -> Optional.ofNullable(running.getActiveWorkbenchWindow())
                .or(() -> Arrays.stream(running.getWorkbenchWindows()).findFirst()));
    }

    private static boolean isReportWritten(ShownReport shown) {
        return shown.state() != State.SHOWN
                && shown.place() instanceof Place.OfVariant at
                && !at.variant().isTemplate();
    }

    private static boolean hasProposedLinks(IWorkbenchWindow window) {
        return CurrentReport.of(window)
                .get()
                .filter(report -> report.links().proposals() > 0)
                .isPresent();
    }

    private static boolean isInReview(IWorkbenchWindow window) {
        return CommandSubject.place(window)
                .filter(Place.OfVariant.class::isInstance)
                .map(Place.OfVariant.class::cast)
                .flatMap(at -> LeaderRows.of(window).find(at.space(), at.variant()))
                .filter(row -> row.leader().review().stage() == ReviewState.Stage.WITH_REVIEWER)
                .isPresent();
    }

    private static Map<String, Object> values(Optional<ShownReport> shown) {
        Optional<State> state = shown.map(ShownReport::state);
        Map<String, Object> values = new HashMap<>();
        values.put(REPORT_SHOWN, state.isPresent());
        values.put(REPORT_WRITTEN, shown.filter(Situation::isReportWritten).isPresent());
        values.put(DRAFT_WRITABLE, shown.filter(ShownReport::isWritable).isPresent());
        values.put(REVISIONS_SHOWN, state.filter(State.REVISIONS_SHOWN::equals).isPresent());
        values.put(REPORT_CHOSEN, false);
        values.put(TEMPLATE_CHOSEN, false);
        values.put(PLACE_CHOSEN, false);
        values.put(REPORTS_THERE, false);
        values.put(LINKS_PROPOSED, false);
        values.put(IN_REVIEW, false);
        values.put(SPACE_THERE, false);
        return values;
    }

    private final class Windows implements IWindowListener {

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            window.getPartService().addPartListener(parts);
            for (String view : SELECTED) {
                window.getSelectionService().addSelectionListener(view, selected);
            }
            CurrentReport.of(window).whenShown(report -> update());
            stopListening.computeIfAbsent(
                    window, opened -> LeaderRows.of(opened).whenChanged(Situation.this::update));
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            update();
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // What it is about stays so until another one is used.
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            Optional.ofNullable(stopListening.remove(window)).ifPresent(Runnable::run);
            update();
        }
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            changed(reference);
        }

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            changed(reference);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            changed(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            update();
            // The page has another editor, or none, only when this is told to everybody.
            OnScreen.of(reference.getPage().getWorkbenchWindow()).later(Situation.this::update);
        }

        private void changed(IWorkbenchPartReference reference) {
            IWorkbenchPart part = reference.getPart(false);
            if (part != null) {
                part.addPropertyListener(changed);
            }
            update();
        }
    }
}

package org.collate.internal.ui;

import java.util.Optional;
import org.collate.operations.Place;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportOpener;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens drafts at words of theirs, for a view that lists such words. */
public final class ReportJump {

    private final IWorkbenchWindow window;
    private final OnScreen screen;
    private Optional<Runnable> stopWaiting = Optional.empty();

    /** Opens in a window. @param screen as long as the view is there */
    public ReportJump(IWorkbenchWindow window, OnScreen screen) {
        this.window = window;
        this.screen = screen;
    }

    /**
     * Words of a draft.
     *
     * @param element the id of their element
     * @param from where they begin in it, in UTF-16 units
     * @param to where they end
     */
    public record Words(String element, int from, int to) {}

    /** Opens a draft, and shows words as soon as it is open; others that are asked for take their place. */
    public void go(Place.OfVariant draft, Optional<Words> words) {
        ReportOpener.of(draft, DesktopPlugins.importers(), window).start();
        end();
        if (words.isPresent() && !reveal(draft, words.get())) {
            stopWaiting = Optional.of(CurrentReport.of(window)
                    .whenShown(report -> screen.later(() -> opened(draft, words.get(), report))));
        }
    }

    private void opened(Place.OfVariant draft, Words words, Optional<OpenedReport> report) {
        boolean isIt = report.map(OpenedReport::place).filter(draft::equals).isPresent();
        if (isIt && stopWaiting.isPresent() && reveal(draft, words)) {
            end();
        }
    }

    private boolean reveal(Place.OfVariant draft, Words words) {
        Optional<OpenDraft> open = OpenDrafts.find(window, draft.space(), draft.variant());
        open.ifPresent(each -> each.reveal(words.element(), words.from(), words.to()));
        return open.isPresent();
    }

    /** Waits for nothing any more. */
    public void end() {
        stopWaiting.ifPresent(Runnable::run);
        stopWaiting = Optional.empty();
    }
}

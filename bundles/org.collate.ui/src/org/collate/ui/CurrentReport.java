package org.collate.ui;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;

/** The report that a workbench window shows. Used on the workbench's thread only. */
public final class CurrentReport {

    private final CopyOnWriteArrayList<Consumer<OpenedReport>> listeners = new CopyOnWriteArrayList<>();
    private Optional<OpenedReport> report = Optional.empty();

    private CurrentReport() {}

    /** The one of a window. */
    public static CurrentReport of(IWorkbenchWindow window) {
        IEclipseContext context = window.getService(IEclipseContext.class);
        if (context.getLocal(CurrentReport.class) == null) {
            context.set(CurrentReport.class, new CurrentReport());
        }
        return context.getLocal(CurrentReport.class);
    }

    /** The report; empty before one is opened. */
    public Optional<OpenedReport> get() {
        return report;
    }

    /** Shows a report in place of the one before. */
    public void show(OpenedReport opened) {
        report = Optional.of(opened);
        listeners.forEach(listener -> listener.accept(opened));
    }

    /**
     * Tells a listener of every report shown from now on, and at once of the one that is shown.
     *
     * @return ends it
     */
    public Runnable whenShown(Consumer<OpenedReport> listener) {
        listeners.add(listener);
        report.ifPresent(listener);
        return () -> listeners.remove(listener);
    }
}

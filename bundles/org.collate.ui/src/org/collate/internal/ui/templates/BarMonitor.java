package org.collate.internal.ui.templates;

import java.util.function.IntConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that also tells how far the work has come, for a bar in a dialog. */
final class BarMonitor extends ProgressMonitorWrapper {

    private final int steps;
    private final IntConsumer told;
    private double total = 1;
    private double worked;

    /**
     * A monitor beside another.
     *
     * @param steps how many the bar has
     * @param told gets how many of them are done, on the thread of the work
     */
    BarMonitor(IProgressMonitor monitor, int steps, IntConsumer told) {
        super(monitor);
        this.steps = steps;
        this.told = told;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        super.beginTask(name, totalWork);
        total = Math.max(1, totalWork);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        worked += work;
        told.accept((int) (steps * worked / total));
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }
}

package org.collate.internal.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collate.core.layout.Outline;
import org.collate.model.Messages;
import org.collate.operations.check.LiveCheck;
import org.collate.operations.check.Places;
import org.collate.operations.writing.Follower;
import org.collate.operations.writing.Loaded;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenedReport;
import org.collate.ui.OpenedReport.CheckedFinding;
import org.collate.ui.OutlineRow;
import org.collate.validation.Finding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Looks at the report beside the workbench's thread whenever writing pauses for a moment: outlines and checks it. What it
 * saw is told on the workbench's thread, and only while it is still so.
 */
final class Watch extends Job {

    private static final long MOMENT = 250;

    private final Loaded loaded;
    private final Follower follower;
    private final Display display;
    private final Consumer<OpenedReport> seen;
    private final List<Runnable> waiting = new ArrayList<>();
    private LiveCheck check;
    /** What is found again is the same object, so that the workbench's thread compares thousands at once. */
    private Map<CheckedFinding, CheckedFinding> found = Map.of();

    private volatile long generation;
    private long seenGeneration = -1;
    private volatile boolean ended;

    /**
     * Watches a report.
     *
     * @param seen is told what was seen
     */
    Watch(Loaded loaded, Display display, Consumer<OpenedReport> seen) {
        super(Messages.of(Watch.class).get("watching", loaded.name()));
        this.loaded = loaded;
        this.follower = loaded.follower();
        this.display = display;
        this.seen = seen;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins, at once. */
    void begin() {
        schedule();
    }

    /** The report was changed; on the workbench's thread. */
    void changed() {
        generation++;
        cancel();
        schedule(MOMENT);
    }

    /** Whether what was seen last is how the report is. */
    boolean isCurrent() {
        return seenGeneration == generation;
    }

    /** Does something on the workbench's thread as soon as what was seen is how the report is; at once where it is. */
    void whenCurrent(Runnable work) {
        if (isCurrent()) {
            work.run();
        } else {
            waiting.add(work);
            cancel();
            schedule();
        }
    }

    /** Looks no more. */
    void end() {
        ended = true;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long looked = generation;
        OpenedReport report = follower.look((copy, touched) -> {
            if (check == null) {
                check = new LiveCheck(DesktopPlugins.rules(), loaded.template());
            }
            List<Finding> findings = check.check(copy, touched).findings();
            Places places = Places.of(copy);
            List<CheckedFinding> checked = findings.stream()
                    .map(finding -> new CheckedFinding(finding, places.of(finding.element())))
                    .map(finding -> found.getOrDefault(finding, finding))
                    .toList();
            found = checked.stream().collect(Collectors.toMap(each -> each, each -> each, (first, same) -> first));
            return new OpenedReport(loaded.place(), Outline.of(copy), OutlineRow.of(copy), loaded.findings(), checked);
        });
        if (!ended && !display.isDisposed()) {
            display.asyncExec(() -> tell(looked, report));
        }
        return Status.OK_STATUS;
    }

    private void tell(long looked, OpenedReport report) {
        if (ended || looked != generation) {
            return;
        }
        seenGeneration = looked;
        seen.accept(report);
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}

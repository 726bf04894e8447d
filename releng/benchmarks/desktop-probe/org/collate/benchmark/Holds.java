package org.collate.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** What holds the workbench's thread: each event and each piece of work that others ask it for, in processor time. */
final class Holds {

    private static final double LONG = 35;

    private final Display display;
    private final Thread thread;
    private int depth;
    private volatile double began = -1;
    private double beganReal;
    private volatile double longest;
    private volatile double longestReal;
    private volatile String where = "";
    private volatile String seen = "";

    Holds(Display display) {
        this.display = display;
        this.thread = display.getThread();
    }

    /** Begins to listen; on the workbench's thread. */
    void begin() {
        display.addListener(SWT.PreEvent, event -> {
            if (depth++ == 0) {
                seen = "";
                beganReal = System.nanoTime() / 1e6;
                began = cpu();
            }
        });
        display.addListener(SWT.PostEvent, event -> {
            if (--depth == 0) {
                ended();
            }
            depth = Math.max(depth, 0);
        });
        // A nested event loop, such as a dialog's, is no work.
        display.addListener(SWT.Sleep, event -> {
            began = -1;
            depth = 0;
        });
        Thread sampler = new Thread(this::sample, "benchmark samples");
        sampler.setDaemon(true);
        sampler.start();
    }

    private void ended() {
        double took = began < 0 ? 0 : cpu() - began;
        if (took > longest) {
            longest = took;
            longestReal = System.nanoTime() / 1e6 - beganReal;
            where = seen;
        }
        began = -1;
    }

    /** The stacks of long pieces of work, while they go on. */
    private void sample() {
        while (true) {
            LockSupport.parkNanos(5_000_000);
            double start = began;
            if (start >= 0 && cpu() - start > LONG && seen.isEmpty()) {
                seen = Arrays.stream(thread.getStackTrace())
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                        .filter(frame -> !frame.startsWith("Display.") && !frame.startsWith("Widget."))
                        .limit(28)
                        .collect(Collectors.joining(" < "));
            }
        }
    }

    /** Forgets what was. */
    void reset() {
        longest = 0;
        longestReal = 0;
        where = "";
    }

    double milliseconds() {
        return longest;
    }

    String longest() {
        return String.format(
                Locale.ROOT,
                "%.0f ms of processor time, %.0f ms real%s",
                longest,
                longestReal,
                longest > LONG ? "\n    " + where : "");
    }

    /** The processor time of the workbench's thread, in milliseconds. */
    double cpu() {
        return WritingInTheWorkbench.cpu(thread.threadId());
    }
}

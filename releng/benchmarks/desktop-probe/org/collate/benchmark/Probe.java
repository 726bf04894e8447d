package org.collate.benchmark;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Measures what the environment asks for: the start of the workbench it runs in, or writing in it. */
public final class Probe implements BundleActivator {

    /** Every change of the workbench's model, which it tells on its own thread. */
    private static final String CHANGES = "org/eclipse/e4/ui/model/*";

    private final PrintStream out = System.out;

    @Override
    public void start(BundleContext context) {
        Optional<String> what = Optional.ofNullable(System.getenv("COLLATE_BENCHMARK"));
        what.ifPresent(each -> {
            if (each.equals("start")) {
                measureStart(context);
            } else {
                Thread thread = new Thread(() -> new WritingInTheWorkbench(display(), out).run(), "benchmark");
                thread.setDaemon(true);
                thread.start();
            }
        });
    }

    @Override
    public void stop(BundleContext context) {
        // The thread ends with the program.
    }

    private static Display display() {
        while (true) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                Display display = Display.findDisplay(thread);
                if (display != null) {
                    return display;
                }
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /**
     * Prints when a tree with so many levels is painted first, and closes the window. It listens from the first change of
     * the workbench's model on: what is asked for asynchronously runs after the first picture.
     */
    private void measureStart(BundleContext context) {
        int depth = Integer.parseInt(System.getenv("COLLATE_BENCHMARK_DEPTH"));
        AtomicBoolean listening = new AtomicBoolean();
        EventHandler handler = event -> {
            Display display = Display.getCurrent();
            if (display != null && listening.compareAndSet(false, true)) {
                untilPainted(display, depth);
            }
        };
        Map<String, String> topic = Map.of(EventConstants.EVENT_TOPIC, CHANGES);
        context.registerService(EventHandler.class, handler, FrameworkUtil.asDictionary(topic));
    }

    private void untilPainted(Display display, int depth) {
        long begun = Long.parseLong(System.getenv("COLLATE_BENCHMARK_BEGUN"));
        Listener[] listener = new Listener[1];
        listener[0] = event -> {
            if (isUp(event, depth)) {
                display.removeFilter(SWT.Paint, listener[0]);
                out.println("up " + (System.currentTimeMillis() - begun));
                out.flush();
                // A start that is measured ends in the same way as one by a person, and leaves the same layout.
                display.timerExec(300, () -> PlatformUI.getWorkbench().close());
            }
        };
        display.addFilter(SWT.Paint, listener[0]);
    }

    private static boolean isUp(Event event, int depth) {
        return event.widget instanceof Tree tree
                && tree.isVisible()
                && tree.getItemCount() > 0
                && depth(tree.getItem(0)) >= depth;
    }

    private static int depth(TreeItem item) {
        boolean isOpen = item.getItemCount() > 0 && item.getExpanded();
        return item.getText().isEmpty() ? 0 : 1 + (isOpen ? depth(item.getItem(0)) : 0);
    }
}

package org.collate.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.collate.git.SpaceException;
import org.collate.git.space.Here;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.ui.OpenDraft;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Writes in a draft that is open in the whole desktop, with real keys, and does beside it what people do: versions, changes
 * from elsewhere, revisions, comparing, other views. Counted are the processor time of the workbench's thread for a key and
 * all that follows it, and the longest piece of work that held the thread in one go.
 */
final class WritingInTheWorkbench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int KEYS = 60;
    private static final int COMMANDS = 12;

    /** So long after a key the views have seen it too: outline, findings and their underlines. In milliseconds. */
    private static final long SETTLES = 700;

    /** So long after the last key the draft is saved, and nothing is left to do. In milliseconds. */
    private static final long QUIET = 6_000;

    private final Display display;
    private final PrintStream out;
    private final Holds holds;
    private final Random random = new Random(7);
    private ManuscriptEditor editor;
    private double idle;

    WritingInTheWorkbench(Display display, PrintStream out) {
        this.display = display;
        this.out = out;
        this.holds = new Holds(display);
    }

    void run() {
        try {
            measure();
        } catch (RuntimeException | SpaceException e) {
            e.printStackTrace(out);
        } finally {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void measure() throws SpaceException {
        waitForEditor();
        pause(QUIET);
        display.syncExec(holds::begin);
        focus();
        keys(40, "warm-up", () -> post(0, 'a'));
        pause(QUIET);
        idle = idle();
        keys(KEYS, "key", () -> post(0, 'a'));
        keys(COMMANDS, "Enter", () -> post(0, SWT.CR));
        keys(COMMANDS, "undo", () -> post(SWT.CTRL, 'z'));
        keys(COMMANDS, "Tab", () -> post(0, '\t'));
        keys(COMMANDS, "Alt+Up", () -> post(SWT.ALT, SWT.ARROW_UP));
        step("writing without a pause", () -> {
            for (int i = 0; i < 60; i++) {
                post(0, 'b');
                pause(30);
            }
            pause(5_000);
        });
        step("a version", () -> {
            commit();
            pause(3_000);
        });
        step("a change from elsewhere", () -> {
            elsewhere();
            pause(6_000);
        });
        step("revisions shown", () -> command("org.collate.ui.manuscript.revisions", 4_000));
        step("revisions hidden", () -> command("org.collate.ui.manuscript.revisions", 1_500));
        step("versions shown", () -> view("org.collate.ui.versions"));
        step("findings shown", () -> view("org.collate.ui.findings"));
        step("comparing", () -> command("org.collate.ui.compare", 5_000));
        step("the editor again", () -> {
            display.syncExec(() -> page().activate(editor));
            pause(2_000);
        });
    }

    private void waitForEditor() {
        while (editor == null) {
            pause(100);
            display.syncExec(() -> {
                if (PlatformUI.isWorkbenchRunning()
                        && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                        && page() != null
                        && page().getActiveEditor() instanceof ManuscriptEditor open) {
                    editor = open;
                }
            });
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void focus() {
        display.syncExec(() -> {
            editor.getSite().getShell().forceActive();
            page().activate(editor);
            editor.widget().setFocus();
        });
    }

    private void commit() {
        try {
            editor.getAdapter(OpenDraft.class)
                    .commit(Here.person(Map.of()), "benchmark", new NullProgressMonitor());
        } catch (SpaceException e) {
            e.printStackTrace(out);
        }
    }

    /** The benchmark's script makes a version by the command line. */
    private void elsewhere() {
        try {
            new ProcessBuilder(System.getenv("COLLATE_BENCHMARK_ELSEWHERE")).inheritIO().start().waitFor();
        } catch (java.io.IOException | InterruptedException e) {
            e.printStackTrace(out);
        }
    }

    private void command(String id, int settles) {
        display.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                e.printStackTrace(out);
            }
        });
        pause(settles);
    }

    private void view(String id) {
        display.asyncExec(() -> {
            try {
                page().showView(id);
            } catch (PartInitException e) {
                e.printStackTrace(out);
            }
        });
        pause(3_000);
    }

    private void step(String what, Runnable work) {
        holds.reset();
        work.run();
        out.printf(Locale.ROOT, "%-26s longest hold %s%n", what, holds.longest());
        out.flush();
    }

    private void keys(int count, String what, Runnable key) {
        double[] took = new double[count];
        holds.reset();
        double longest = -1;
        String hold = "";
        for (int i = 0; i < count; i++) {
            somewhere();
            holds.reset();
            double start = holds.cpu();
            key.run();
            pause(SETTLES);
            took[i] = holds.cpu() - start - idle;
            if (holds.milliseconds() > longest) {
                longest = holds.milliseconds();
                hold = holds.longest();
            }
        }
        Arrays.sort(took);
        out.printf(
                Locale.ROOT,
                "%-26s median %6.1f  99%% %6.1f ms; longest hold %s%n",
                what,
                took[count / 2],
                took[Math.min(count - 1, count * 99 / 100)],
                hold);
        out.flush();
    }

    private double idle() {
        double[] waits = new double[20];
        for (int i = 0; i < waits.length; i++) {
            double start = holds.cpu();
            pause(SETTLES);
            waits[i] = holds.cpu() - start;
        }
        Arrays.sort(waits);
        return waits[waits.length / 2];
    }

    /** Puts the caret into the words of an item. */
    private void somewhere() {
        display.syncExec(() -> {
            StyledText text = editor.widget();
            int offset = text.getCharCount() / 10 + random.nextInt(text.getCharCount() * 8 / 10);
            while (editor.manuscript().line(editor.manuscript().lineAt(offset)).kind().isHeading()) {
                offset = random.nextInt(text.getCharCount());
            }
            text.setSelection(offset);
            text.showSelection();
        });
        // Views that follow the caret are none of the key's work.
        pause(SETTLES);
    }

    private void post(int modifier, int key) {
        send(SWT.KeyDown, modifier);
        send(SWT.KeyDown, key);
        send(SWT.KeyUp, key);
        send(SWT.KeyUp, modifier);
    }

    private void send(int type, int key) {
        if (key != 0) {
            Event event = new Event();
            event.type = type;
            if (key >= ' ' && key < SWT.DEL) {
                event.character = (char) key;
            } else {
                event.keyCode = key;
            }
            display.post(event);
        }
    }

    private static void pause(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    static double cpu(long thread) {
        return THREADS.getThreadCpuTime(thread) / 1e6;
    }
}

package org.collate.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The way to the workbench's thread from any other, for what is shown: something is done there as long as that is, and
 * nothing afterwards.
 */
public final class OnScreen {

    private final Display display;
    private final BooleanSupplier lives;

    private OnScreen(Display display, BooleanSupplier lives) {
        this.display = display;
        this.lives = lives;
    }

    /** As long as a control is there. */
    public static OnScreen of(Control control) {
        return new OnScreen(control.getDisplay(), () -> !control.isDisposed());
    }

    /** As long as a window is there. */
    public static OnScreen of(IWorkbenchWindow window) {
        return new OnScreen(
                window.getWorkbench().getDisplay(),
                () -> window.getShell() != null && !window.getShell().isDisposed() && window.getActivePage() != null);
    }

    /** As long as the workbench does not end. */
    public static OnScreen of(IWorkbench workbench) {
        return new OnScreen(workbench.getDisplay(), () -> !workbench.isClosing());
    }

    /** As long as something else is so too; it is asked on the workbench's thread. */
    public OnScreen whileSo(BooleanSupplier condition) {
        return new OnScreen(display, () -> lives.getAsBoolean() && condition.getAsBoolean());
    }

    /** Does something soon, and does not wait for it. */
    public void later(Runnable work) {
        later(work, () -> {});
    }

    /**
     * Does something soon, and does not wait for it.
     *
     * @param otherwise is done where nothing is shown any more: on the workbench's thread, or on this one when the workbench
     *     has ended
     */
    public void later(Runnable work, Runnable otherwise) {
        if (display.isDisposed()) {
            otherwise.run();
            return;
        }
        display.asyncExec(() -> (lives.getAsBoolean() ? work : otherwise).run());
    }

    /** Asks for something and waits for it; empty where nothing is shown any more. */
    public <T> Optional<T> ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                if (lives.getAsBoolean()) {
                    answer.set(question.get());
                }
            });
        }
        return Optional.ofNullable(answer.get());
    }
}

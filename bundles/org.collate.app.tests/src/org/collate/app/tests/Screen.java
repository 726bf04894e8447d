package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collate.internal.app.WindowPicture;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What a test sees and does on the screen; on the workbench's thread. */
final class Screen {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private Screen() {}

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Lets the workbench go on until something is so; false where it does not become so. */
    static boolean waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> {});
                display.sleep();
            }
        }
        return true;
    }

    /** Writes what the window looks like; for people to look at. */
    static Path picture(String name) throws IOException {
        return picture(window().getShell(), name);
    }

    /** Writes what a dialog looks like. */
    static Path picture(Shell shell, String name) throws IOException {
        long drawn = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(700);
        waitUntil(() -> System.nanoTime() > drawn);
        Path file = Path.of(System.getProperty("screenshots", "target/screenshots"), name + ".png");
        WindowPicture.write(shell, file);
        return file;
    }

    /** The words of a tree's rows that are open, top down. */
    static List<String> rows(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(Screen::rows).toList();
    }

    private static Stream<String> rows(TreeItem item) {
        Stream<String> below =
                item.getExpanded() ? Arrays.stream(item.getItems()).flatMap(Screen::rows) : Stream.of();
        return Stream.concat(Stream.of(item.getText()), below);
    }

    /** A table's rows, their cells parted by bars. */
    static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(item -> row(table, item)).toList();
    }

    private static String row(Table table, TableItem item) {
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(item::getText)
                .collect(Collectors.joining("|"));
    }

    /** The controls of a type below another, in their order. */
    static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        child instanceof Composite below ? all(below, type).stream() : Stream.empty()))
                .toList();
    }

    /** The dialog over the window, if there is one. */
    static Optional<Shell> dialog() {
        return Arrays.stream(window().getShell().getShells())
                .filter(shell -> shell.isVisible() && !shell.getText().isEmpty())
                .findFirst();
    }

    /** All words on a control and in it. */
    static String words(Control control) {
        String own = control instanceof Label label ? label.getText() + "\n" : "";
        return control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).map(Screen::words).collect(Collectors.joining())
                : own;
    }

    /** Presses the button with these words on it, as a person would who sees it. */
    static void press(Composite parent, String words) {
        Button button = all(parent, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").startsWith(words) && each.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        if (!button.isEnabled()) {
            throw new AssertionError("the button " + words + " cannot be pressed");
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Waits for a dialog with this title. */
    static Shell dialog(String title) {
        waitUntil(() -> shells().anyMatch(shell -> shell.getText().equals(title)));
        return shells().filter(shell -> shell.getText().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no dialog " + title + ", but "
                        + shells().map(shell -> shell.getText() + ": " + words(shell))
                                .toList()));
    }

    /** Does what opens a dialog and waits for its answer, which is given as soon as the dialog with this title is there. */
    static void answer(String title, Consumer<Shell> answer, Runnable asking) {
        AtomicBoolean answered = new AtomicBoolean();
        answerSoon(title, answer, answered, System.nanoTime() + PATIENCE);
        asking.run();
        assertTrue(answered.get(), () -> "nothing was asked by a dialog " + title);
    }

    // By a timer, since a dialog that waits runs the workbench's events itself.
    private static void answerSoon(String title, Consumer<Shell> answer, AtomicBoolean answered, long end) {
        Display.getCurrent().timerExec(50, () -> {
            Optional<Shell> found =
                    shells().filter(shell -> shell.getText().equals(title)).findFirst();
            if (found.isEmpty()) {
                if (System.nanoTime() < end) {
                    answerSoon(title, answer, answered, end);
                }
                return;
            }
            try {
                answer.accept(found.get());
                answered.set(true);
            } finally {
                if (!found.get().isDisposed()) {
                    found.get().close();
                }
            }
        });
    }

    private static Stream<Shell> shells() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible);
    }

    /** Runs a command of the workbench, as its menu does; what it opens does not block. */
    static void command(String id) {
        try {
            window().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(id, e);
        }
    }

    /** Closes whatever lies over the window. */
    static void closeDialogs() {
        Arrays.stream(window().getShell().getShells())
                .filter(shell -> shell.isVisible() && !shell.getText().isEmpty())
                .forEach(Shell::close);
    }
}

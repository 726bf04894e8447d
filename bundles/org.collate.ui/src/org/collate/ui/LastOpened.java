package org.collate.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.SpaceFinder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The reports that stand open in a window, with the place of the caret in each: kept whenever one opens, closes or is left,
 * or its caret has settled, so that the next start opens them again, even after this one was killed. On the workbench's
 * thread.
 */
public final class LastOpened {

    /** A caret that stays where it is for so long is kept, in milliseconds. */
    private static final int SETTLES = 2_000;

    private static final String NODE = "org.collate.ui/open";
    private static final String SPACE = "space";
    private static final String NAME = "name";
    private static final String ELEMENT = "element";
    private static final String OFFSET = "offset";
    private static final String ON_TOP = "onTop";

    /**
     * One report.
     *
     * @param space the folder of its space; empty for a file
     * @param name its address in the space, or the absolute name of the file
     * @param caret where the caret stood, where it stood anywhere
     * @param isOnTop whether it was the one that was seen
     */
    private record Kept(Optional<Path> space, String name, Optional<ShownReport.Caret> caret, boolean isOnTop) {

        static Kept of(ShownReport report, boolean isOnTop) {
            return switch (report.place()) {
                case Place.OfFile file ->
                    new Kept(Optional.empty(), file.file().toAbsolutePath().toString(), report.caret(), isOnTop);
                case Place.OfVariant at ->
                    new Kept(
                            Optional.of(at.space().toAbsolutePath()),
                            at.address().toString(),
                            report.caret(),
                            isOnTop);
            };
        }

        static Kept read(Preferences node) {
            String element = node.get(ELEMENT, "");
            return new Kept(
                    Optional.of(node.get(SPACE, ""))
                            .filter(space -> !space.isEmpty())
                            .map(Path::of),
                    node.get(NAME, ""),
                    element.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new ShownReport.Caret(element, node.getInt(OFFSET, 0))),
                    node.getBoolean(ON_TOP, false));
        }

        void write(Preferences node) {
            space.ifPresent(folder -> node.put(SPACE, folder.toString()));
            node.put(NAME, name);
            node.putBoolean(ON_TOP, isOnTop);
            caret.ifPresent(at -> {
                node.put(ELEMENT, at.element());
                node.putInt(OFFSET, at.offset());
            });
        }

        /** Whether the space, or the file, is still there. */
        boolean isThere() {
            return space.map(Files::isDirectory).orElseGet(() -> Files.exists(Path.of(name)));
        }
    }

    private final IWorkbenchWindow window;
    private final Preferences root = InstanceScope.INSTANCE.getNode(NODE);
    private boolean isKeeping;

    private LastOpened(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Opens what stood open at the last end, one after the other and the one on top last, but below what is open already;
     * from then on keeps what is open.
     */
    public static void openAgain(IWorkbenchWindow window) {
        LastOpened last = new LastOpened(window);
        last.watch();
        List<Kept> kept = new ArrayList<>(last.read());
        kept.sort((one, other) -> Boolean.compare(one.isOnTop(), other.isOnTop()));
        Optional<IEditorPart> onTop = Optional.ofNullable(window.getActivePage().getActiveEditor());
        last.openNext(kept.iterator(), () -> onTop.ifPresent(window.getActivePage()::activate));
    }

    // ---- opening
    // -----------------------------------------------------------------------------------------------------

    private void openNext(Iterator<Kept> left, Runnable afterwards) {
        if (!left.hasNext()) {
            isKeeping = true;
            afterwards.run();
            // What was asked for at the start is open already.
            keep();
            return;
        }
        Kept next = left.next();
        Runnable others = () -> openNext(left, afterwards);
        Background.of(text("finding", next.name()), OnScreen.of(window), monitor -> {
                    return next.isThere() ? Optional.of(place(next)) : Optional.<Place>empty();
                })
                .unseen()
                .then(place -> place.ifPresentOrElse(found -> open(found, next, others), others))
                .otherwise(sentence -> {
                    // Whoever took it away knows; the list of spaces shows what is there.
                    ILog.of(LastOpened.class).info(next.name() + ": " + sentence);
                    others.run();
                })
                .start();
    }

    private static Place place(Kept kept) throws SpaceException, InputException {
        if (kept.space().isEmpty()) {
            Path file = Path.of(kept.name());
            return new Place.OfFile(file, String.valueOf(file.getFileName()));
        }
        Path space = kept.space().get();
        SpaceFinder finder = new SpaceFinder(space, Optional.of(space.toString()), Map.of());
        return new Documents(space, finder, DesktopPlugins.importers()).variant(kept.name());
    }

    private void open(Place place, Kept kept, Runnable others) {
        ReportOpener.of(place, DesktopPlugins.importers(), window)
                .afterwards(() -> {
                    kept.caret().ifPresent(at -> reveal(place, at));
                    others.run();
                })
                .start();
    }

    private void reveal(Place place, ShownReport.Caret caret) {
        Optional.ofNullable(window.getActivePage())
                .flatMap(page -> ShownReport.of(page.findEditor(ReportInput.of(place))))
                .ifPresent(report -> report.reveal(caret.element(), caret.offset(), caret.offset()));
    }

    private static String text(String key, Object... values) {
        return Messages.of(LastOpened.class).get(key, values);
    }

    // ---- keeping
    // -----------------------------------------------------------------------------------------------------

    private void watch() {
        IPartListener2 parts = new Parts();
        window.getPartService().addPartListener(parts);
        Display display = window.getWorkbench().getDisplay();
        Runnable keeping = this::keep;
        CurrentReport.of(window).whenCaretMoves(element -> display.timerExec(SETTLES, keeping));
        window.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                // Editors close from here on, and are to open again.
                if (isKeeping) {
                    write();
                }
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                // Everything is kept already.
            }
        });
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            changed(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            changed(reference);
        }

        @Override
        public void partDeactivated(IWorkbenchPartReference reference) {
            changed(reference);
        }

        private void changed(IWorkbenchPartReference reference) {
            if (reference instanceof IEditorReference) {
                OnScreen.of(window).later(LastOpened.this::keep);
            }
        }
    }

    private void keep() {
        if (isKeeping && !window.getWorkbench().isClosing() && window.getActivePage() != null) {
            write();
        }
    }

    private void write() {
        try {
            for (String old : root.childrenNames()) {
                root.node(old).removeNode();
            }
            List<Kept> open = open(window.getActivePage());
            for (int i = 0; i < open.size(); i++) {
                open.get(i).write(root.node("%04d".formatted(i)));
            }
            root.flush();
        } catch (BackingStoreException e) {
            // The next start opens what was kept before.
            ILog.of(LastOpened.class).warn("What is open was not kept", e);
        }
    }

    private static List<Kept> open(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .flatMap(editor ->
                        ShownReport.of(editor)
                                .map(report -> Kept.of(report, editor == page.getActiveEditor()))
                                .stream())
                .toList();
    }

    private List<Kept> read() {
        try {
            return Arrays.stream(root.childrenNames())
                    .sorted()
                    .map(root::node)
                    .map(Kept::read)
                    .toList();
        } catch (BackingStoreException e) {
            ILog.of(LastOpened.class).warn("What was open is not known", e);
            return List.of();
        }
    }
}

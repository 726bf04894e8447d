package org.collate.internal.ui.leaders;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.internal.ui.Sentence;
import org.collate.model.Messages;
import org.collate.operations.leaders.LeaderTable;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the table of leaders. */
public final class LeadersHandlers {

    private LeadersHandlers() {}

    private abstract static class OfView extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            if (HandlerUtil.getActivePart(event) instanceof LeadersView view) {
                run(HandlerUtil.getActiveWorkbenchWindowChecked(event), view);
            }
            return null;
        }

        abstract void run(IWorkbenchWindow window, LeadersView view);
    }

    /** View &gt; Leaders: shows the whole table. */
    public static final class Show extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            try {
                HandlerUtil.getActiveWorkbenchWindowChecked(event)
                        .getActivePage()
                        .showView(WritingPerspective.LEADERS);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
            return null;
        }
    }

    /** Copies the rows that are selected, else all that are shown. */
    public static final class Copy extends OfView {

        @Override
        void run(IWorkbenchWindow window, LeadersView view) {
            Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
            try {
                clipboard.setContents(new Object[] {view.copied()}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }
    }

    /** Chooses the columns. */
    public static final class Columns extends OfView {

        @Override
        void run(IWorkbenchWindow window, LeadersView view) {
            new ColumnsDialog(window.getShell(), view.columns(), view::show).open();
        }
    }

    /** Saves what is shown as CSV. */
    public static final class Save extends OfView {

        @Override
        void run(IWorkbenchWindow window, LeadersView view) {
            Messages text = Messages.of(LeadersHandlers.class);
            FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
            dialog.setText(text.get("csv.window"));
            dialog.setFilterPath(new DeskSettings().documentsFolder().toString());
            dialog.setFileName(text.get("csv.file"));
            dialog.setFilterExtensions(new String[] {"*.csv"});
            dialog.setOverwrite(true);
            LeaderTable table = view.shown();
            Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> save(window, text, file, table));
        }

        private static void save(IWorkbenchWindow window, Messages text, Path file, LeaderTable table) {
            Background.of(text.get("csv.saving", file), OnScreen.of(window), monitor -> {
                        table.save(file);
                        return file;
                    })
                    .otherwise(sentence -> Sentence.say(window, text.get("csv.window"), sentence))
                    .start();
        }
    }

    /** Opens the next report of the list, or the one before. */
    private abstract static class Turning extends AbstractHandler {

        private final int step;

        Turning(int step) {
            this.step = step;
        }

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchPage page =
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            Optional<LeadersView> active =
                    page.getActivePart() instanceof LeadersView view ? Optional.of(view) : Optional.empty();
            active.or(() -> view(page, WritingPerspective.WAITING))
                    .or(() -> view(page, WritingPerspective.LEADERS))
                    .ifPresent(view -> view.openNext(step));
            return null;
        }

        private static Optional<LeadersView> view(IWorkbenchPage page, String id) {
            return page.findView(id) instanceof LeadersView view ? Optional.of(view) : Optional.empty();
        }
    }

    /** The next report. */
    public static final class Next extends Turning {

        /** Goes down. */
        public Next() {
            super(1);
        }
    }

    /** The report before. */
    public static final class Previous extends Turning {

        /** Goes up. */
        public Previous() {
            super(-1);
        }
    }
}

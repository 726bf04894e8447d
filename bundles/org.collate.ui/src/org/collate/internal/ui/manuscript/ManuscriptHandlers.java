package org.collate.internal.ui.manuscript;

import java.util.Locale;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.revisions.RevisionPage;
import org.collate.operations.writing.UndoRedo;
import org.collate.ui.PageZoom;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the manuscript that is used at the moment; {@code plugin.xml} says when they apply. */
public final class ManuscriptHandlers {

    private ManuscriptHandlers() {}

    private abstract static class Handler extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) {
            if (HandlerUtil.getActiveEditor(event) instanceof ManuscriptEditor editor) {
                run(editor, event);
            }
            return null;
        }

        abstract void run(ManuscriptEditor editor, ExecutionEvent event);
    }

    private abstract static class OnSelection extends Handler {

        @Override
        final void run(ManuscriptEditor editor, ExecutionEvent event) {
            Point selection = editor.widget().getSelection();
            editor.command(manuscript -> answer(manuscript, selection.x, selection.y));
        }

        abstract Answer answer(Manuscript manuscript, int from, int to);
    }

    /** One level deeper. */
    public static final class Deeper extends OnSelection {

        @Override
        Answer answer(Manuscript manuscript, int from, int to) {
            return manuscript.deeper(from, to);
        }
    }

    /** One level up. */
    public static final class Shallower extends OnSelection {

        @Override
        Answer answer(Manuscript manuscript, int from, int to) {
            return manuscript.shallower(from, to);
        }
    }

    /** Before what stands above. */
    public static final class Up extends OnSelection {

        @Override
        Answer answer(Manuscript manuscript, int from, int to) {
            return manuscript.up(from, to);
        }
    }

    /** Behind what stands below. */
    public static final class Down extends OnSelection {

        @Override
        Answer answer(Manuscript manuscript, int from, int to) {
            return manuscript.down(from, to);
        }
    }

    /** Makes the element at the caret a problem, a cause, a measure, a point or plain text, as the parameter says. */
    public static final class TurnInto extends Handler {

        private static final String KIND = "org.collate.ui.manuscript.kind";

        @Override
        void run(ManuscriptEditor editor, ExecutionEvent event) {
            Kind kind = Kind.valueOf(event.getParameter(KIND).toUpperCase(Locale.ROOT));
            int caret = editor.widget().getCaretOffset();
            editor.command(manuscript -> manuscript.turnInto(caret, kind));
        }
    }

    /** Offers what mends the findings at the caret. */
    public static final class QuickFix extends Handler {

        @Override
        void run(ManuscriptEditor editor, ExecutionEvent event) {
            editor.quickFix();
        }
    }

    /** Shows the revisions since the accepted text in the manuscript, or what is written again. */
    public static final class Revisions extends Handler {

        @Override
        void run(ManuscriptEditor editor, ExecutionEvent event) {
            editor.toggleRevisions();
        }
    }

    private abstract static class OnRevisions extends Handler {

        @Override
        final void run(ManuscriptEditor editor, ExecutionEvent event) {
            editor.revisionPage().ifPresent(this::run);
        }

        abstract void run(RevisionPage page);
    }

    /** Accepts the revisions that are selected on the page, or the one at the caret. */
    public static final class Accept extends OnRevisions {

        @Override
        void run(RevisionPage page) {
            page.accept();
        }
    }

    /** Rejects them. */
    public static final class Reject extends OnRevisions {

        @Override
        void run(RevisionPage page) {
            page.reject();
        }
    }

    /** Selects the next revision. */
    public static final class NextRevision extends OnRevisions {

        @Override
        void run(RevisionPage page) {
            page.next();
        }
    }

    /** Selects the revision before. */
    public static final class PreviousRevision extends OnRevisions {

        @Override
        void run(RevisionPage page) {
            page.previous();
        }
    }

    private abstract static class Zoom extends Handler {

        @Override
        final void run(ManuscriptEditor editor, ExecutionEvent event) {
            zoom(PageZoom.of(editor.getSite().getWorkbenchWindow().getWorkbench()));
        }

        abstract void zoom(PageZoom pages);
    }

    /** Shows pages one step larger. */
    public static final class ZoomIn extends Zoom {

        @Override
        void zoom(PageZoom pages) {
            pages.in();
        }
    }

    /** Shows pages one step smaller. */
    public static final class ZoomOut extends Zoom {

        @Override
        void zoom(PageZoom pages) {
            pages.out();
        }
    }

    /** Shows pages as large as in print. */
    public static final class ZoomReset extends Zoom {

        @Override
        void zoom(PageZoom pages) {
            pages.reset();
        }
    }

    /** Takes the last step back, from beside the manuscript. */
    public static final class Undo extends Handler {

        @Override
        void run(ManuscriptEditor editor, ExecutionEvent event) {
            editor.command(UndoRedo::undo);
        }
    }

    /** Makes a step again that was taken back, from beside the manuscript. */
    public static final class Redo extends Handler {

        @Override
        void run(ManuscriptEditor editor, ExecutionEvent event) {
            editor.command(UndoRedo::redo);
        }
    }
}

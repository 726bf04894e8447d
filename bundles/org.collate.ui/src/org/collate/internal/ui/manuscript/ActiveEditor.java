package org.collate.internal.ui.manuscript;

import org.collate.ui.CurrentReport;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Has the window show the report of the editor that was used last; when that is closed, no report. */
final class ActiveEditor implements IPartListener2 {

    private final ManuscriptEditor editor;
    private final IWorkbenchWindow window;

    ActiveEditor(ManuscriptEditor editor) {
        this.editor = editor;
        this.window = editor.getSite().getWorkbenchWindow();
        window.getPartService().addPartListener(this);
    }

    /** Whether the window's views speak of this editor. */
    boolean isActive() {
        return window.getActivePage() != null && window.getActivePage().getActiveEditor() == editor;
    }

    /** Tells the window's views what was seen last, if they speak of this editor. */
    void tell() {
        if (isActive()) {
            editor.seen().ifPresent(CurrentReport.of(window)::show);
            CurrentReport.of(window).caretIn(editor.caretElement());
            tellKept();
        }
    }

    /** Tells whether what is written is kept. */
    void tellKept() {
        if (isActive()) {
            CurrentReport.of(window).keptAs(editor.kept());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (is(reference)) {
            tell();
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partActivated(reference);
    }

    @Override
    public void partDeactivated(IWorkbenchPartReference reference) {
        if (is(reference)) {
            editor.left();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (is(reference)
                && (window.getActivePage() == null || window.getActivePage().getActiveEditor() == null)) {
            CurrentReport.of(window).clear();
        }
    }

    private boolean is(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        return part == editor;
    }

    void end() {
        window.getPartService().removePartListener(this);
    }
}

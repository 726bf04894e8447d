package org.collate.internal.ui.manuscript.page;

import java.util.Optional;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the viewer is made of: styles by lines; no undo and no automatic edits of its own, since the manuscript has its. */
public final class ManuscriptConfiguration extends SourceViewerConfiguration {

    private final Styling styling;
    private final Optional<IQuickAssistProcessor> fixes;
    private final ITextHover hover;

    /** Of a page on which something can be mended. */
    public ManuscriptConfiguration(Styling styling, IQuickAssistProcessor fixes, ITextHover hover) {
        this(styling, Optional.of(fixes), hover);
    }

    /** Of a page that is only read. */
    public ManuscriptConfiguration(Styling styling, ITextHover hover) {
        this(styling, Optional.empty(), hover);
    }

    private ManuscriptConfiguration(Styling styling, Optional<IQuickAssistProcessor> fixes, ITextHover hover) {
        this.styling = styling;
        this.fixes = fixes;
        this.hover = hover;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        return fixes.map(ManuscriptConfiguration::assistant).orElse(null);
    }

    private static IQuickAssistAssistant assistant(IQuickAssistProcessor fixes) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(fixes);
        assistant.setInformationControlCreator(DefaultInformationControl::new);
        assistant.setRestoreCompletionProposalSize(size());
        return assistant;
    }

    /** Room for some few fixes; the viewer's own room for ten would hide the lines that they are about. */
    private static IDialogSettings size() {
        IDialogSettings size = new DialogSettings("fixes");
        size.put(ContentAssistant.STORE_SIZE_X, 280);
        size.put(ContentAssistant.STORE_SIZE_Y, 110);
        return size;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hover;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(styling, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(styling, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[0];
    }
}

package org.collate.internal.ui.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.sheets.PageFonts;
import org.collate.model.Messages;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetContent;
import org.collate.ui.OnScreen;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Writes the pages of a report as PDF, with what changed drawn into the words where that is asked for. It needs the
 * desktop, whose fonts it takes; so the same report is another file on a machine with other fonts.
 */
public final class PdfExporter implements Exporter {

    @Override
    public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor)
            throws ExportException, IOException {
        Messages text = Messages.of(PdfExporter.class);
        PageProfile page = PageProfile.standardWith(request.page());
        Optional<Changes> changes = request.markup().changes();
        if (changes.isPresent() && request.markup().paper() == Paper.TABLE) {
            throw new ExportException(text.get("pdf.table"));
        }
        SheetContent content = changes.map(each -> SheetContent.marked(page, each))
                .orElseGet(() -> SheetContent.of(page, request.report()));
        OnScreen screen = OnScreen.of(PlatformUI.getWorkbench());
        // The letters are measured where the screen is.
        PageFonts fonts = screen.ask(() -> new PageFonts(Display.getCurrent(), page))
                .orElseThrow(() -> new ExportException(text.get("pdf.noScreen")));
        IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
        PdfFile.write(screen, content.layOut(fonts), fonts, out, watched);
        List<String> sentences = new ArrayList<>();
        if (!request.markup().comments().isEmpty()) {
            sentences.add(text.get("pdf.comments", request.markup().comments().size()));
        }
        return new ExportNotes(page.fonts(), sentences);
    }

    @Override
    public boolean showsMarkup() {
        return true;
    }
}

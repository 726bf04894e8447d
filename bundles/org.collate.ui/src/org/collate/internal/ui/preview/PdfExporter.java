package org.collate.internal.ui.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.sheets.PageFonts;
import org.collate.internal.ui.sheets.PdfFile;
import org.collate.model.Messages;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetContent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;

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
        PageFonts fonts = fonts(page).orElseThrow(() -> new ExportException(text.get("pdf.noScreen")));
        IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
        PdfFile.write(Display.getDefault(), content.layOut(fonts), fonts, out, watched);
        List<String> sentences = new ArrayList<>();
        if (!request.markup().comments().isEmpty()) {
            sentences.add(text.get("pdf.comments", request.markup().comments().size()));
        }
        return new ExportNotes(page.fonts(), sentences);
    }

    /** The letters are measured where the screen is. */
    private static Optional<PageFonts> fonts(PageProfile page) {
        Display display = Display.getDefault();
        PageFonts[] fonts = new PageFonts[1];
        display.syncExec(() -> fonts[0] = new PageFonts(display, page));
        return Optional.ofNullable(fonts[0]);
    }

    @Override
    public boolean showsMarkup() {
        return true;
    }
}

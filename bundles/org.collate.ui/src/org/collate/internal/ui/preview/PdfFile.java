package org.collate.internal.ui.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.sheets.PageFonts;
import org.collate.internal.ui.sheets.SheetPainter;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.PageSheet;
import org.collate.transfer.sheets.Sheets;
import org.collate.ui.OnScreen;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PDFDocument;

/** Writes pages as a PDF; the letters that it uses are in it. */
final class PdfFile {

    private static final double TWIPS = 20;

    private PdfFile() {}

    /**
     * Writes pages. On any thread; they are drawn on the screen's, a page at a time, since nothing else may draw letters
     * while that does.
     *
     * @throws IOException where the file cannot be made here or the stream cannot be written
     */
    static void write(OnScreen screen, Sheets sheets, PageFonts fonts, OutputStream out, IProgressMonitor monitor)
            throws IOException {
        Path file = Files.createTempFile("collate", ".pdf");
        try {
            draw(screen, sheets, fonts, file, monitor);
            Files.copy(file, out);
        } catch (SWTException | SWTError | UnsatisfiedLinkError e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void draw(OnScreen screen, Sheets sheets, PageFonts fonts, Path file, IProgressMonitor monitor) {
        Optional<Pen> begun = Optional.empty();
        try {
            List<PageSheet> pages = sheets.sheets();
            for (int i = 0; i < pages.size(); i++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                PageSheet page = pages.get(i);
                Optional<Pen> last = begun;
                begun = screen.ask(() -> {
                    Pen pen = last.orElseGet(() -> new Pen(sheets.page(), fonts, file));
                    pen.page(page, last.isEmpty());
                    return pen;
                });
                if (begun.isEmpty()) {
                    throw new OperationCanceledException();
                }
            }
        } finally {
            begun.ifPresent(pen -> screen.ask(pen::end));
        }
    }

    /** A document that is being drawn. */
    private static final class Pen {

        private final PDFDocument document;
        private final SheetPainter painter;
        private final GC gc;
        private final double scale;

        Pen(PageProfile page, PageFonts fonts, Path file) {
            double width = page.number("page.width") / TWIPS;
            double height = page.number("page.height") / TWIPS;
            document = new PDFDocument(file.toString(), width, height);
            painter = new SheetPainter(document, fonts);
            gc = new GC(document);
            scale = document.getBounds().width / (Math.floor(width) * TWIPS);
        }

        void page(PageSheet page, boolean isFirst) {
            if (!isFirst) {
                document.newPage();
            }
            painter.paint(gc, page, 0, 0, scale);
        }

        boolean end() {
            painter.dispose();
            gc.dispose();
            document.dispose();
            return true;
        }
    }
}

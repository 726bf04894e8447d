package org.collate.internal.ui.preview;

import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.sheets.PageFonts;
import org.collate.internal.ui.sheets.SheetPainter;
import org.collate.transfer.sheets.PageSheet;
import org.collate.transfer.sheets.Sheets;
import org.collate.ui.OnScreen;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Puts pages on a printer. */
record PrintedPages(Sheets sheets, PageFonts fonts, PrinterData data) {

    private static final double TWIPS = 1440;

    /**
     * Prints them. On any thread; they are drawn on the screen's, a page at a time.
     *
     * @param name what the system calls the job
     * @return whether the printer took all of them
     */
    boolean print(OnScreen screen, String name, IProgressMonitor monitor) {
        Optional<Pen> begun = Optional.empty();
        try {
            begun = screen.ask(() -> new Pen(data, fonts));
            Optional<Pen> pen = begun;
            boolean isTaken =
                    pen.flatMap(each -> screen.ask(() -> each.begin(name))).orElse(false);
            for (PageSheet page : isTaken ? chosen() : List.<PageSheet>of()) {
                if (monitor.isCanceled()) {
                    pen.ifPresent(each -> screen.ask(each::cancel));
                    return true;
                }
                isTaken &=
                        pen.flatMap(each -> screen.ask(() -> each.page(page))).orElse(false);
            }
            return isTaken;
        } catch (SWTException | SWTError e) {
            return false;
        } finally {
            begun.ifPresent(pen -> screen.ask(pen::end));
        }
    }

    /** A job of the printer. */
    private static final class Pen {

        private final Printer printer;
        private final SheetPainter painter;
        private Optional<GC> gc = Optional.empty();

        Pen(PrinterData data, PageFonts fonts) {
            printer = new Printer(data);
            painter = new SheetPainter(printer, fonts);
        }

        boolean begin(String name) {
            boolean isTaken = printer.startJob(name);
            gc = isTaken ? Optional.of(new GC(printer)) : Optional.empty();
            return isTaken;
        }

        boolean page(PageSheet page) {
            boolean isTaken = printer.startPage();
            // What is drawn begins inside the margin that the printer cannot reach.
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            gc.ifPresent(each -> painter.paint(each, page, trim.x, trim.y, printer.getDPI().x / TWIPS));
            printer.endPage();
            return isTaken;
        }

        boolean cancel() {
            gc.ifPresent(GC::dispose);
            gc = Optional.empty();
            printer.cancelJob();
            return true;
        }

        boolean end() {
            gc.ifPresent(GC::dispose);
            if (gc.isPresent()) {
                printer.endJob();
            }
            painter.dispose();
            printer.dispose();
            return true;
        }
    }

    private List<PageSheet> chosen() {
        List<PageSheet> all = sheets.sheets();
        if (data.scope != PrinterData.PAGE_RANGE) {
            return all;
        }
        int first = Math.clamp(data.startPage - 1L, 0, all.size() - 1);
        return all.subList(first, Math.clamp(data.endPage, first + 1, all.size()));
    }
}

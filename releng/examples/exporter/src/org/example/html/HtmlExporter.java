package org.example.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes a report as a page for a browser. It asks for the printed blocks, so numbers and run-in headings are those of all
 * formats; and for nothing of the machine, so that equal requests give equal bytes.
 */
public final class HtmlExporter implements Exporter {

    @Override
    public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor)
            throws IOException, OperationCanceledException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n");
        for (PrintedBlock block : PrintedBlock.of(request.report())) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            page.append(element(block)).append('\n');
        }
        out.write(page.append("</html>\n").toString().getBytes(StandardCharsets.UTF_8));
        return ExportNotes.NONE;
    }

    private static String element(PrintedBlock block) {
        return switch (block) {
            case PrintedParagraph paragraph -> {
                String tag = paragraph.kind() == PrintedParagraph.Kind.TITLE ? "h1" : "p";
                yield "<" + tag + ">" + escaped(paragraph.text()) + "</" + tag + ">";
            }
            // The words of a table are its rows as lines.
            case PrintedTable table -> "<pre>" + escaped(table.text()) + "</pre>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

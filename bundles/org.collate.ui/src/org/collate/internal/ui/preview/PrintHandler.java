package org.collate.internal.ui.preview;

import org.collate.internal.ui.Sentence;
import org.collate.model.Messages;
import org.collate.ui.Background;
import org.collate.ui.CurrentReport;
import org.collate.ui.OnScreen;
import org.collate.ui.ShownPages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Print: the pages that the preview shows, on the printer that the system's dialog asks for. */
public final class PrintHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Messages text = Messages.of(PrintHandler.class);
        ShownPages pages = ShownPages.of(window);
        if (pages.sheets().isEmpty() || pages.fonts().isEmpty()) {
            Sentence.say(window, text.get("print.title"), text.get("print.nothing"));
            return null;
        }
        PrintDialog dialog = new PrintDialog(window.getShell(), SWT.NONE);
        PrinterData asked = new PrinterData();
        asked.startPage = 1;
        asked.endPage = pages.count();
        dialog.setPrinterData(asked);
        PrinterData printer = dialog.open();
        if (printer != null) {
            String name = CurrentReport.of(window)
                    .get()
                    .map(each -> each.place().name())
                    .orElse("");
            PrintedPages printed =
                    new PrintedPages(pages.sheets().get(), pages.fonts().get(), printer);
            OnScreen screen = OnScreen.of(window.getWorkbench());
            Background.of(
                            text.get("print.job", name),
                            OnScreen.of(window),
                            monitor -> printed.print(screen, name, monitor))
                    .then(isTaken -> {
                        if (!isTaken) {
                            Sentence.say(window, text.get("print.title"), text.get("print.refused"));
                        }
                    })
                    .otherwise(sentence -> Sentence.say(window, text.get("print.title"), sentence))
                    .start();
        }
        return null;
    }
}

package org.collate.internal.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.model.Messages;
import org.collate.operations.Importers;
import org.collate.operations.OpenReport;
import org.collate.ui.DeskSettings;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.ReportOpener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open: asks for a file and opens it. */
public final class OpenReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Importers importers = DesktopPlugins.importers();
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        offerFormats(dialog, importers);
        dialog.setFilterPath(new DeskSettings().documentsFolder().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            ReportOpener.of(Path.of(chosen), importers, window).start();
        }
        return null;
    }

    private static void offerFormats(FileDialog dialog, Importers importers) {
        Messages text = Messages.of(ReportOpener.class);
        List<String> names = new ArrayList<>(List.of(text.get("open.reportFile")));
        List<String> patterns = new ArrayList<>(List.of("*." + OpenReport.EXTENSION));
        for (Importers.Format format : importers.formats()) {
            String pattern = "*." + String.join(";*.", format.extensions());
            names.add(format.name() + " (" + pattern.replace(";", ", ") + ")");
            patterns.add(pattern);
        }
        String all = String.join(";", patterns);
        names.addFirst(text.get("open.all", all.replace(";", ", ")));
        patterns.addFirst(all);
        dialog.setText(text.get("open.title"));
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(patterns.toArray(String[]::new));
    }
}

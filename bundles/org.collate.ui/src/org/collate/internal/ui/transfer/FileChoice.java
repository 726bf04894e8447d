package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.Exporters;
import org.collate.operations.Importers;
import org.collate.operations.OpenReport;
import org.collate.ui.DeskSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for files, with the formats that plug-ins read and write. */
public final class FileChoice {

    private final Messages text = Messages.of(FileChoice.class);
    private final Shell parent;

    /** Asks over a window. */
    public FileChoice(Shell parent) {
        this.parent = parent;
    }

    /** A file to read: a report file or anything that can be imported. */
    public Optional<String> toRead(String title, Importers importers) {
        return toRead(SWT.OPEN, title, importers);
    }

    /** Files to read, as one line. */
    Optional<String> severalToRead(String title, Importers importers) {
        return toRead(SWT.OPEN | SWT.MULTI, title, importers);
    }

    private Optional<String> toRead(int style, String title, Importers importers) {
        List<String> names = new ArrayList<>(List.of(text.get("format.report")));
        List<String> patterns = new ArrayList<>(List.of("*." + OpenReport.EXTENSION));
        for (Importers.Format format : importers.formats()) {
            String pattern = "*." + String.join(";*.", format.extensions());
            names.add(format.name() + " (" + pattern.replace(";", ", ") + ")");
            patterns.add(pattern);
        }
        String all = String.join(";", patterns);
        names.addFirst(text.get("format.all", all.replace(";", ", ")));
        patterns.addFirst(all);
        return ask(style, title, names, patterns, "");
    }

    /**
     * A file to write.
     *
     * @param proposed the name that is offered
     */
    public Optional<String> toWrite(String title, Exporters.Format format, String proposed) {
        String pattern = "*." + format.extension();
        return ask(SWT.SAVE, title, List.of(format.name() + " (" + pattern + ")"), List.of(pattern), proposed);
    }

    private Optional<String> ask(int style, String title, List<String> names, List<String> patterns, String proposed) {
        FileDialog dialog = new FileDialog(parent, style);
        dialog.setText(title);
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(patterns.toArray(String[]::new));
        dialog.setFilterPath(new DeskSettings().documentsFolder().toString());
        dialog.setFileName(proposed);
        Optional<String> first = Optional.ofNullable(dialog.open());
        if (first.isEmpty() || dialog.getFileNames().length < 2) {
            return first;
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Optional.of(FileLine.told(
                Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList()));
    }
}

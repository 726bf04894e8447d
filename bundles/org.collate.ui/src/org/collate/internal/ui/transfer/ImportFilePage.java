package org.collate.internal.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.space.FormPage;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.model.Messages;
import org.collate.ui.DesktopPlugins;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Asks which file is imported, and into which report. */
final class ImportFilePage extends FormPage {

    private final ImportTargets targets;
    private Text file;
    private Combo target;

    ImportFilePage(Messages text, ImportTargets targets) {
        super(text, "import");
        this.targets = targets;
    }

    @Override
    protected void fill() {
        String offered = FileLine.told(targets.files());
        file = place(
                text().get("import.file"),
                offered,
                () -> new FileChoice(getShell())
                        .severalToRead(text().get("import.file.title"), DesktopPlugins.importers()));
        List<String> names = new ArrayList<>(
                targets.reports().stream().map(ReportChoice::name).toList());
        names.add(text().get("import.look"));
        target = choice(text().get("import.target"), names, false);
        targets.chosen()
                .map(targets.reports()::indexOf)
                .filter(index -> index >= 0)
                .ifPresent(target::select);
        note(text().get("import.note"));
        check(() -> files().isEmpty() ? Optional.of(text().get("import.noFile")) : Optional.empty());
        check(() -> files().stream()
                .filter(path -> !Files.isRegularFile(path))
                .findFirst()
                .map(path -> text().get("import.missing", path)));
    }

    /** The report that takes the file; empty: the file is only looked at. */
    Optional<ReportChoice> target() {
        int index = target.getSelectionIndex();
        return index >= 0 && index < targets.reports().size()
                ? Optional.of(targets.reports().get(index))
                : Optional.empty();
    }

    /** The files that are named; none where they are none. */
    List<Path> files() {
        return FileLine.of(file.getText());
    }
}

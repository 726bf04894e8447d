package org.collate.internal.ui.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.internal.ui.space.FormPage;
import org.collate.model.Messages;
import org.collate.operations.Exporters;
import org.collate.operations.MarkupWish;
import org.collate.operations.Place;
import org.collate.operations.WrittenFiles;
import org.collate.transfer.Exporter;
import org.collate.transfer.Markup.Paper;
import org.collate.ui.DeskSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Asks for the format and the file of an export. */
final class ExportPage extends FormPage {

    private final ExportSource source;
    private final List<Exporters.Format> formats;
    private final WrittenFiles written;
    private Combo format;
    private Text file;
    private Button replace;
    private Button clean;
    private Combo shows;
    private Combo since;
    private Button protect;

    ExportPage(Messages text, ExportSource source, Exporters exporters, WrittenFiles written) {
        super(text, "export");
        this.source = source;
        this.formats = exporters.formats();
        this.written = written;
    }

    @Override
    protected void fill() {
        label(text().get("export.report"), source.name());
        format = choice(
                text().get("export.format"),
                formats.stream().map(Exporters.Format::name).toList(),
                false);
        file = place(
                text().get("export.file"),
                proposed(),
                () -> new FileChoice(getShell())
                        .toWrite(
                                text().get("export.file.title"),
                                format(),
                                path().map(Path::getFileName)
                                        .map(Path::toString)
                                        .orElse("")));
        replace = box(text().get("export.replace"), false);
        shows = choice(
                text().get("export.shows"),
                Arrays.stream(Shown.values())
                        .filter(each -> each == Shown.TEXT || hasHistory())
                        .map(each -> text().get("export.shows." + each.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                false);
        since = choice(
                text().get("export.since"),
                source.since().stream().map(SinceChoice::shown).toList(),
                true);
        protect = box(text().get("export.protect"), false);
        clean = box(text().get("export.clean"), false);
        note(text().get("export.note"));
        format.addListener(SWT.Selection, event -> extend());
        shows.addListener(SWT.Selection, event -> {
            enable();
            update();
        });
        enable();
        check(() -> shown() == Shown.TEXT || showsMarkup()
                ? Optional.empty()
                : Optional.of(text().get("export.noMarkup", format().name())));
        check(() -> shown().hasChanges() && since().isEmpty()
                ? Optional.of(text().get("export.noSince"))
                : Optional.empty());
        check(() -> formats.isEmpty() ? Optional.of(text().get("export.noFormat")) : Optional.empty());
        check(() -> path().isEmpty() ? Optional.of(text().get("export.noFile")) : Optional.empty());
        check(() -> path().filter(path -> !Files.isDirectory(path)).isEmpty()
                ? Optional.of(text().get("export.folder", file.getText().strip()))
                : Optional.empty());
        check(() -> path().filter(path -> !replaces() && !written.mayReplace(path))
                .map(path -> text().get("export.occupied", path.getFileName())));
        file.addModifyListener(event -> warn());
        warn();
    }

    /** What the file is to show. */
    private enum Shown {
        TEXT,
        COMMENTS,
        CHANGES,
        MARKED,
        TABLE;

        boolean hasChanges() {
            return compareTo(CHANGES) >= 0;
        }
    }

    private boolean hasHistory() {
        return source.place() instanceof Place.OfVariant variant
                && !variant.variant().isTemplate();
    }

    private Shown shown() {
        return Shown.values()[Math.max(0, shows.getSelectionIndex())];
    }

    private boolean showsMarkup() {
        return format().exporter().get().filter(Exporter::showsMarkup).isPresent();
    }

    /** What needs a version to compare with asks for it; papers are not written into. */
    private void enable() {
        since.setEnabled(shown().hasChanges());
        boolean isPaper = shown() == Shown.MARKED || shown() == Shown.TABLE;
        protect.setEnabled(!isPaper);
        clean.setEnabled(!isPaper);
    }

    /** What the file shows beside the text. */
    MarkupWish markup() {
        Optional<String> from = shown().hasChanges() ? Optional.of(since()) : Optional.empty();
        boolean comments = shown() == Shown.COMMENTS || shown() == Shown.CHANGES;
        Paper paper = shown() == Shown.MARKED ? Paper.MARKED : shown() == Shown.TABLE ? Paper.TABLE : Paper.TRACKED;
        return new MarkupWish(from, comments, paper, protect.isEnabled() && protect.getSelection());
    }

    /** The version that was chosen, or typed. */
    private String since() {
        String typed = since.getText().strip();
        return source.since().stream()
                .filter(choice -> choice.shown().equals(typed))
                .map(SinceChoice::word)
                .findFirst()
                .orElse(typed);
    }

    /** The file's name follows the format. */
    private void extend() {
        String name = file.getText();
        int dot = name.lastIndexOf('.');
        boolean known = formats.stream().anyMatch(each -> name.endsWith("." + each.extension()));
        file.setText((known ? name.substring(0, dot) : name) + "." + format().extension());
    }

    /** A file that is as it was written last may go; any other one only where that is wanted. */
    private void warn() {
        Optional<Path> there = path().filter(Files::isRegularFile);
        boolean isOurs = there.filter(written::mayReplace).isPresent();
        boolean wasEnabled = replace.isEnabled();
        replace.setEnabled(there.isPresent() && !isOurs);
        if (replace.getSelection() && (wasEnabled || !replace.isEnabled())) {
            replace.setSelection(false);
        }
        setMessage(isOurs ? text().get("export.replaces") : null, IMessageProvider.INFORMATION);
        update();
    }

    /** Whether a file that is there may go, whatever it is. */
    boolean replaces() {
        return replace.getSelection();
    }

    private String proposed() {
        String extension = formats.isEmpty() ? "" : "." + format().extension();
        return new DeskSettings()
                .documentsFolder()
                .resolve(source.file() + extension)
                .toString();
    }

    Exporters.Format format() {
        return formats.get(Math.max(0, format.getSelectionIndex()));
    }

    Path file() {
        return path().orElseThrow();
    }

    boolean isClean() {
        return clean.getSelection();
    }

    private Optional<Path> path() {
        try {
            String name = file.getText().strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

package org.collate.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.file.Readers;
import org.collate.model.report.Report;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.ExportRequest.Provenance;
import org.collate.transfer.Exporter;
import org.collate.transfer.Markup;
import org.collate.transfer.Markup.Recording;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Writes a report in another format, such as a Word document. */
public final class ExportReport {

    private final Documents.Opened opened;
    private final Wish wish;
    private final Exporters exporters;
    private final MachineFonts fonts;
    private final WrittenFiles written;
    private final History history;

    /**
     * Exports one report.
     *
     * @param opened the report, and where it lies
     * @param wish what is to be written
     * @param exporters what writes formats
     * @param fonts tells which fonts are on this machine
     * @param written knows which files are as Collate wrote them
     * @param history reads what is shown beside the text
     */
    public ExportReport(
            Documents.Opened opened,
            Wish wish,
            Exporters exporters,
            MachineFonts fonts,
            WrittenFiles written,
            History history) {
        this.opened = opened;
        this.wish = wish;
        this.exporters = exporters;
        this.fonts = fonts;
        this.written = written;
        this.history = history;
    }

    /** Reads what a space knows of a version beside its text. */
    public interface History {

        /**
         * Reads it.
         *
         * @param report the report at the place
         * @throws SpaceException where a version is not there or cannot be read
         */
        Shown read(Place.OfVariant place, Report report, MarkupWish wish) throws SpaceException;
    }

    /** What is shown beside the text, and the version whose differences that are, if there is one. */
    public record Shown(Markup markup, Optional<VersionId> since) {}

    /**
     * What is to be written.
     *
     * @param output the file; one that is there and as Collate wrote it last is replaced, in one step
     * @param format the word for the format; empty where it follows from the file's extension
     * @param clean whether no mark of Collate may be in the file
     * @param page what of the page differs from the format's standard
     * @param readers whose the file is where it is new
     * @param replaces whether the user said that a file that is there may go, whatever it is
     * @param markup what is shown beside the text
     */
    public record Wish(
            Path output,
            Optional<String> format,
            boolean clean,
            Map<String, String> page,
            Readers readers,
            boolean replaces,
            MarkupWish markup) {

        /** Takes a copy. */
        public Wish {
            page = Map.copyOf(page);
        }

        /** What is to be written for whoever writes it alone, in the place of nothing that somebody else wrote. */
        public Wish(Path output, Optional<String> format, boolean clean, Map<String, String> page) {
            this(output, format, clean, page, Readers.OWNER, false, MarkupWish.NONE);
        }

        /** The same without anything beside the text. */
        public Wish(
                Path output,
                Optional<String> format,
                boolean clean,
                Map<String, String> page,
                Readers readers,
                boolean replaces) {
            this(output, format, clean, page, readers, replaces, MarkupWish.NONE);
        }

        /** The same with something shown beside the text. */
        public Wish showing(MarkupWish shown) {
            return new Wish(output, format, clean, page, readers, replaces, shown);
        }

        /** The same, also where another file is there. */
        public Wish replacing() {
            return new Wish(output, format, clean, page, readers, true, markup);
        }
    }

    /**
     * What was written.
     *
     * @param output the file
     * @param format the word for its format
     * @param provenance what the file says of where it comes from; empty where it is clean
     * @param fonts the fonts that the file names and this machine lacks
     * @param others what else the user should know, sentences
     */
    public record Exported(
            Path output, String format, Optional<Provenance> provenance, List<MissingFont> fonts, List<String> others) {

        /** Takes copies. */
        public Exported {
            fonts = List.copyOf(fonts);
            others = List.copyOf(others);
        }

        /** All that the user should know, sentences. */
        public List<String> notes() {
            return Stream.concat(fonts.stream().map(MissingFont::sentence), others.stream())
                    .toList();
        }
    }

    /**
     * A font that this machine lacks.
     *
     * @param name its name
     * @param instead the font of this machine that the file names in its place, if there is one
     */
    public record MissingFont(String name, Optional<String> instead) {

        private String sentence() {
            return instead.isPresent()
                    ? text().get("fontReplaced", name, instead.get())
                    : text().get("fontMissing", name);
        }
    }

    /**
     * Writes the file.
     *
     * @throws InputException where the format is unknown, or the file cannot be written; {@link OccupiedException} where one
     *     would be replaced that is not as Collate wrote it last
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public Exported execute(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Exporters.Format format = format();
        Exporter exporter = format.exporter()
                .get()
                .orElseThrow(() -> new InputException(text().get("exporterBroken", format.name())));
        checkOutput();
        Shown shown = shown(format, exporter);
        String told = wish.markup().told(shown.since().map(VersionId::hex));
        Optional<Provenance> provenance =
                isForPrint() ? Optional.empty() : Optional.of(provenance(format.word(), told, shown.since()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ExportNotes notes;
        try {
            ExportRequest request = new ExportRequest(opened.report(), provenance, wish.page(), shown.markup());
            notes = exporter.write(request, bytes, progress.split(9));
        } catch (ExportException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("cannotExport", opened.name(), e.getMessage()), e);
        }
        if (!wish.replaces() && !written.mayReplace(wish.output())) {
            throw new OccupiedException(text().get("outputIsOthers", wish.output()));
        }
        OutputFile.write(wish.output(), wish.readers(), bytes.toByteArray());
        written.wrote(wish.output(), bytes.toByteArray());
        return new Exported(wish.output(), format.word(), provenance, missing(notes), notes.sentences());
    }

    /** Whether the file is to be printed or filed and not to be read again: papers that show both versions are no text. */
    private boolean isForPrint() {
        return wish.clean() || wish.markup().paper() != Markup.Paper.TRACKED;
    }

    /** What is shown beside the text; a document that goes out and may come back records what is changed in it. */
    private Shown shown(Exporters.Format format, Exporter exporter) throws InputException {
        MarkupWish markup = wish.markup();
        boolean isAsked = markup.asksHistory() || markup.isProtected();
        if (!exporter.showsMarkup()) {
            if (isAsked) {
                throw new InputException(text().get("showsNoMarkup", format.word()));
            }
            return new Shown(Markup.NONE, Optional.empty());
        }
        try {
            if (!markup.asksHistory()) {
                Recording recording =
                        markup.isProtected() ? Recording.PROTECTED : wish.clean() ? Recording.OFF : Recording.ON;
                Markup alone = new Markup(Optional.empty(), List.of(), Markup.Paper.TRACKED, recording);
                return new Shown(alone, Optional.empty());
            }
            if (opened.place() instanceof Place.OfVariant variant) {
                return history.read(variant, opened.report(), markup);
            }
            throw new InputException(text().get("noHistory", opened.name()));
        } catch (SpaceException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private Exporters.Format format() throws InputException {
        if (wish.format().isPresent()) {
            String word = wish.format().get();
            return exporters.format(word).orElseThrow(() -> unknown(word, "noFormat", word));
        }
        String file = wish.output().toString();
        return exporters
                .formatOf(file)
                .orElseThrow(() -> unknown(Importers.extension(file), "noFormatOfFile", wish.output()));
    }

    /** Pages are drawn where there is a screen; whoever asks for them elsewhere is told so. */
    private InputException unknown(String word, String key, Object named) {
        return new InputException(
                word.equalsIgnoreCase("pdf")
                        ? text().get("noPdf", exporters.words())
                        : text().get(key, named, exporters.words()));
    }

    private void checkOutput() throws InputException {
        if (Files.isDirectory(wish.output())) {
            throw new InputException(text().get("exportIsFolder", wish.output()));
        }
        OutputFile.require(wish.output());
        try {
            if (opened.place() instanceof Place.OfFile source
                    && Files.exists(wish.output())
                    && Files.isSameFile(source.file(), wish.output())) {
                throw new InputException(text().get("exportOntoItself", wish.output()));
            }
        } catch (IOException e) {
            throw new InputException(text().get("cannotWrite", wish.output(), e.getMessage()), e);
        }
    }

    /** The id of an export follows from what is exported, so that exporting twice gives equal files. */
    private Provenance provenance(String format, String markup, Optional<VersionId> since) throws InputException {
        String base = opened.place() instanceof Place.OfVariant variant
                ? variant.version().hex()
                : "";
        try {
            String report = new String(ReportFile.toBytes(opened.report()), StandardCharsets.UTF_8);
            String all = String.join("\n", format, base, new TreeMap<>(wish.page()) + markup, report);
            String marks = since.map(VersionId::hex).orElse("");
            return new Provenance(opened.report().getId(), Ids.derived().next(all), base, marks);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private List<MissingFont> missing(ExportNotes notes) {
        Set<String> names = new HashSet<>();
        for (ExportNotes.Font font : notes.fonts()) {
            names.add(font.name());
            names.addAll(font.fallbacks());
        }
        Set<String> present = fonts.present(names);
        return notes.fonts().stream()
                .filter(font -> !present.contains(font.name()))
                .map(font -> new MissingFont(
                        font.name(),
                        font.fallbacks().stream().filter(present::contains).findFirst()))
                .toList();
    }

    private static Messages text() {
        return Messages.of(ExportReport.class);
    }
}

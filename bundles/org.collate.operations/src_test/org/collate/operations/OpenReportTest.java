package org.collate.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenReportTest {

    private static final Importers IMPORTERS = new Importers(List.of(
            new Importers.Format("broken", "Broken", List.of("txt"), Optional::empty),
            new Importers.Format("lines", "Lines", List.of("txt"), () -> Optional.of(lines()))));

    @TempDir
    Path folder;

    @Test
    void lookingTwiceGivesTheSame() throws Exception {
        Path file = sample();
        assertArrayEquals(ReportFile.toBytes(open(file)), ReportFile.toBytes(open(file)));
    }

    @Test
    void importingTwiceGivesReportsWithIdsOfTheirOwn() throws Exception {
        Path file = sample();
        Path one = folder.resolve("one.collate");
        Path two = folder.resolve("two.collate");
        new ImportReport(file, one, IMPORTERS).execute(new NullProgressMonitor());
        new ImportReport(file, two, IMPORTERS).execute(new NullProgressMonitor());
        assertNotEquals(ReportFile.read(one).getId(), ReportFile.read(two).getId());
    }

    @Test
    void aReportFileIsOpenedAsItIs() throws Exception {
        Path report = folder.resolve("A.COLLATE");
        new ImportReport(sample(), report, IMPORTERS).execute(new NullProgressMonitor());
        assertArrayEquals(Files.readAllBytes(report), ReportFile.toBytes(open(report)));
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingItAll() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertTrue(refusal(huge).contains("huge.txt"));
    }

    @Test
    void everyRefusalNamesTheFile() throws IOException {
        Path unknown = Files.writeString(folder.resolve("a.doc"), "words");
        for (Path file : List.of(folder, folder.resolve("missing.txt"), unknown)) {
            assertTrue(refusal(file).contains(file.toString()), refusal(file));
        }
    }

    @Test
    void anImportThatCannotBeWrittenSaysWhere() throws IOException {
        Path file = sample();
        for (Path output : List.of(folder, folder.resolve("no/such/folder/a.collate"))) {
            InputException e = assertThrows(
                    InputException.class,
                    () -> new ImportReport(file, output, IMPORTERS).execute(new NullProgressMonitor()));
            assertTrue(e.getMessage().contains(output.toString()), e.getMessage());
        }
    }

    @Test
    void aCancelledImportWritesNothing() throws IOException {
        Path file = sample();
        Path output = folder.resolve("a.collate");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(
                OperationCanceledException.class, () -> new ImportReport(file, output, IMPORTERS).execute(monitor));
        assertFalse(Files.exists(output));
    }

    @Test
    void theExtensionOfANameIsWhatFollowsItsLastDot() {
        assertEquals("txt", Importers.extension("a.b.TXT"));
        assertEquals("", Importers.extension("txt"));
        assertEquals("", Importers.extension("a."));
    }

    private Path sample() throws IOException {
        return Files.writeString(folder.resolve("材料.txt"), "对照检查材料\n一、存在的问题\n一是学习不够。读得少。\n");
    }

    private static Report open(Path file) throws InputException {
        return new OpenReport(file, IMPORTERS, Ids.derived())
                .execute(new NullProgressMonitor())
                .report();
    }

    private static String refusal(Path file) {
        return assertThrows(
                        InputException.class,
                        () -> new OpenReport(file, IMPORTERS, Ids.derived()).execute(new NullProgressMonitor()))
                .getMessage();
    }

    private static Importer lines() {
        return (source, monitor) -> new SourceDocument(source.name(), paragraphs(source), List.of(), Map.of());
    }

    private static List<Paragraph> paragraphs(Source source) {
        return new String(source.bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> Paragraph.plain(line, 1))
                .toList();
    }
}

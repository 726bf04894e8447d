package org.collate.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.ExportReport.Exported;
import org.collate.operations.ExportReport.Wish;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.collate.transfer.Markup;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportReportTest {

    private static final ExportNotes.Font FONT = new ExportNotes.Font("方正小标宋简体", List.of("没有的字体", "宋体"));

    @TempDir
    Path folder;

    /** Writes what it was asked for. */
    private static final class Echo implements Exporter {

        @Override
        public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
            String words = request.report().getTitle() + request.provenance() + request.page();
            out.write(words.getBytes(StandardCharsets.UTF_8));
            if (request.page().containsKey("fail")) {
                throw new IOException("half written");
            }
            return new ExportNotes(List.of(FONT), List.of("A note."));
        }
    }

    private static Exporters exporters() {
        return new Exporters(List.of(
                new Exporters.Format("e", "Echo", "echo", "ech", () -> Optional.of(new Echo())),
                new Exporters.Format("b", "Broken", "broken", "bro", Optional::empty)));
    }

    private Exported export(Wish wish) throws Exception {
        Report report = Reports.create("areport2222222");
        report.setTitle("材料");
        Path file = folder.resolve("材料.collate");
        ReportFile.write(report, file);
        Documents.Opened opened = new Documents.Opened(new Place.OfFile(file, "材料.collate"), report, List.of());
        return new ExportReport(
                        opened,
                        wish,
                        exporters(),
                        new MachineFonts(List.of(folder)),
                        new WrittenFiles(Map.of("HOME", folder.resolve("home").toString())),
                        (place, text, shown) -> new ExportReport.Shown(Markup.NONE, Optional.empty()))
                .execute(new NullProgressMonitor());
    }

    private Wish wish(String output) {
        return new Wish(folder.resolve(output), Optional.empty(), false, Map.of());
    }

    private String refused(Wish wish) {
        return assertThrows(InputException.class, () -> export(wish)).getMessage();
    }

    @Test
    void theFormatFollowsFromTheFilesExtensionOrIsNamed() throws Exception {
        assertEquals("echo", export(wish("a.ECH")).format());
        Wish named = new Wish(folder.resolve("b.docx"), Optional.of("ECHO"), false, Map.of());
        assertEquals("echo", export(named).format());
        assertTrue(Files.exists(folder.resolve("b.docx")));
    }

    @Test
    void anUnknownFormatIsRefusedWithTheFormatsThereAre() {
        assertTrue(refused(wish("a.pdf")).contains("echo, broken"));
        Wish named = new Wish(folder.resolve("a.ech"), Optional.of("pdf"), false, Map.of());
        assertTrue(refused(named).contains("echo, broken"));
        assertTrue(refused(wish("a.bro")).contains("Broken"));
    }

    @Test
    void exportingTwiceGivesEqualBytesAndAnotherReportAnotherExport() throws Exception {
        export(wish("a.ech"));
        export(wish("b.ech"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.ech")), Files.readAllBytes(folder.resolve("b.ech")));
        String export = export(wish("a.ech")).provenance().orElseThrow().export();
        Wish other = new Wish(folder.resolve("c.ech"), Optional.empty(), false, Map.of("margin.top", "1"));
        assertTrue(!export.equals(export(other).provenance().orElseThrow().export()));
    }

    @Test
    void aCleanExportNamesNothing() throws Exception {
        Wish clean = new Wish(folder.resolve("a.ech"), Optional.empty(), true, Map.of());
        assertEquals(Optional.empty(), export(clean).provenance());
        assertEquals("材料Optional.empty{}", Files.readString(folder.resolve("a.ech")));
    }

    @Test
    void whatFailsLeavesTheFileAsItWas() throws Exception {
        Path output = Files.writeString(folder.resolve("a.ech"), "before");
        Wish failing = new Wish(output, Optional.empty(), false, Map.of("fail", ""));
        assertTrue(refused(failing).contains("half written"));
        assertEquals("before", Files.readString(output));
        export(wish("a.ech").replacing());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(Path::toString)
                            .filter(name -> name.endsWith(".tmp"))
                            .toList());
        }
    }

    @Test
    void aFileThatIsNotAsItWasWrittenLastIsReplacedOnlyWhereThatIsWanted() throws Exception {
        Path output = folder.resolve("a.ech");
        export(wish("a.ech"));
        export(new Wish(output, Optional.empty(), true, Map.of()));
        String clean = Files.readString(output);
        Files.writeString(output, clean + "改过");
        assertThrows(OccupiedException.class, () -> export(wish("a.ech")));
        assertEquals(clean + "改过", Files.readString(output));
        export(wish("a.ech").replacing());
        export(wish("a.ech"));
        Files.writeString(folder.resolve("b.ech"), Files.readString(output));
        assertTrue(refused(wish("b.ech")).contains("b.ech"), "a copy is somebody's, though it says the same");
        Files.writeString(folder.resolve("c.ech"), "");
        export(wish("c.ech"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsASentence() throws IOException {
        Files.createDirectory(folder.resolve("folder.ech"));
        assertTrue(refused(wish("folder.ech")).contains("folder.ech"));
        assertTrue(refused(wish("missing/a.ech")).contains("missing"));
        Wish onto = new Wish(folder.resolve("材料.collate"), Optional.of("echo"), false, Map.of());
        assertTrue(refused(onto).contains("材料.collate"));
    }

    @Test
    void whatStandsInForAFontIsToldWhereTheMachineLacksIt() throws Exception {
        assertEquals(2, export(wish("a.ech")).notes().size());
        assertTrue(export(wish("a.ech")).notes().get(0).contains("方正小标宋简体"));
        font("simsun.ttf", "宋体");
        assertTrue(export(wish("a.ech")).notes().get(0).contains("宋体"));
        font("FZ.TTF", "方正小标宋简体");
        assertEquals(List.of("A note."), export(wish("a.ech")).notes());
    }

    @Test
    void aFileThatIsNoFontHasNoNames() throws IOException {
        Files.writeString(folder.resolve("empty.ttf"), "");
        Files.write(
                folder.resolve("broken.ttc"),
                ByteBuffer.allocate(64).putInt(0x74746366).putInt(8, -1).array());
        assertEquals(Set.of(), new MachineFonts(List.of(folder, folder.resolve("none"))).present(Set.of("宋体")));
    }

    /** A font of nothing but a name. */
    private void font(String file, String name) throws IOException {
        byte[] words = name.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer bytes = ByteBuffer.allocate(64 + words.length);
        bytes.putInt(0x00010000).putShort((short) 1).position(12);
        bytes.putInt(0x6e616d65).putInt(0).putInt(28).putInt(18 + words.length);
        bytes.putShort((short) 0).putShort((short) 1).putShort((short) 18);
        bytes.putShort((short) 3).putShort((short) 1).putShort((short) 0x804).putShort((short) 1);
        bytes.putShort((short) words.length).putShort((short) 0).put(words);
        try (RandomAccessFile out = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            out.write(bytes.array());
        }
    }
}

package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collate.core.layout.ReportText;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.ExportRequest.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens an export, lays it out as the standard asks, and gives it back with its marks. */
class LibreOfficeTest {

    private static final int LINES = 22;
    private static final int CHARACTERS = 28;

    @TempDir
    Path folder;

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException, InterruptedException {
        assumeTrue(isThere("soffice") && isThere("pdftotext"), "needs LibreOffice and poppler-utils");
        String words = "学习领会党的创新理论".repeat(200);
        Report report = ExportedFile.report("一、存在的问题\n" + words);
        convert("pdf", ExportedFile.bytes(ExportRequest.clean(report)));
        run("pdftotext", "-layout", "report.pdf", "report.txt");
        String[] pages = Files.readString(folder.resolve("report.txt")).split("\f");
        List<String> second = Arrays.stream(pages[1].split("\n"))
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        assertEquals("—2—", second.getLast());
        assertEquals(LINES, second.size() - 1);
        for (String line : second.subList(0, LINES)) {
            assertEquals(CHARACTERS, line.length(), line);
        }
    }

    @Test
    void whatLibreOfficeSavedComesBackWithItsIdsAndTheChangedWords() throws IOException, InterruptedException {
        assumeTrue(isThere("soffice"), "needs LibreOffice");
        Report report = ExportedFile.corpus().get("18-full-individual.txt");
        ExportRequest request =
                ExportRequest.of(report, new Provenance(report.getId(), "aexport2222222", "0123456789abcdef"));
        Path saved = convert("docx", ExportedFile.bytes(request));
        ExportedFile file = ExportedFile.read(Files.readAllBytes(saved));
        String old = "政治理论学习不够深入";
        assertTrue(file.text("word/document.xml").contains(old), "the words to be changed are in the file");
        Report back = ExportedFile.imported(file.withWords(old, "理论学习不够系统深入"));
        assertEquals(
                Reports.parts(report).map(Identified::getId).toList(),
                Reports.parts(back).map(Identified::getId).toList());
        assertEquals(ReportText.of(report).replace(old, "理论学习不够系统深入"), ReportText.of(back));
    }

    private Path convert(String to, byte[] bytes) throws IOException, InterruptedException {
        Files.write(folder.resolve("report.docx"), bytes);
        Path out = Files.createDirectories(folder.resolve("out"));
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                "report.docx");
        Path converted = folder.resolve("report." + to);
        Files.move(out.resolve("report." + to), converted, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return converted;
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(180, TimeUnit.SECONDS), command[0] + " did not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> text(log));
    }

    private static String text(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

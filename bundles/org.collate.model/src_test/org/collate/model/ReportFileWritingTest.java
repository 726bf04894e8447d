package org.collate.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.collate.model.ReportFileException.Reason;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileWritingTest {

    @TempDir
    private Path folder;

    private static Report report() {
        Report report = Reports.create("raaaaaaaaaaaaa");
        report.setTitle("标题 \"一\"\n二");
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId("saaaaaaaaaaaaa");
        section.setRole(Role.PROBLEMS);
        section.setNumbering(Numbering.HAN);
        report.getContents().add(section);
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId("paaaaaaaaaaaaa");
        problem.setRunIn(true);
        problem.getLines().addAll(List.of("  同样\t<的>一行 ", "", "  同样\t<的>一行 "));
        section.getContents().add(problem);
        Cause cause = ReportFactory.eINSTANCE.createCause();
        cause.setId("caaaaaaaaaaaaa");
        cause.getExplains().add(problem);
        report.getContents().add(cause);
        return report;
    }

    @Test
    void theCanonicalFormIsThis() throws Exception {
        String expected = """
                <?xml version="1.0" encoding="UTF-8"?>
                <report:Report
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:report="http://collate.org/report/1"
                    id="raaaaaaaaaaaaa"
                    title="标题 &quot;一&quot;&#xA;二">
                  <contents
                      xsi:type="report:Section"
                      id="saaaaaaaaaaaaa"
                      numbering="han"
                      role="problems">
                    <contents
                        xsi:type="report:Problem"
                        id="paaaaaaaaaaaaa"
                        runIn="true">
                      <lines>  同样&#x9;&lt;的&gt;一行 </lines>
                      <lines></lines>
                      <lines>  同样&#x9;&lt;的&gt;一行 </lines>
                    </contents>
                  </contents>
                  <contents
                      xsi:type="report:Cause"
                      id="caaaaaaaaaaaaa"
                      explains="paaaaaaaaaaaaa"/>
                </report:Report>
                """;
        assertEquals(expected, new String(ReportFile.toBytes(report()), StandardCharsets.UTF_8));
    }

    private static void refused(Reason reason, String named, Consumer<Report> change) {
        Report report = report();
        change.accept(report);
        ReportFileException e = assertThrows(ReportFileException.class, () -> ReportFile.toBytes(report));
        assertEquals(reason, e.reason(), e.getMessage());
        assertTrue(e.getMessage().contains(named), e.getMessage());
    }

    private static Problem problem(Report report) {
        return (Problem) Reports.find(report, "paaaaaaaaaaaaa").orElseThrow();
    }

    @Test
    void whatNoFileCanHoldIsRefusedWithElementAndPlace() {
        refused(
                Reason.FORBIDDEN_CHARACTER,
                "U+0007",
                report -> problem(report).getLines().set(1, "ab\u0007"));
        refused(
                Reason.FORBIDDEN_CHARACTER,
                "paaaaaaaaaaaaa",
                report -> problem(report).getLines().set(1, "\ud83d"));
        refused(
                Reason.FORBIDDEN_CHARACTER,
                "U+000A",
                report -> problem(report).getLines().set(1, "a\nb"));
        refused(Reason.FORBIDDEN_CHARACTER, "title", report -> report.setTitle("a\r\nb"));
        refused(Reason.BAD_VALUE, "emphasis", report -> problem(report).setEmphasis(-1));
        refused(
                Reason.BAD_VALUE,
                "claims",
                report -> problem(report).getClaims().add("x"));
        refused(
                Reason.DANGLING_LINK,
                "caaaaaaaaaaaaa",
                report -> ((Section) report.getContents().get(0)).getContents().clear());
    }

    @Test
    void wrongIdsAreNotWritten() {
        refused(Reason.MISSING_ID, "", report -> report.getContents().add(ReportFactory.eINSTANCE.createAspect()));
        refused(Reason.BAD_ID, "“x”", report -> report.getContents().add(aspect("x")));
        refused(
                Reason.DUPLICATE_ID,
                "paaaaaaaaaaaaa",
                report -> report.getContents().add(aspect("paaaaaaaaaaaaa")));
    }

    @Test
    void whatIsTooDeepToBeReadIsNotWritten() throws Exception {
        Report report = Reports.create("raaaaaaaaaaaaa");
        Ids ids = Ids.seeded(1);
        Parent parent = report;
        for (int i = 0; i < ReportFile.MAX_DEPTH; i++) {
            Aspect aspect = aspect(ids.next(""));
            parent.getContents().add(aspect);
            parent = aspect;
        }
        byte[] bytes = ReportFile.toBytes(report);
        assertArrayEquals(bytes, ReportFile.toBytes(ReportFile.read("deep", bytes)));
        parent.getContents().add(aspect(ids.next("")));
        assertEquals(
                Reason.TOO_DEEP,
                assertThrows(ReportFileException.class, () -> ReportFile.toBytes(report))
                        .reason());
    }

    private static Aspect aspect(String id) {
        Aspect aspect = ReportFactory.eINSTANCE.createAspect();
        aspect.setId(id);
        return aspect;
    }

    @Test
    void aFileIsReplacedAndKeepsItsPermissions() throws Exception {
        Path file = folder.resolve("报告.collate");
        Files.writeString(file, "old");
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }
        ReportFile.write(report(), file);
        assertArrayEquals(ReportFile.toBytes(report()), Files.readAllBytes(file));
        assertArrayEquals(ReportFile.toBytes(report()), ReportFile.toBytes(ReportFile.read(file)));
        if (posix) {
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertEquals(List.of(file), filesIn(folder));
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = folder.resolve("report.collate");
        ReportFile.write(report(), file);
        byte[] old = Files.readAllBytes(file);
        Report broken = report();
        broken.setTitle("\u0000");
        ReportFileException e = assertThrows(ReportFileException.class, () -> ReportFile.write(broken, file));
        assertEquals(file.toString(), e.name());
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of(file), filesIn(folder));
    }

    @Test
    void whereNothingCanBeWrittenTheReasonIsTold() throws Exception {
        Path nowhere = folder.resolve("missing").resolve("report.collate");
        assertEquals(
                Reason.UNWRITABLE,
                assertThrows(ReportFileException.class, () -> ReportFile.write(report(), nowhere))
                        .reason());
        assertEquals(
                Reason.NO_FILE,
                assertThrows(ReportFileException.class, () -> ReportFile.write(report(), folder))
                        .reason());
    }

    @Test
    void whatIsNoRegularFileIsNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe.collate");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals(
                Reason.NO_FILE,
                assertThrows(ReportFileException.class, () -> ReportFile.write(report(), pipe))
                        .reason());
        assertEquals(
                Reason.NO_FILE,
                assertThrows(ReportFileException.class, () -> ReportFile.read(pipe))
                        .reason());
        assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
    }

    @Test
    void aLinkToAFileStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("real.collate"), "old");
        Path link = folder.resolve("link.collate");
        try {
            Files.createSymbolicLink(link, file);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no symbolic links here");
        }
        ReportFile.write(report(), link);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(ReportFile.toBytes(report()), Files.readAllBytes(file));
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertEquals(
                Reason.MISSING,
                assertThrows(ReportFileException.class, () -> ReportFile.read(folder.resolve("none")))
                        .reason());
        assertEquals(
                Reason.NO_FILE,
                assertThrows(ReportFileException.class, () -> ReportFile.read(folder))
                        .reason());
    }

    private static List<Path> filesIn(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

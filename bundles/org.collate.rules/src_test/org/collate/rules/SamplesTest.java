package org.collate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.text.TextImporter;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.structure.StructureFinder;
import org.collate.validation.Finding;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Real reports, which lie beside the checkout if at all: what was put into them is found, and nothing else. */
class SamplesTest {

    private static List<String> check(String start) throws IOException, ImportException {
        Optional<Path> folder = samples();
        assumeTrue(folder.isPresent(), "skipped: no folder shared/samples beside the checkout, nor -Dcollate.samples");
        try (Stream<Path> files = Files.list(folder.get())) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(start)
                            && each.getFileName().toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            return Checked.all(read(file)).findings().stream()
                    .map(SamplesTest::line)
                    .toList();
        }
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.words();
    }

    private static Report read(Path file) throws IOException, ImportException {
        Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
        SourceDocument manuscript = new TextImporter().read(source, new NullProgressMonitor());
        return new StructureFinder(Ids.derived())
                .find(manuscript, new NullProgressMonitor())
                .report();
    }

    private static Optional<Path> samples() {
        String named = System.getProperty("collate.samples");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve("samples");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    @Test
    void aReportWithPlaceholdersAndAnAspectThatIsNotItemised() throws IOException, ImportException {
        assertEquals(
                List.of(
                        "S01 ",
                        "S02b ",
                        "T01 **区",
                        "T01 **区",
                        "T01 **区",
                        "T01 **区",
                        "P05 增强履职意识，强化黄河国家战略重点项目规范管理，推动整改工作真改真见效方面",
                        "T01 ***家",
                        "T01 **家",
                        "C03 原因剖析",
                        "T01 ***重",
                        "T01 **区"),
                check("000"));
    }

    @Test
    void aReportWithStandInsStraightQuotesAndDoubledWords() throws IOException, ImportException {
        assertEquals(
                List.of(
                        "S11 ",
                        "S02b ",
                        "T06 \"两个维护\"",
                        "T02 xjp",
                        "T02 xjp",
                        "T07 巡视巡视",
                        "T07 巡视巡视",
                        "T06 \"钉钉子\"",
                        "T01 xxx万",
                        "T01 xx个",
                        "T01 xx",
                        "T01 xxx是",
                        "T07 巡视巡视",
                        "P13 深入基层调研不够",
                        "T01 xx事",
                        "C03 问题原因分析",
                        "T02 xjp",
                        "T02 xjp",
                        "T01 x大",
                        "T06 \"一岗双责\""),
                check("001"));
    }

    @Test
    void aReportWithNestedQuotesAndPlaceholders() throws IOException, ImportException {
        assertEquals(
                List.of(
                        "S01 ",
                        "S11 ",
                        "S02b ",
                        "T01 **文",
                        "T06 “两个确立”",
                        "T06 “四个意识”",
                        "T06 “四个自信”",
                        "T06 “两个维护”",
                        "T01 **高",
                        "T01 **个",
                        "T01 **党",
                        "C03 产生问题的原因分析",
                        "T01 **产"),
                check("004"));
    }
}

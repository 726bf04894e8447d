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
                        "T09 的4各方面",
                        "P06 问题查摆",
                        "T01 **区",
                        "T01 **区",
                        "T09 在实现工作中",
                        "T09 过多的注重",
                        "T01 **区",
                        "P05 增强履职意识，强化黄河国家战略重点项目规范管理，推动整改工作真改真见效方面",
                        "T01 ***家",
                        "T01 **家",
                        "T09 自成立来",
                        "C03 原因剖析",
                        "T01 ***重",
                        "T09 上下得功夫",
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
                        "P06 存在问题",
                        "T07 巡视巡视",
                        "P07 比如自己能够按照上级要求加强理论学习，但",
                        "T09 为难情绪",
                        "T07 巡视巡视",
                        "T09 机械的抓一",
                        "T06 \"钉钉子\"",
                        "T01 xxx万",
                        "T01 xx个",
                        "T01 xx",
                        "T01 xxx是",
                        "T07 巡视巡视",
                        "P07 能够认真参加县级领导干部民主生活会，但",
                        "P13 深入基层调研不够",
                        "T01 xx事",
                        "T09 吆喝的紧",
                        "C03 问题原因分析",
                        "T09 错误的认为",
                        "M02 整改措施",
                        "T02 xjp",
                        "T02 xjp",
                        "T01 x大",
                        "V01 市委巡视",
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
                        "P07 党的二十大召开后，党工委能够第一时间组织传达贯彻，但",
                        "T01 **高",
                        "P07 虽然能够通过党工委理论中心组学习、党工委（扩大）会议、支部集体学习会做到读原著、学原文、悟原理，但是",
                        "P07 党工委在保持产业发展、项目建设等方面能做到科学谋划、精心部署、扎实工作，但",
                        "P07 面对新冠肺炎疫情，虽然能认真贯彻落实上级部署，积极做好复工复产工作，稳住经济发展基本盘，但",
                        "P07 能够保持勤奋敬业的良好状态，但",
                        "P07 党工委高度重视全面从严治党工作，但",
                        "T01 **个",
                        "T01 **党",
                        "C03 产生问题的原因分析",
                        "T01 **产",
                        "M02 今后努力方向及改进措施",
                        "M04 今后努力方向及改进措施"),
                check("004"));
    }
}

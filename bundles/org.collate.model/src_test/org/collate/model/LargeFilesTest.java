package org.collate.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.collate.model.ReportFileException.Reason;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.junit.jupiter.api.Test;

/** Whatever a file is made of, twice as much of it is twice the work; and what is written can be read. */
class LargeFilesTest {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report:Report
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:report="http://collate.org/report/1"
                id="raaaaaaaaaaaaa">
            """;
    private static final String END = "</report:Report>\n";

    private static final int MEGABYTE = 1 << 20;

    /** What a file can be made of: each gives a file of about so many bytes. */
    private static final Map<String, IntFunction<String>> KINDS = kinds();

    private static Map<String, IntFunction<String>> kinds() {
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        for (String piece :
                List.of("a", "a<!---->", "<![CDATA[a]]>", "a<?b?>", "&amp;", "&#x4e00;", "a&lt;", "\ud83d\ude00")) {
            kinds.put("line of " + piece.strip(), bytes -> line(piece.repeat(bytes / piece.length())));
            kinds.put("between elements " + piece.strip(), bytes -> START + between(piece, bytes) + END);
        }
        kinds.put("lines", bytes -> narrative("<lines>a</lines>\n".repeat(bytes / 17)));
        kinds.put("attribute", bytes -> START.replace("id=", "title=\"" + "&amp;".repeat(bytes / 5) + "\" id=") + END);
        kinds.put("elements", bytes -> START + contents("Narrative", bytes / 60) + END);
        kinds.put("links", LargeFilesTest::links);
        kinds.put("claims", LargeFilesTest::claims);
        return kinds;
    }

    private static String between(String piece, int bytes) {
        String silent = piece.startsWith("a<") ? piece.substring(1) : " ";
        return silent.repeat(bytes / silent.length());
    }

    private static String narrative(String inside) {
        return START + "<contents xsi:type=\"report:Narrative\" id=\"naaaaaaaaaaaaa\">" + inside + "</contents>\n"
                + END;
    }

    private static String line(String text) {
        return narrative("<lines>" + text + "</lines>");
    }

    private static List<String> ids(int count) {
        Ids ids = Ids.seeded(count);
        return IntStream.range(0, count).mapToObj(i -> ids.next("")).toList();
    }

    private static String contents(String type, int count) {
        StringBuilder all = new StringBuilder();
        ids(count).forEach(id -> all.append("<contents xsi:type=\"report:" + type + "\" id=\"" + id + "\"/>\n"));
        return all.toString();
    }

    /** One cause that explains all problems. */
    private static String links(int bytes) {
        int count = bytes / 75;
        return START + contents("Problem", count)
                + "<contents xsi:type=\"report:Cause\" id=\"raaaaaaaaaaaab\" explains=\"" + String.join(" ", ids(count))
                + "\"/>\n" + END;
    }

    private static String claims(int bytes) {
        StringBuilder all = new StringBuilder();
        ids(bytes / 32).forEach(id -> all.append("<claims>" + id + "</claims>\n"));
        return START + "<contents xsi:type=\"report:Problem\" id=\"raaaaaaaaaaaab\">" + all + "</contents>\n" + END;
    }

    /** The bytes that reading allocates, since copies made again and again are what costs. */
    private static long allocated(byte[] file) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ReportFile.read("large", file);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void readingIsLinearWhateverAFileIsMadeOf() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (Map.Entry<String, IntFunction<String>> kind : KINDS.entrySet()) {
                byte[] small = kind.getValue().apply(MEGABYTE / 2).getBytes(StandardCharsets.UTF_8);
                byte[] large = kind.getValue().apply(4 * MEGABYTE).getBytes(StandardCharsets.UTF_8);
                long one = allocated(small);
                long eight = allocated(large);
                assertTrue(eight < 12 * one, kind.getKey() + ": " + one + ", " + eight);
            }
        });
    }

    @Test
    void whatIsWrittenCanBeReadHoweverManyReferencesItTakes() throws Exception {
        Report report = report("&<>\"\t".repeat(400_000));
        byte[] bytes = ReportFile.toBytes(report);
        assertArrayEquals(bytes, ReportFile.toBytes(ReportFile.read("references", bytes)));
    }

    @Test
    void whatIsTooLargeToBeReadIsNotWritten() throws Exception {
        int other = ReportFile.toBytes(report("")).length;
        byte[] largest = ReportFile.toBytes(report("a".repeat(ReportFile.MAX_BYTES - other)));
        assertEquals(ReportFile.MAX_BYTES, largest.length);
        ReportFile.read("largest", largest);
        Report larger = report("a".repeat(ReportFile.MAX_BYTES - other - 2) + "一");
        ReportFileException e = assertThrows(ReportFileException.class, () -> ReportFile.toBytes(larger));
        assertEquals(Reason.TOO_LARGE, e.reason());
    }

    private static Report report(String line) {
        Report report = Reports.create("raaaaaaaaaaaaa");
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId("naaaaaaaaaaaaa");
        narrative.getLines().add(line);
        report.getContents().add(narrative);
        return report;
    }
}

package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revisions;
import org.collate.model.Reports;
import org.collate.model.report.Point;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.junit.jupiter.api.Test;

/** The revisions of one paragraph cost about as much a character however long it is. */
class LongTextsTest {

    private static final int SHORT = 15_000;
    private static final int TIMES = 8;
    private static final int PARAGRAPH = 235_000;
    /** Some 2,100 where nothing is compiled yet; one table of all pairs would be 235,000. */
    private static final int BYTES = 8_000;

    @Test
    void revisionsOfAParagraphGrowWithItsLengthAndNotWithItsSquare() {
        bytes(SHORT);
        long once = bytes(SHORT);
        long longer = bytes(SHORT * TIMES);
        // Where each character costs a look at all others it is 64 times as much.
        assertTrue(longer < TIMES * once * 3 / 2, longer + " bytes against " + once);
    }

    @Test
    void aParagraphAsLongAsABookTakesBoundedRoom() {
        long taken = bytes(PARAGRAPH);
        assertTrue(taken < (long) PARAGRAPH * BYTES, taken + " bytes");
    }

    /**
     * The room that blame and revisions of some versions of a paragraph take from the heap, which, unlike time, is the same
     * on every machine, however much else it does.
     */
    private static long bytes(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("第").append(i).append("条读原文不多。");
        }
        Map<String, Authorship> versions = new HashMap<>();
        Report accepted = report(text);
        Report first = report(edited(text, "原文", "原著", 0));
        Report second = report(edited(edited(text, "原文", "原著", 0), "不多", "很少", 1));
        Report third = report(edited(edited(edited(text, "原文", "原著", 0), "不多", "很少", 1), "原著", "报", 0));
        ThreadMXBean counter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = counter.getCurrentThreadAllocatedBytes();
        Authorship begun = Authorship.of(accepted, "begun", List.of());
        versions.put("anna1", Authorship.of(first, "anna1", List.of(begun)));
        versions.put("ben1", Authorship.of(second, "ben1", List.of(versions.get("anna1"))));
        versions.put("carl1", Authorship.of(third, "carl1", List.of(versions.get("ben1"))));
        Revisions revisions = Revisions.of(accepted, begun, third, versions.get("carl1"), new Versions(versions));
        assertEquals(60, revisions.list().size());
        return counter.getCurrentThreadAllocatedBytes() - start;
    }

    /** Twenty words of a text replaced by others, far from each other. */
    private static StringBuilder edited(StringBuilder text, String word, String other, int shift) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 19; i >= 0; i--) {
            int at = edited.indexOf(word, edited.length() / 21 * (i + 1) - 40 + 20 * shift);
            edited.replace(at, at + word.length(), other);
        }
        return edited;
    }

    private static Report report(CharSequence words) {
        Report report = Reports.create("r000000000001a");
        Point point = ReportFactory.eINSTANCE.createPoint();
        point.setId("p000000000001a");
        point.getLines().add(words.toString());
        report.getContents().add(point);
        return report;
    }

    private record Versions(Map<String, Authorship> texts) implements Past {
        @Override
        public Optional<String> person(String version) {
            return Optional.of(version);
        }

        @Override
        public boolean isVerdict(String version) {
            return false;
        }

        @Override
        public boolean isAgreed(String version) {
            return version.equals("begun");
        }

        @Override
        public Optional<Authorship> authorship(String version) {
            return Optional.ofNullable(texts.get(version));
        }
    }
}

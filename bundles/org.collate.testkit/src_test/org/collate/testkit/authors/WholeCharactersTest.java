package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.core.text.Excerpt;
import org.collate.core.text.Graphemes;
import org.collate.model.Reports;
import org.collate.model.report.Point;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** No text is cut inside what a reader takes for one character, whatever is written. */
class WholeCharactersTest {

    private static final String ID = "p000000000001a";
    private static final List<String> PARTS = List.of(
            "学习",
            "少，",
            "。",
            "\n",
            "\ud842\udfb7",
            "\ud844\udfb7",
            "\ud87e\udd29",
            "\ud873\udd29",
            "葛\udb40\udd00",
            "葛\udb40\udd01",
            "，\ufe00",
            "e\u0301",
            "e",
            "\u0301",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83d\udc68",
            "\u200d",
            "\ud83c\udde8\ud83c\uddf3",
            "\ud83c\uddfa",
            "\u1100\u1161");

    @Test
    void noAuthorHasAPartOfACharacter() {
        Slice.forEachSeed(seed -> {
            History history = new History(seed);
            for (Authorship each : history.authors.values()) {
                int at = 0;
                String words = each.words(ID).getOrDefault("lines", "");
                Graphemes characters = Graphemes.of(words);
                for (Run run : each.runs(ID, "lines")) {
                    at += run.length();
                    assertTrue(characters.isBoundary(at), words);
                }
            }
        });
    }

    @Test
    void noRevisionHasAPartOfACharacter() {
        Slice.forEachSeed(seed -> {
            History history = new History(seed);
            Revisions revisions = history.revisions();
            for (Revision each : revisions.list()) {
                assertBoundaries(
                        history.words("v4"), each.span().start(), each.span().end());
                assertBoundaries(
                        history.words("v0"),
                        each.span().acceptedStart(),
                        each.span().acceptedEnd());
                assertWhole(each.before());
                assertWhole(each.after());
                assertWhole(each.lead());
            }
            Set<String> some = new HashSet<>();
            Random random = new Random(seed);
            revisions.list().stream()
                    .map(Revision::id)
                    .filter(id -> random.nextBoolean())
                    .forEach(some::add);
            assertWhole(words(revisions.accepting(some)));
            assertWhole(words(revisions.rejecting(some)));
        });
    }

    @Test
    void noDifferenceBeginsOrEndsInACharacter() {
        Slice.forEachSeed(seed -> {
            History history = new History(seed);
            for (Change.Span span : Difference.spans(history.words("v0"), history.words("v4"))) {
                int start = span.start();
                assertBoundaries(
                        history.words("v0"), start, start + span.before().length());
                start = span.newStart();
                assertBoundaries(
                        history.words("v4"), start, start + span.after().length());
            }
        });
    }

    @Test
    void noConflictHasAPartOfACharacterAndNoMergeAHalf() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report base = report(text(random));
            Report ours = report(edited(words(base), random));
            Report theirs = report(edited(words(base), random));
            MergeResult result = ThreeWayMerge.of(base, ours, theirs);
            assertWhole(words(result.merged()));
            for (Conflict each : result.conflicts()) {
                if (each instanceof Conflict.Words conflict) {
                    assertPart(words(base), conflict.base());
                    assertPart(words(ours), conflict.ours());
                    assertPart(words(theirs), conflict.theirs());
                    conflict.proposed().ifPresent(WholeCharactersTest::assertWhole);
                    for (Choice choice : Choice.values()) {
                        if (choice != Choice.PROPOSED || each.proposed().isPresent()) {
                            assertWhole(words(result.resolve(each.id(), choice).merged()));
                        }
                    }
                }
            }
        });
    }

    @Test
    void noExcerptEndsInACharacter() {
        Slice.forEachSeed(seed -> {
            String text = text(new Random(seed));
            for (int most = 1; most < text.length(); most++) {
                String cut = Excerpt.of(text, most);
                int length = cut.equals(text) ? text.length() : cut.length() - 1;
                assertBoundaries(text, 0, length);
            }
        });
    }

    private static void assertPart(String text, Optional<String> part) {
        assertTrue(part.isPresent());
        Graphemes characters = Graphemes.of(text);
        boolean isThere = false;
        for (int at = text.indexOf(part.get()); at >= 0 && !isThere; at = text.indexOf(part.get(), at + 1)) {
            isThere = characters.isBoundary(at)
                    && characters.isBoundary(at + part.get().length());
        }
        assertTrue(isThere, part.get() + " in " + text);
    }

    private static void assertBoundaries(String text, int start, int end) {
        Graphemes characters = Graphemes.of(text);
        assertTrue(characters.isBoundary(start) && characters.isBoundary(end), start + "-" + end + " in " + text);
    }

    private static void assertWhole(String text) {
        assertFalse(
                text.codePoints().anyMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE),
                text);
    }

    private static Report report(String text) {
        Report report = Reports.create("r000000000001a");
        Point point = ReportFactory.eINSTANCE.createPoint();
        point.setId(ID);
        point.getLines().addAll(List.of(text.split("\n", -1)));
        point.setEmphasis(Graphemes.of(text).floor(text.length() / 2));
        report.getContents().add(point);
        return report;
    }

    private static String words(Report report) {
        return String.join("\n", ((Point) report.getContents().getFirst()).getLines());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(15); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    /** Some words replaced between two code points, so that marks come to join and to leave others. */
    private static String edited(String text, Random random) {
        int size = text.codePointCount(0, text.length());
        int from = random.nextInt(size + 1);
        int count = random.nextInt(Math.min(5, size - from + 1));
        String put = Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(random.nextInt(3))
                .reduce("", String::concat);
        int start = text.offsetByCodePoints(0, from);
        return text.substring(0, start) + put + text.substring(text.offsetByCodePoints(start, count));
    }

    /** A draft of four versions by two people, one of them merged. */
    private static final class History implements Past {

        private final Map<String, Report> reports = new HashMap<>();
        private final Map<String, Authorship> authors = new HashMap<>();
        private final Random random;

        History(long seed) {
            random = new Random(seed);
            put("v0", report(text(random)));
            write("v1", "v0");
            write("v2", "v1");
            write("v3", "v1");
            Report merged = ThreeWayMerge.of(reports.get("v1"), reports.get("v2"), reports.get("v3"))
                    .merged();
            put("v5", merged, "v2", "v3");
            write("v4", "v5");
        }

        private void write(String version, String parent) {
            String text = edited(words(parent), random);
            put(version, report(edited(text, random)), parent);
        }

        private void put(String version, Report report, String... parents) {
            List<Authorship> before = new ArrayList<>();
            Stream.of(parents).map(authors::get).forEach(before::add);
            reports.put(version, EcoreUtil.copy(report));
            authors.put(version, Authorship.of(report, version, before));
        }

        String words(String version) {
            return WholeCharactersTest.words(reports.get(version));
        }

        Revisions revisions() {
            return Revisions.of(reports.get("v0"), authors.get("v0"), reports.get("v4"), authors.get("v4"), this);
        }

        @Override
        public Optional<String> person(String version) {
            return Optional.of("p" + (version.charAt(1) & 1));
        }

        @Override
        public boolean isVerdict(String version) {
            return false;
        }

        @Override
        public boolean isAgreed(String version) {
            return version.equals("v0");
        }

        @Override
        public Optional<Authorship> authorship(String version) {
            return Optional.ofNullable(authors.get(version));
        }
    }
}

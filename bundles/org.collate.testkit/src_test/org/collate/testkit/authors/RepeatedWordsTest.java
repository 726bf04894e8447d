package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.difference.Followed;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.Reports;
import org.collate.model.report.Point;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.Slice;
import org.collate.testkit.authors.Ledger.Edit;
import org.junit.jupiter.api.Test;

/** Texts whose words, openings, endings and sentences come again and again: no edit lands in another sentence. */
class RepeatedWordsTest {

    private static final String ID = "p000000000001a";
    private static final List<String> OPENINGS = List.of("读", "读书", "学习", "学", "对学习");
    private static final List<String> MIDDLES = List.of("原文", "报刊", "", "书", "读书");
    private static final List<String> ENDINGS = List.of("少", "不深", "不多", "少少");

    @Test
    void theRevisionOfAnEditStandsWhereItWasMade() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Paper paper = new Paper(text(random));
            String before = paper.ledger.text();
            Edit edit = paper.edit("v1", random);
            List<Revision> revisions = paper.revisions().list();
            String told = before + " by " + edit + ": " + revisions;
            assertEquals(edit.length() == 0 && edit.words().isEmpty() ? 0 : 1, revisions.size(), told);
            for (Revision each : revisions) {
                int end = edit.start() + edit.length();
                assertEquals(edit.start(), each.span().acceptedStart(), told);
                assertEquals(end, each.span().acceptedEnd(), told);
                assertEquals(edit.start(), each.span().start(), told);
                assertEquals(edit.start() + edit.words().length(), each.span().end(), told);
            }
        });
    }

    @Test
    void everyCharacterKeepsItsAuthorThroughManyEdits() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Paper paper = new Paper(text(random));
            for (int i = 1; i <= 6; i++) {
                String before = paper.ledger.text();
                Edit edit = paper.edit("v" + i, random);
                assertEquals(paper.ledger.origins(), paper.origins(), before + " by " + edit);
            }
        });
    }

    @Test
    void oneAuthorsRevisionsAloneGiveTheTextWithTheirEditAlone() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Paper paper = new Paper(text(random) + text(random));
            for (int i = 1; i <= 4; i++) {
                paper.editApart("v" + i, random);
            }
            Revisions revisions = paper.revisions();
            for (String version : paper.authors.keySet()) {
                Set<String> theirs = revisions.list().stream()
                        .filter(each -> each.version().equals(version))
                        .map(Revision::id)
                        .collect(Collectors.toSet());
                assertEquals(
                        paper.ledger.with(Set.of(version)),
                        words(revisions.accepting(theirs)),
                        version + " in " + paper.ledger.text());
            }
        });
    }

    @Test
    void aCommentStaysOnTheWordsThatItIsAbout() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Paper paper = new Paper(text(random));
            String before = paper.ledger.text();
            Edit edit = paper.edit("v1", random);
            String after = paper.ledger.text();
            int start = random.nextInt(before.length());
            int end = start + 1 + random.nextInt(Math.min(8, before.length() - start));
            int goneEnd = edit.start() + edit.length();
            int shift = edit.words().length() - edit.length();
            Set<Integer> left = new HashSet<>();
            for (int i = start; i < end; i++) {
                if (i < edit.start() || i >= goneEnd) {
                    left.add(i < edit.start() ? i : i + shift);
                }
            }
            Optional<Followed> told = Followed.of(before, after, start, end);
            String what = before + " by " + edit + ", " + start + "-" + end;
            assertEquals(2 * left.size() >= end - start && !left.isEmpty(), told.isPresent(), what);
            told.ifPresent(each -> {
                assertEquals(left.stream().min(Integer::compare).orElseThrow(), each.start(), what);
                assertEquals(left.stream().max(Integer::compare).orElseThrow() + 1, each.end(), what);
            });
        });
    }

    @Test
    void theSecondOfTwoSentencesThatBeginAlikeKeepsItsBeginning() {
        Paper paper = new Paper("学习不深。读报刊少。读原文少。");
        paper.book("v1", new Edit(5, 5, ""));
        paper.book("v2", new Edit(5, 0, "细"));
        List<Revision> revisions = paper.revisions().list();
        assertEquals("读报刊少。", revisions.getFirst().before());
        assertEquals("学习不深。读报刊少。细读原文少。", accepting(paper, "v2"));
        assertEquals("学习不深。读原文少。", accepting(paper, "v1"));
    }

    @Test
    void ofTwoEqualSentencesTheFirstIsTheOneThatWent() {
        Paper paper = new Paper("读书少。读书少。");
        paper.book("v1", new Edit(4, 4, ""));
        assertEquals(0, paper.revisions().list().getFirst().span().acceptedStart());
        assertTrue(paper.origins().getFirst().endsWith(" 4"));
    }

    private static String accepting(Paper paper, String version) {
        Revisions revisions = paper.revisions();
        Set<String> theirs = revisions.list().stream()
                .filter(each -> each.version().equals(version))
                .map(Revision::id)
                .collect(Collectors.toSet());
        return words(revisions.accepting(theirs));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            text.append(clause(random)).append(random.nextInt(3) == 0 ? "，" : "。");
            text.append(random.nextInt(8) == 0 ? "\n" : "");
        }
        return text.toString().strip();
    }

    private static String clause(Random random) {
        return one(OPENINGS, random) + one(MIDDLES, random) + one(ENDINGS, random);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String words(Report report) {
        return String.join("\n", ((Point) report.getContents().getFirst()).getLines());
    }

    /** A point that is written in version after version, each by another person, with a ledger of what was done. */
    private static final class Paper implements Past {

        private final Ledger ledger;
        private final Report accepted;
        private final Authorship acceptedAuthors;
        private final Map<String, Authorship> authors = new HashMap<>();
        private Report draft;
        private Authorship draftAuthors;

        Paper(String text) {
            ledger = new Ledger(text);
            accepted = report(text);
            acceptedAuthors = Authorship.of(accepted, Ledger.BEGUN, List.of());
            draft = accepted;
            draftAuthors = acceptedAuthors;
        }

        /** Makes an edit, and says where it is said to be made. */
        Edit edit(String version, Random random) {
            Edit edit = Ledger.canonical(ledger.text(), edit(random));
            book(version, edit);
            return edit;
        }

        /** Makes an edit that has nothing to do with earlier ones, where one is found. */
        void editApart(String version, Random random) {
            for (int i = 0; i < 10; i++) {
                Edit edit = Ledger.canonical(ledger.text(), edit(random));
                if (!ledger.touchesOthers(edit)) {
                    book(version, edit);
                    return;
                }
            }
        }

        void book(String version, Edit edit) {
            ledger.book(version, Ledger.canonical(ledger.text(), edit));
            draft = report(ledger.text());
            draftAuthors = Authorship.of(draft, version, List.of(draftAuthors));
            authors.put(version, draftAuthors);
        }

        /** Words, clauses and sentences come and go, within a clause some are replaced by others. */
        private Edit edit(Random random) {
            String text = ledger.text();
            if (text.isEmpty()) {
                return new Edit(0, 0, clause(random));
            }
            List<Integer> places = new ArrayList<>(List.of(0));
            for (int i = 1; i <= text.length(); i++) {
                if ("，。\n".indexOf(text.charAt(i - 1)) >= 0) {
                    places.add(i);
                }
            }
            int from = random.nextInt(places.getLast() == text.length() ? places.size() - 1 : places.size());
            int start = places.get(from);
            int end = from + 1 < places.size() ? places.get(from + 1) : text.length();
            return switch (random.nextInt(6)) {
                case 0 -> new Edit(start, 0, clause(random) + (random.nextBoolean() ? "，" : "。"));
                case 1 -> new Edit(start, end - start, "");
                case 2 -> new Edit(start + random.nextInt(end - start + 1), 0, one(OPENINGS, random));
                case 3 -> {
                    int at = random.nextInt(text.length());
                    yield new Edit(at, random.nextInt(Math.min(6, text.length() - at)), "");
                }
                default -> {
                    int at = end > start + 1 ? start + random.nextInt(end - start - 1) : start;
                    int length = end > at + 1 ? 1 + random.nextInt(Math.min(3, end - 1 - at)) : 0;
                    // What comes has nothing of what goes, which nobody could tell from kept characters.
                    String gone = text.substring(at, at + length);
                    String come = gone.matches(".*[细看].*") ? "多" : "细看";
                    yield new Edit(at, length, gone.matches(".*多.*") && come.equals("多") ? "" : come);
                }
            };
        }

        List<String> origins() {
            List<String> origins = new ArrayList<>();
            for (Run run : draftAuthors.runs(ID, "lines")) {
                for (int i = 0; i < run.length(); i++) {
                    origins.add(run.version() + " " + run.character(i).offset());
                }
            }
            return origins;
        }

        Revisions revisions() {
            return Revisions.of(accepted, acceptedAuthors, draft, draftAuthors, this);
        }

        private static Report report(String text) {
            Report report = Reports.create("r000000000001a");
            Point point = ReportFactory.eINSTANCE.createPoint();
            point.setId(ID);
            point.getLines().addAll(List.of(text.split("\n", -1)));
            report.getContents().add(point);
            return report;
        }

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
            return version.equals(Ledger.BEGUN);
        }

        @Override
        public Optional<Authorship> authorship(String version) {
            return Optional.ofNullable(authors.get(version));
        }
    }
}

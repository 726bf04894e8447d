package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.difference.Difference;
import org.collate.core.edit.EditException;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class RevisionsPropertiesTest {

    @Test
    void acceptingAllGivesTheDraftAndRejectingAllTheAcceptedText() {
        Slice.forEachSeed(seed -> {
            Desk desk = edited(seed);
            Revisions revisions = desk.revisions();
            Set<String> all = ids(revisions.list());
            assertEquals(text(desk.draft), text(revisions.accepting(all)));
            assertEquals(text(desk.accepted), text(revisions.rejecting(all)));
            assertEquals(text(desk.accepted), text(revisions.accepting(Set.of())));
            assertEquals(text(desk.draft), text(revisions.rejecting(Set.of())));
            assertEquals(
                    revisions.list().isEmpty(),
                    Difference.of(desk.accepted, desk.draft).isEmpty());
        });
    }

    @Test
    void whateverIsJudgedBothTextsAreValidAndAgreeAboutWhatWasJudged() {
        Slice.forEachSeed(seed -> {
            Desk desk = edited(seed);
            Random random = new Random(seed);
            Revisions revisions = desk.revisions();
            Set<String> some = some(revisions, random);
            Report accepted = reread(revisions.accepting(some));
            Set<String> rest = ids(revisions.list());
            rest.removeAll(revisions.closedForAccepting(some));
            assertEquals(text(accepted), text(revisions.rejecting(rest)), "the rest rejected leaves what was accepted");
        });
    }

    @Test
    void anyOrderOfTheSameVerdictsEndsInTheSameTwoTexts() {
        Slice.forEachSeed(seed -> {
            Desk desk = written(seed);
            Random random = new Random(seed);
            Revisions first = desk.revisions();
            Set<String> accepted = first.closedForAccepting(some(first, random));
            Set<String> rejected = some(first, random);
            rejected.removeAll(accepted);
            rejected = first.closedForRejecting(rejected);
            rejected.removeAll(accepted);
            if (!first.closedForRejecting(rejected).equals(rejected)) {
                return;
            }
            List<String> order = new ArrayList<>(accepted);
            order.addAll(rejected);
            Collections.shuffle(order, random);
            Set<String> left = ids(first.list());
            for (String id : order) {
                if (left.contains(id)) {
                    left.removeAll(desk.judge(id, accepted.contains(id)));
                    assertEquals(left, ids(desk.revisions().list()), "what is not judged stays as it was");
                }
            }
            assertEquals(text(first.accepting(accepted)), text(desk.accepted));
            assertEquals(text(first.rejecting(rejected)), text(desk.draft));
        });
    }

    @Test
    void everyRunOfWordsIsWhoseWhoMadeIt() {
        Slice.forEachSeed(seed -> {
            Desk desk = written(seed);
            for (Revision revision : desk.revisions().list()) {
                assertTrue(revision.version().startsWith("v"), revision.toString());
                if (revision.feature().equals("lines")) {
                    String words = desk.draftAuthors.words(revision.element()).getOrDefault("lines", "");
                    Revision.Span span = revision.span();
                    assertEquals(revision.after(), words.substring(span.start(), span.end()));
                    String old = desk.acceptedAuthors.words(revision.element()).getOrDefault("lines", "");
                    String there = old.substring(span.acceptedStart(), span.acceptedEnd());
                    assertTrue(
                            there.startsWith(revision.before().substring(0, Math.min(1, there.length())))
                                    && there.length() >= revision.before().length(),
                            revision + " in " + there);
                }
            }
        });
    }

    /** An accepted text and a draft on it. */
    private static final class Desk {
        private Report accepted;
        private Authorship acceptedAuthors;
        private Report draft;
        private Authorship draftAuthors;
        private int verdicts;

        Desk(Report begun) throws Exception {
            accepted = begun;
            acceptedAuthors = Authorship.of(begun, "v0", List.of());
            draft = reread(begun);
            draftAuthors = acceptedAuthors;
        }

        void commit(String version) {
            draftAuthors = Authorship.of(draft, version, List.of(draftAuthors));
        }

        Revisions revisions() {
            return Revisions.of(accepted, acceptedAuthors, draft, draftAuthors);
        }

        /** Judges as a space does it: each verdict is a version of its own that knows where its words come from. */
        Set<String> judge(String id, boolean accepts) {
            Revisions now = revisions();
            verdicts++;
            if (accepts) {
                accepted = now.accepting(Set.of(id));
                acceptedAuthors = Authorship.of(accepted, "a" + verdicts, List.of(acceptedAuthors, draftAuthors));
                return now.closedForAccepting(Set.of(id));
            }
            draft = now.rejecting(Set.of(id));
            draftAuthors = Authorship.of(draft, "d" + verdicts, List.of(draftAuthors, acceptedAuthors));
            return now.closedForRejecting(Set.of(id));
        }
    }

    /** A draft with edits of every kind. */
    private static Desk edited(long seed) throws Exception {
        Desk desk = new Desk(RandomReports.of(seed, 12));
        RandomEdits edits = new RandomEdits(new Random(seed));
        for (int version = 1; version <= 4; version++) {
            for (int i = 0; i < 4; i++) {
                try {
                    edits.next(desk.draft).apply(desk.draft);
                } catch (EditException e) {
                    continue;
                }
            }
            desk.commit("v" + version);
        }
        return desk;
    }

    /** A draft of characters that come once only. */
    private static Desk written(long seed) throws Exception {
        Scribe scribe = new Scribe(seed);
        Desk desk = new Desk(scribe.begin(8));
        for (int version = 1; version <= 4; version++) {
            scribe.write(desk.draft);
            desk.commit("v" + version);
        }
        return desk;
    }

    private static Set<String> some(Revisions revisions, Random random) {
        return revisions.list().stream()
                .map(Revision::id)
                .filter(id -> random.nextInt(3) == 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Report reread(Report report) throws Exception {
        return ReportFile.read("copy", ReportFile.toBytes(report));
    }

    private static String text(Report report) throws Exception {
        return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
    }
}

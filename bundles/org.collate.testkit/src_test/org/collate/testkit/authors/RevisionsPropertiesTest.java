package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.difference.Difference;
import org.collate.core.edit.EditException;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
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
    void whatWasMergedIsJudgedLikeWhatWasWritten() {
        Slice.forEachSeed(seed -> {
            Desk desk = written(seed, true);
            Revisions revisions = desk.revisions();
            assertEquals(text(desk.draft), text(revisions.accepting(ids(revisions.list()))));
            assertEquals(text(desk.accepted), text(revisions.rejecting(ids(revisions.list()))));
            Set<String> some = revisions.closedForAccepting(some(revisions, new Random(seed)));
            Set<String> rest = ids(revisions.list());
            rest.removeAll(some);
            assertEquals(text(revisions.accepting(some)), text(revisions.rejecting(rest)));
            desk.judgeAll(some, true);
            assertEquals(text(revisions.accepting(some)), text(desk.accepted));
            desk.judgeAll(ids(desk.revisions().list()), false);
            assertEquals(text(desk.accepted), text(desk.draft));
            assertEquals(List.of(), desk.revisions().list());
        });
    }

    @Test
    void anyOrderOfTheSameVerdictsEndsInTheSameTwoTexts() {
        Slice.forEachSeed(seed -> assertOrderIsNothing(written(seed), new Random(seed)));
    }

    @Test
    void anyOrderOfTheSameVerdictsEndsInTheSameTwoTextsWhereTwoWroteAtOnce() {
        Slice.forEachSeed(seed -> assertOrderIsNothing(written(seed, true), new Random(seed)));
    }

    private static void assertOrderIsNothing(Desk desk, Random random) throws Exception {
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
    }

    @Test
    void whatASecondPersonChangedInAPendingTextIsRejectedToThatText() {
        Slice.forEachSeed(seed -> {
            Scribe scribe = new Scribe(seed);
            Desk desk = new Desk(scribe.begin(1));
            TextElement element = (TextElement) desk.draft.getContents().getFirst();
            scribe.reword(desk.draft, element);
            desk.commit("v1");
            String first = text(desk.draft);
            scribe.reword(desk.draft, element);
            desk.commit("v2");
            Revisions revisions = desk.revisions();
            Set<String> seconds = revisions.list().stream()
                    .filter(each -> each.version().equals("v2"))
                    .map(Revision::id)
                    .collect(Collectors.toSet());
            if (seconds.size() == revisions.list().size()) {
                return; // The second took all of the first's away again: then it is nobody's change any more.
            }
            assertEquals(seconds, revisions.closedForRejecting(seconds));
            assertEquals(first, text(revisions.rejecting(seconds)));
            Set<String> firsts = ids(revisions.list());
            firsts.removeAll(seconds);
            assertEquals(firsts, revisions.closedForAccepting(firsts));
            assertEquals(first, text(revisions.accepting(firsts)));
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
                    assertHolds(words.substring(span.start(), span.end()), revision.after(), revision);
                    String old = desk.acceptedAuthors.words(revision.element()).getOrDefault("lines", "");
                    String there = old.substring(span.acceptedStart(), span.acceptedEnd());
                    assertHolds(there, revision.before(), revision);
                }
            }
        });
    }

    /** What stands at the place of a revision begins and ends with what it says; others may have put words inside. */
    private static void assertHolds(String there, String said, Revision revision) {
        assertTrue(
                there.isEmpty()
                        || said.indexOf(there.charAt(0)) >= 0 && said.indexOf(there.charAt(there.length() - 1)) >= 0,
                revision + " in " + there);
    }

    /** An accepted text and a draft on it. */
    private static final class Desk implements Past {
        private Report accepted;
        private Authorship acceptedAuthors;
        private Report draft;
        private Authorship draftAuthors;
        private int verdicts;
        private final Map<String, Authorship> authors = new HashMap<>();

        Desk(Report begun) throws Exception {
            accepted = begun;
            acceptedAuthors = Authorship.of(begun, "v0", List.of());
            draft = reread(begun);
            draftAuthors = acceptedAuthors;
        }

        void commit(String version) {
            draftAuthors = Authorship.of(draft, version, List.of(draftAuthors));
            authors.put(version, draftAuthors);
        }

        /** Somebody else goes on from the same draft at the same time, and the two are merged. */
        void meanwhile(Scribe scribe) throws Exception {
            Report base = reread(draft);
            Report other = reread(draft);
            Authorship begun = draftAuthors;
            scribe.write(draft);
            commit("v11");
            scribe.write(other);
            authors.put("v12", Authorship.of(other, "v12", List.of(begun)));
            draft = reread(ThreeWayMerge.of(base, draft, other).merged());
            draftAuthors = Authorship.of(draft, "v13", List.of(draftAuthors, authors.get("v12")));
            authors.put("v13", draftAuthors);
        }

        Revisions revisions() {
            return Revisions.of(accepted, acceptedAuthors, draft, draftAuthors, this);
        }

        private List<Authorship> sources(Authorship one, Authorship other, Set<String> back) {
            List<Authorship> sources = new ArrayList<>(List.of(one, other));
            back.forEach(version -> sources.add(authors.get(version)));
            return sources;
        }

        /** Each second version is the same person's. */
        @Override
        public Optional<String> person(String version) {
            return version.startsWith("v")
                    ? Optional.of("p" + Integer.parseInt(version.substring(1)) % 2)
                    : Optional.empty();
        }

        @Override
        public boolean isVerdict(String version) {
            return version.startsWith("d") || version.startsWith("a");
        }

        @Override
        public boolean isAgreed(String version) {
            return version.equals("v0");
        }

        @Override
        public Optional<Authorship> authorship(String version) {
            return Optional.ofNullable(authors.get(version));
        }

        /** Judges as a space does it: each verdict is a version of its own that knows where its words come from. */
        Set<String> judge(String id, boolean accepts) {
            return judgeAll(Set.of(id), accepts);
        }

        Set<String> judgeAll(Set<String> ids, boolean accepts) {
            Revisions now = revisions();
            verdicts++;
            if (accepts) {
                accepted = now.accepting(ids);
                List<Authorship> sources = sources(acceptedAuthors, draftAuthors, now.cameBackByAccepting(ids));
                acceptedAuthors = Authorship.of(accepted, "a" + verdicts, sources);
                return now.closedForAccepting(ids);
            }
            draft = now.rejecting(ids);
            List<Authorship> sources = sources(draftAuthors, acceptedAuthors, now.cameBackByRejecting(ids));
            draftAuthors = Authorship.of(draft, "d" + verdicts, sources);
            return now.closedForRejecting(ids);
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
        return written(seed, false);
    }

    /**
     * A draft of characters that come once only.
     *
     * @param merged whether two people wrote at once, and it was merged, before it went on
     */
    private static Desk written(long seed, boolean merged) throws Exception {
        Scribe scribe = new Scribe(seed);
        Desk desk = new Desk(scribe.begin(8));
        for (int version = 1; version <= 4; version++) {
            scribe.write(desk.draft);
            desk.commit("v" + version);
            if (version == 2 && merged) {
                desk.meanwhile(scribe);
            }
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

package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.merge.Choice;
import org.collate.core.revisions.Revision;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.merge.TemplatePush;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.testkit.CGit;
import org.collate.testkit.RandomEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several copies of a space whose people edit, comment, judge, settle conflicts, push the template and exchange with
 * whichever copy they meet, in random order. In the end all are equal, and nothing that anybody did is missing.
 */
class ClonesTest {

    private static final boolean LONG = Integer.getInteger("collate.random", 300) > 300;
    private static final int CLONES = LONG ? 10 : 5;
    private static final int ROUNDS = LONG ? 200 : 60;
    private static final long SEED = Long.getLong("collate.seed", 20260301);
    private static final List<String> LEADERS = List.of("zhang-san", "li-si", "wang-wu");

    @TempDir
    Path temp;

    private final List<Space> clones = new ArrayList<>();
    private final Random random = new Random(SEED);
    /** What was committed to drafts, and to accepted texts, by ref. */
    private final Map<String, Set<VersionId>> made = new LinkedHashMap<>();

    private final Set<String> events = new HashSet<>();
    private int round;

    @AfterEach
    void close() {
        clones.forEach(Space::close);
    }

    @Test
    void copiesThatExchangeInAnyOrderEndEqualAndNothingIsMissing() throws Exception {
        begin();
        for (round = 0; round < ROUNDS; round++) {
            int who = random.nextInt(CLONES);
            try {
                step(clones.get(who), who);
            } catch (AssertionError | RuntimeException | SpaceException e) {
                throw new AssertionError("Seed " + SEED + ", round " + round + ": " + e, e);
            }
        }
        for (int i = 0; i < 2; i++) {
            for (int who = 1; who < CLONES; who++) {
                sync(clones.get(who), clones.get(0).folder(), who);
            }
        }
        String refs = new CGit(clones.get(0).folder()).run("for-each-ref", "refs/heads", "refs/tags");
        for (Space clone : clones) {
            CGit git = new CGit(clone.folder());
            assertEquals(refs, git.run("for-each-ref", "refs/heads", "refs/tags"), "seed " + SEED);
            git.assertSound();
        }
        nothingIsMissing();
    }

    private void begin() throws Exception {
        clones.addAll(ManyCopies.begun(temp, CLONES, LEADERS));
    }

    private void step(Space space, int who) throws Exception {
        Variant variant = new Variant(Samples.MEETING, LEADERS.get(random.nextInt(LEADERS.size())));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> edit(space, variant, who);
            case 4 -> comment(space, variant, who);
            case 5, 6 -> judge(space, variant, who);
            case 7 -> settle(space, variant, who);
            case 8 -> template(space, who);
            case 9 -> carry(space, who);
            default -> sync(space, clones.get(another(who)).folder(), who);
        }
    }

    private int another(int who) {
        return (who + 1 + random.nextInt(CLONES - 1)) % CLONES;
    }

    private void edit(Space space, Variant variant, int who) throws Exception {
        Versions versions = new Versions(space);
        Report report = versions.report(variant, versions.draft(variant).id());
        RandomEdits edits = new RandomEdits(random);
        for (int i = random.nextInt(4); i >= 0; i--) {
            apply(edits.next(report), report);
        }
        Versions.Note note =
                new Versions.Note(Optional.empty(), ManyCopies.by(who), ManyCopies.by(who), "round " + round);
        made(variant.draft(), versions.commit(variant, report, note).version().id());
    }

    /** Some random edits do not fit; the report is then as it was. */
    private static void apply(Edit edit, Report report) {
        try {
            edit.apply(report);
        } catch (EditException refused) {
            assertTrue(refused.getMessage().length() > 0);
        }
    }

    private void comment(Space space, Variant variant, int who) throws SpaceException {
        ReviewEvent event = new ReviewEvent(
                "comment",
                ManyCopies.by(who),
                new Versions(space).draft(variant).id(),
                Optional.empty(),
                Map.of("text", "round " + round));
        new ReviewEvents(space).add(variant, ManyCopies.by(who), List.of(event));
        events.add(event.id());
    }

    private void judge(Space space, Variant variant, int who) throws SpaceException {
        VersionId accepted = new Versions(space).find(variant, Optional.of("accepted"));
        TrackedRevisions revisions = new TrackedRevisions(space);
        Tracked tracked = revisions.since(variant, accepted);
        List<Revision> all = tracked.revisions().list();
        if (all.isEmpty()) {
            return;
        }
        boolean accepts = random.nextInt(4) > 0;
        Set<String> some = all.stream()
                .map(Revision::id)
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toSet());
        Set<String> closed = accepts
                ? tracked.revisions().closedForAccepting(some)
                : tracked.revisions().closedForRejecting(some);
        if (!closed.isEmpty()) {
            Version version = revisions.judge(
                    variant,
                    tracked,
                    new TrackedRevisions.Verdict(accepts, closed),
                    ManyCopies.by(who),
                    ManyCopies.by(who));
            made(accepts ? variant.accepted() : variant.draft(), version.id());
        }
    }

    private void settle(Space space, Variant variant, int who) throws SpaceException {
        for (KeptConflict conflict : new KeptConflicts(space).of(variant)) {
            Choice choice = random.nextBoolean() ? Choice.OURS : Choice.THEIRS;
            ManyCopies.settle(space, variant, conflict, choice, who);
            made(variant.draft(), new Versions(space).draft(variant).id());
        }
    }

    private void template(Space space, int who) throws SpaceException {
        Meetings meetings = new Meetings(space);
        Template template = meetings.template(Samples.MEETING);
        ((Headed) template.getSkeleton().getContents().getFirst()).setHeading("存在的问题" + round);
        Versions.Note note =
                new Versions.Note(Optional.empty(), ManyCopies.by(who), ManyCopies.by(who), "round " + round);
        Variant variant = new Variant(Samples.MEETING, Variant.TEMPLATE);
        made(
                variant.draft(),
                meetings.setTemplate(Samples.MEETING, template, note).version().id());
        List<Variant> all =
                LEADERS.stream().map(each -> new Variant(Samples.MEETING, each)).toList();
        for (TemplatePush.Pushed pushed : new TemplatePush(space)
                .into(all, ManyCopies.by(who), each -> true)
                .orElseThrow()) {
            assertEquals(Optional.empty(), pushed.trouble());
        }
    }

    private void carry(Space space, int who) throws SpaceException {
        Path bundle = temp.resolve("round" + round + ".bundle");
        new Sync(space).bundle(bundle);
        int to = another(who);
        new Sync(clones.get(to)).from(bundle, ManyCopies.by(to), () -> false).forEach(ClonesTest::assertWhole);
    }

    private void sync(Space space, Path other, int who) throws SpaceException {
        ManyCopies.sync(space, other, who);
    }

    private static void assertWhole(Sync.Exchanged exchanged) {
        assertEquals(Optional.empty(), exchanged.trouble());
    }

    private void made(String ref, VersionId version) {
        made.computeIfAbsent(ref, r -> new HashSet<>()).add(version);
    }

    private void nothingIsMissing() throws Exception {
        CGit git = new CGit(clones.get(0).folder());
        for (Map.Entry<String, Set<VersionId>> each : made.entrySet()) {
            Set<String> history =
                    Set.copyOf(git.run("rev-list", each.getKey()).lines().toList());
            for (VersionId version : each.getValue()) {
                assertTrue(history.contains(version.hex()), each.getKey() + " without " + version);
            }
        }
        Set<String> there = new HashSet<>();
        for (String leader : LEADERS) {
            Variant variant = new Variant(Samples.MEETING, leader);
            new ReviewEvents(clones.get(0)).of(variant).forEach(event -> there.add(event.id()));
            Versions versions = new Versions(clones.get(0));
            versions.report(variant, versions.draft(variant).id());
        }
        assertTrue(there.containsAll(events), "events of seed " + SEED);
    }
}

package org.collate.git.exchange;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.merge.Choice;
import org.collate.core.revisions.Revision;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.remote.CopyAddress;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final Signature WANG = TwoCopies.WANG;

    @TempDir
    Path temp;

    private TwoCopies copies;
    private Space office;
    private Space home;

    @BeforeEach
    void twoCopies() throws SpaceException {
        copies = new TwoCopies(temp);
        office = copies.office();
        home = copies.home();
    }

    @AfterEach
    void bothAreSoundForEveryGit() throws Exception {
        copies.end();
    }

    @Test
    void aCloneHasAllThatOthersSeeAndItsReflogs() throws Exception {
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        assertEquals(Optional.of(CopyAddress.of(temp.resolve("office"))), new Sync(home).origin());
        assertEquals(Optional.empty(), new Sync(office).origin());
        assertEquals("clone", new CGit(temp.resolve("home")).run("reflog", "show", "--format=%gs", ZHANG.draft()));
    }

    @Test
    void whatOneWroteReachesTheOther() throws Exception {
        Version written = Samples.commit(home, ZHANG, "在家写的一段。");
        List<Exchanged> exchanged = copies.sync(home);
        assertEquals(List.of(new Exchanged(Optional.of(ZHANG), false, true, 0, Optional.empty())), exchanged);
        assertEquals(written, new Versions(office).draft(ZHANG));
        assertEquals(List.of(), copies.sync(home));
        Samples.commit(office, ZHANG, "在单位写的一段。");
        assertEquals(List.of(new Exchanged(Optional.of(ZHANG), true, false, 0, Optional.empty())), copies.sync(home));
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
    }

    @Test
    void whatBothWroteIsMergedAndBothHaveIt() throws Exception {
        Samples.commit(home, ZHANG, "在家写的一段。");
        Samples.commit(office, ZHANG, "在单位写的一段。");
        assertEquals(List.of(new Exchanged(Optional.of(ZHANG), true, true, 0, Optional.empty())), copies.sync(home));
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        String text = Samples.text(new Versions(office)
                .bytes(ZHANG, new Versions(office).draft(ZHANG).id()));
        assertTrue(text.contains("在家写的一段。") && text.contains("在单位写的一段。"), text);
    }

    @Test
    void aConflictTravelsAndIsSettledByTheOther() throws Exception {
        rename(home, "家里的标题");
        rename(office, "单位的标题");
        assertEquals(1, copies.sync(home).getFirst().conflicts());
        KeptConflict conflict = new KeptConflicts(office).of(ZHANG).getFirst();
        assertEquals(Optional.of("家里的标题"), conflict.conflict().ours());
        assertReason(Reason.CONFLICT, () -> new KeptConflicts(home).abandon(ZHANG, WANG));
        new KeptConflicts(office).resolve(ZHANG, Map.of(conflict.id(), Choice.THEIRS), WANG, WANG);
        copies.sync(home);
        assertEquals(List.of(), new KeptConflicts(home).of(ZHANG));
        assertEquals("单位的标题", title(home));
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
    }

    @Test
    void peopleAndMeetingsOfBothAreInTheRoster() throws Exception {
        new Variants(home).add(Samples.MEETING, List.of("li-si=李四"), WANG);
        new Variants(office).add(Samples.MEETING, List.of("wang-wu=王五"), WANG);
        new Meetings(office).add("2027-annual", Samples.template(), WANG);
        copies.sync(home);
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        assertEquals(3, home.roster().people().size());
        assertEquals(2, home.roster().meetings().size());
    }

    @Test
    void reviewEventsOfBothAreThere() throws Exception {
        for (Space space : List.of(home, office)) {
            ReviewEvent event = new ReviewEvent(
                    "comment",
                    WANG,
                    new Versions(space).draft(ZHANG).id(),
                    Optional.empty(),
                    Map.of("text", space.folder().getFileName().toString()));
            new ReviewEvents(space).add(ZHANG, WANG, List.of(event));
        }
        copies.sync(home);
        assertEquals(2, new ReviewEvents(home).of(ZHANG).size());
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
    }

    @Test
    void aReportThatCannotBeReadHoldsUpNoOther() throws Exception {
        new Variants(office).add(Samples.MEETING, List.of("li-si=李四"), WANG);
        copies.sync(home);
        Variant li = new Variant(Samples.MEETING, "li-si");
        new Versions(office).commit(li, "<report".getBytes(StandardCharsets.UTF_8), Samples.note("broken"));
        Samples.commit(home, li, "在家写的一段。");
        Version written = Samples.commit(home, ZHANG, "在家写的一段。");
        List<Exchanged> exchanged = copies.sync(home);
        assertTrue(exchanged.stream().anyMatch(each -> each.trouble().isPresent()));
        assertEquals(written, new Versions(office).draft(ZHANG));
        assertFalse(new Versions(office)
                .log(li).stream().anyMatch(each -> each.message().contains("在家")));
    }

    @Test
    void aBundleCarriesEverythingOverAnAirGap() throws Exception {
        Samples.commit(home, ZHANG, "在家写的一段。");
        Path bundle = temp.resolve("盘").resolve("对照.bundle");
        Files.createDirectories(bundle.getParent());
        new Sync(home).bundle(bundle);
        new CGit(temp.resolve("office")).run("bundle", "verify", "-q", bundle.toString());
        Samples.commit(office, ZHANG, "在单位写的一段。");
        assertEquals(
                List.of(new Exchanged(Optional.of(ZHANG), true, false, 0, Optional.empty())),
                new Sync(office).from(bundle, WANG, () -> false));
        new Sync(office).bundle(bundle);
        new Sync(home).from(bundle, WANG, () -> false);
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        try (Space third = Sync.clone(bundle, temp.resolve("third"), WANG, () -> false)) {
            assertEquals(TwoCopies.shared(office), TwoCopies.shared(third));
        }
    }

    @Test
    void whatIsNoCopyOfThisSpaceIsRefused() throws Exception {
        String before = TwoCopies.shared(home);
        try (Space other = Space.init(temp.resolve("other"), Samples.BY_CLERK)) {
            assertReason(Reason.OTHER_SPACE, () -> new Sync(home).with(other.folder(), WANG, () -> false));
        }
        Path text = Files.writeString(temp.resolve("no.bundle"), "# v2 git bundle\nnonsense\n");
        assertReason(Reason.DAMAGED, () -> new Sync(home).from(text, WANG, () -> false));
        assertReason(Reason.NOT_A_SPACE, () -> new Sync(home).with(temp.resolve("nowhere"), WANG, () -> false));
        assertReason(Reason.EXISTS, () -> Sync.clone(office.folder(), home.folder(), WANG, () -> false));
        assertEquals(before, TwoCopies.shared(home));
    }

    @Test
    void onlyNamesThatTheProgramWritesComeIn() throws Exception {
        CGit git = new CGit(temp.resolve("office"));
        git.run("branch", "m/2026-annual/Zhang San/draft".replace(' ', '_'), ZHANG.draft());
        git.run("branch", "notes", "main");
        git.run("tag", "v1", "main");
        copies.sync(home);
        assertFalse(new CGit(temp.resolve("home"))
                .run("for-each-ref", "refs/heads", "refs/tags")
                .contains("notes"));
        assertFalse(
                new CGit(temp.resolve("home")).run("for-each-ref", "refs/heads").contains("Zhang_San"));
    }

    @Test
    void roundsThatBothCountedKeepTheirVersions() throws Exception {
        VersionId there = Samples.commit(office, ZHANG, "在单位写的一段。").id();
        new CGit(temp.resolve("office")).run("tag", "-a", "-m", "r", "m/2026-annual/zhang-san/round-1", there.hex());
        VersionId here = Samples.commit(home, ZHANG, "在家写的一段。").id();
        new CGit(temp.resolve("home")).run("tag", "-a", "-m", "r", "m/2026-annual/zhang-san/round-1", here.hex());
        copies.sync(home);
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        assertEquals(there, new Versions(home).find(ZHANG, Optional.of("round-1")));
        assertEquals(here, new Versions(home).find(ZHANG, Optional.of("round-2")));
    }

    @Test
    void whatOneRejectedAndWhatWaitsIsNotTakenByAMerge() throws Exception {
        Samples.commit(office, ZHANG, "第一段。");
        copies.sync(home);
        Samples.commit(home, ZHANG, "在家写的一段。");
        copies.sync(home);
        judge(office, true, "第一段。");
        judge(home, false, "在家写的一段。");
        copies.sync(home);
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        assertEquals(List.of(), pending(home));
        assertFalse(text(home, Optional.of("accepted")).contains("在家写的一段。"));
        assertTrue(text(home, Optional.of("accepted")).contains("第一段。"));
        Samples.commit(home, ZHANG, "第三段。");
        copies.sync(home);
        assertEquals(List.of("第三段。"), pending(office));
        assertFalse(text(office, Optional.of("accepted")).contains("第三段。"));
    }

    private static List<String> pending(Space space) throws SpaceException {
        return tracked(space).revisions().list().stream().map(Revision::after).toList();
    }

    private static Tracked tracked(Space space) throws SpaceException {
        return new TrackedRevisions(space).since(ZHANG, new Versions(space).find(ZHANG, Optional.of("accepted")));
    }

    private static void judge(Space space, boolean accepts, String words) throws SpaceException {
        Tracked now = tracked(space);
        Set<String> ids = now.revisions().list().stream()
                .filter(each -> each.after().equals(words))
                .map(Revision::id)
                .collect(Collectors.toSet());
        assertEquals(1, ids.size());
        new TrackedRevisions(space).judge(ZHANG, now, new TrackedRevisions.Verdict(accepts, ids), WANG, WANG);
    }

    private static String text(Space space, Optional<String> version) throws SpaceException {
        Versions versions = new Versions(space);
        return new String(versions.bytes(ZHANG, versions.find(ZHANG, version)), StandardCharsets.UTF_8);
    }

    private static void rename(Space space, String title) throws SpaceException {
        Report report = TwoCopies.draft(space);
        report.setTitle(title);
        new Versions(space).commit(ZHANG, report, Samples.note(title));
    }

    private static String title(Space space) throws SpaceException {
        return TwoCopies.draft(space).getTitle();
    }
}

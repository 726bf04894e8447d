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
import org.collate.git.Person;
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
import org.collate.git.merge.TemplatePush;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.report.Section;
import org.collate.model.template.Template;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final Signature WANG = Signature.now(new Person("王秘书", ""));

    @TempDir
    Path temp;

    private Space office;
    private Space home;

    @BeforeEach
    void twoCopies() throws SpaceException {
        office = Samples.space(temp.resolve("office"));
        home = Sync.clone(temp.resolve("office"), temp.resolve("home"), WANG, () -> false);
    }

    @AfterEach
    void bothAreSoundForEveryGit() throws Exception {
        office.close();
        home.close();
        for (String name : List.of("office", "home")) {
            new CGit(temp.resolve(name)).assertSound();
            new CGit(temp)
                    .run(
                            "clone",
                            "-q",
                            temp.resolve(name).toString(),
                            temp.resolve(name + "-clone").toString());
        }
    }

    @Test
    void aCloneHasAllThatOthersSeeAndItsReflogs() throws Exception {
        assertEquals(shared(office), shared(home));
        assertEquals(Optional.of(temp.resolve("office")), new Sync(home).origin());
        assertEquals(Optional.empty(), new Sync(office).origin());
        assertEquals("clone", new CGit(temp.resolve("home")).run("reflog", "show", "--format=%gs", ZHANG.draft()));
    }

    @Test
    void whatOneWroteReachesTheOther() throws Exception {
        Version written = Samples.commit(home, ZHANG, "在家写的一段。");
        List<Exchanged> exchanged = sync(home);
        assertEquals(List.of(new Exchanged(Optional.of(ZHANG), false, true, 0, Optional.empty())), exchanged);
        assertEquals(written, new Versions(office).draft(ZHANG));
        assertEquals(List.of(), sync(home));
        Samples.commit(office, ZHANG, "在单位写的一段。");
        assertEquals(List.of(new Exchanged(Optional.of(ZHANG), true, false, 0, Optional.empty())), sync(home));
        assertEquals(shared(office), shared(home));
    }

    @Test
    void whatBothWroteIsMergedAndBothHaveIt() throws Exception {
        Samples.commit(home, ZHANG, "在家写的一段。");
        Samples.commit(office, ZHANG, "在单位写的一段。");
        assertEquals(List.of(new Exchanged(Optional.of(ZHANG), true, true, 0, Optional.empty())), sync(home));
        assertEquals(shared(office), shared(home));
        String text = Samples.text(new Versions(office)
                .bytes(ZHANG, new Versions(office).draft(ZHANG).id()));
        assertTrue(text.contains("在家写的一段。") && text.contains("在单位写的一段。"), text);
    }

    @Test
    void aConflictTravelsAndIsSettledByTheOther() throws Exception {
        rename(home, "家里的标题");
        rename(office, "单位的标题");
        assertEquals(1, sync(home).getFirst().conflicts());
        KeptConflict conflict = new KeptConflicts(office).of(ZHANG).getFirst();
        assertEquals(Optional.of("家里的标题"), conflict.conflict().ours());
        assertReason(Reason.CONFLICT, () -> new KeptConflicts(home).abandon(ZHANG, WANG));
        new KeptConflicts(office).resolve(ZHANG, Map.of(conflict.id(), Choice.THEIRS), WANG, WANG);
        sync(home);
        assertEquals(List.of(), new KeptConflicts(home).of(ZHANG));
        assertEquals("单位的标题", title(home));
        assertEquals(shared(office), shared(home));
    }

    @Test
    void peopleAndMeetingsOfBothAreInTheRoster() throws Exception {
        new Variants(home).add(Samples.MEETING, List.of("li-si=李四"), WANG);
        new Variants(office).add(Samples.MEETING, List.of("wang-wu=王五"), WANG);
        new Meetings(office).add("2027-annual", Samples.template(), WANG);
        sync(home);
        assertEquals(shared(office), shared(home));
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
        sync(home);
        assertEquals(2, new ReviewEvents(home).of(ZHANG).size());
        assertEquals(shared(office), shared(home));
    }

    @Test
    void templateSettingsOfBothAreMerged() throws Exception {
        hint(home, "家里的提示。");
        Template template = new Meetings(office).template(Samples.MEETING);
        template.setName("单位的模板");
        new Meetings(office).setTemplate(Samples.MEETING, template, Samples.note("名称"));
        sync(home);
        Template merged = new Meetings(office).template(Samples.MEETING);
        assertEquals("单位的模板", merged.getName());
        assertEquals("家里的提示。", merged.getHints().getFirst().getLines().getFirst());
        hint(home, "家里的另一提示。");
        hint(office, "单位的提示。");
        sync(home);
        KeptConflict conflict = new KeptConflicts(home).of(ZHANG.template()).getFirst();
        new KeptConflicts(home).resolve(ZHANG.template(), Map.of(conflict.id(), Choice.THEIRS), WANG, WANG);
        assertEquals(
                "单位的提示。",
                new Meetings(home)
                        .template(Samples.MEETING)
                        .getHints()
                        .getFirst()
                        .getLines()
                        .getFirst());
    }

    @Test
    void settingsThatWereSettledInOppositeWaysAreAConflictAgain() throws Exception {
        hint(home, "家里的提示。");
        hint(office, "单位的提示。");
        sync(home);
        Variant template = ZHANG.template();
        String id = new KeptConflicts(home).of(template).getFirst().id();
        new KeptConflicts(home).resolve(template, Map.of(id, Choice.OURS), WANG, WANG);
        new KeptConflicts(office).resolve(template, Map.of(id, Choice.THEIRS), WANG, WANG);
        assertEquals(1, sync(home).getFirst().conflicts());
        KeptConflict again = new KeptConflicts(office).of(template).getFirst();
        assertEquals(
                Set.of("家里的提示。", "单位的提示。"),
                Set.of(
                        again.conflict().ours().orElseThrow(),
                        again.conflict().theirs().orElseThrow()));
    }

    @Test
    void aTemplatesConflictThatIsSettledReachesTheReportsSettled() throws Exception {
        for (Choice choice : List.of(Choice.OURS, Choice.THEIRS)) {
            heading(home, "家里的" + choice);
            heading(office, "单位的" + choice);
            sync(home);
            assertEquals(1, new KeptConflicts(home).of(ZHANG).size());
            Variant template = ZHANG.template();
            String id = new KeptConflicts(home).of(template).getFirst().id();
            new KeptConflicts(home).resolve(template, Map.of(id, choice), WANG, WANG);
            push(home);
            assertEquals(List.of(), new KeptConflicts(home).of(ZHANG));
            String settled = (choice == Choice.OURS ? "家里的" : "单位的") + choice;
            assertEquals(settled, ((Headed) draft(home).getContents().getFirst()).getHeading());
            sync(home);
            assertEquals(shared(office), shared(home));
        }
    }

    @Test
    void headingsThatTwoMachinesRenamedBesideEachOtherStayRenamed() throws Exception {
        heading(home, "家里的标题");
        Template template = new Meetings(office).template(Samples.MEETING);
        Section section = (Section) template.getSkeleton().getContents().getFirst();
        ((Headed) section.getContents().getFirst()).setHeading("单位的方面");
        new Meetings(office).setTemplate(Samples.MEETING, template, Samples.note("标题"));
        push(office);
        sync(home);
        push(home);
        Section merged = (Section) draft(home).getContents().getFirst();
        assertEquals("家里的标题", merged.getHeading());
        assertEquals("单位的方面", ((Headed) merged.getContents().getFirst()).getHeading());
    }

    /** Renames the first heading of the template, and pushes it. */
    private static void heading(Space space, String words) throws SpaceException {
        Template template = new Meetings(space).template(Samples.MEETING);
        ((Headed) template.getSkeleton().getContents().getFirst()).setHeading(words);
        new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note("标题"));
        push(space);
    }

    @Test
    void templateUpdatesOfBothGoOnFromEachOther() throws Exception {
        for (Space space : List.of(home, office)) {
            Samples.commit(space, ZHANG, "写在" + space.folder().getFileName());
        }
        Template template = new Meetings(office).template(Samples.MEETING);
        ((Headed) template.getSkeleton().getContents().getFirst()).setHeading("查摆的问题");
        new Meetings(office).setTemplate(Samples.MEETING, template, Samples.note("标题"));
        push(office);
        sync(home);
        push(home);
        sync(home);
        assertEquals(shared(office), shared(home));
        Report merged = draft(home);
        assertEquals("查摆的问题", ((Headed) merged.getContents().getFirst()).getHeading());
        Tracked tracked =
                new TrackedRevisions(home).since(ZHANG, new Versions(home).find(ZHANG, Optional.of("accepted")));
        assertEquals(2, tracked.revisions().list().size());
    }

    @Test
    void aReportThatCannotBeReadHoldsUpNoOther() throws Exception {
        new Variants(office).add(Samples.MEETING, List.of("li-si=李四"), WANG);
        sync(home);
        Variant li = new Variant(Samples.MEETING, "li-si");
        new Versions(office).commit(li, "<report".getBytes(StandardCharsets.UTF_8), Samples.note("broken"));
        Samples.commit(home, li, "在家写的一段。");
        Version written = Samples.commit(home, ZHANG, "在家写的一段。");
        List<Exchanged> exchanged = sync(home);
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
        assertEquals(shared(office), shared(home));
        try (Space third = Sync.clone(bundle, temp.resolve("third"), WANG, () -> false)) {
            assertEquals(shared(office), shared(third));
        }
    }

    @Test
    void whatIsNoCopyOfThisSpaceIsRefused() throws Exception {
        String before = shared(home);
        try (Space other = Space.init(temp.resolve("other"), Samples.BY_CLERK)) {
            assertReason(Reason.OTHER_SPACE, () -> new Sync(home).with(other.folder(), WANG, () -> false));
        }
        Path text = Files.writeString(temp.resolve("no.bundle"), "# v2 git bundle\nnonsense\n");
        assertReason(Reason.DAMAGED, () -> new Sync(home).from(text, WANG, () -> false));
        assertReason(Reason.NOT_A_SPACE, () -> new Sync(home).with(temp.resolve("nowhere"), WANG, () -> false));
        assertReason(Reason.EXISTS, () -> Sync.clone(office.folder(), home.folder(), WANG, () -> false));
        assertEquals(before, shared(home));
    }

    @Test
    void onlyNamesThatTheProgramWritesComeIn() throws Exception {
        CGit git = new CGit(temp.resolve("office"));
        git.run("branch", "m/2026-annual/Zhang San/draft".replace(' ', '_'), ZHANG.draft());
        git.run("branch", "notes", "main");
        git.run("tag", "v1", "main");
        sync(home);
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
        sync(home);
        assertEquals(shared(office), shared(home));
        assertEquals(there, new Versions(home).find(ZHANG, Optional.of("round-1")));
        assertEquals(here, new Versions(home).find(ZHANG, Optional.of("round-2")));
    }

    @Test
    void whatOneRejectedAndWhatWaitsIsNotTakenByAMerge() throws Exception {
        Samples.commit(office, ZHANG, "第一段。");
        sync(home);
        Samples.commit(home, ZHANG, "在家写的一段。");
        sync(home);
        judge(office, true, "第一段。");
        judge(home, false, "在家写的一段。");
        sync(home);
        assertEquals(shared(office), shared(home));
        assertEquals(List.of(), pending(home));
        assertFalse(text(home, Optional.of("accepted")).contains("在家写的一段。"));
        assertTrue(text(home, Optional.of("accepted")).contains("第一段。"));
        Samples.commit(home, ZHANG, "第三段。");
        sync(home);
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

    private List<Exchanged> sync(Space from) throws SpaceException {
        return new Sync(from).with(office.folder(), WANG, () -> false);
    }

    private static void push(Space space) throws SpaceException {
        new TemplatePush(space).into(List.of(ZHANG), WANG, each -> true);
    }

    private static void hint(Space space, String words) throws SpaceException {
        Template template = new Meetings(space).template(Samples.MEETING);
        template.getHints().getFirst().getLines().set(0, words);
        new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note(words));
    }

    private static Report draft(Space space) throws SpaceException {
        Versions versions = new Versions(space);
        return versions.report(ZHANG, versions.draft(ZHANG).id());
    }

    private static void rename(Space space, String title) throws SpaceException {
        Report report = draft(space);
        report.setTitle(title);
        new Versions(space).commit(ZHANG, report, Samples.note(title));
    }

    private static String title(Space space) throws SpaceException {
        return draft(space).getTitle();
    }

    private static String shared(Space space) throws Exception {
        return new CGit(space.folder()).run("for-each-ref", "refs/heads", "refs/tags");
    }
}

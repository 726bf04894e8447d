package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.Choice;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.report.Section;
import org.collate.model.template.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two copies made of one template meets, in the template and in the reports that took it. */
class SyncedTemplatesTest {

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
    void templateSettingsOfBothAreMerged() throws Exception {
        TwoCopies.hint(home, "家里的提示。");
        Template template = new Meetings(office).template(Samples.MEETING);
        template.setName("单位的模板");
        new Meetings(office).setTemplate(Samples.MEETING, template, Samples.note("名称"));
        copies.sync(home);
        Template merged = new Meetings(office).template(Samples.MEETING);
        assertEquals("单位的模板", merged.getName());
        assertEquals("家里的提示。", merged.getHints().getFirst().getLines().getFirst());
        TwoCopies.hint(home, "家里的另一提示。");
        TwoCopies.hint(office, "单位的提示。");
        copies.sync(home);
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
        TwoCopies.hint(home, "家里的提示。");
        TwoCopies.hint(office, "单位的提示。");
        copies.sync(home);
        Variant template = ZHANG.template();
        String id = new KeptConflicts(home).of(template).getFirst().id();
        new KeptConflicts(home).resolve(template, Map.of(id, Choice.OURS), WANG, WANG);
        new KeptConflicts(office).resolve(template, Map.of(id, Choice.THEIRS), WANG, WANG);
        assertEquals(1, copies.sync(home).getFirst().conflicts());
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
            copies.sync(home);
            assertEquals(1, new KeptConflicts(home).of(ZHANG).size());
            Variant template = ZHANG.template();
            String id = new KeptConflicts(home).of(template).getFirst().id();
            new KeptConflicts(home).resolve(template, Map.of(id, choice), WANG, WANG);
            TwoCopies.push(home);
            assertEquals(List.of(), new KeptConflicts(home).of(ZHANG));
            String settled = (choice == Choice.OURS ? "家里的" : "单位的") + choice;
            assertEquals(settled, ((Headed) TwoCopies.draft(home).getContents().getFirst()).getHeading());
            copies.sync(home);
            assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        }
    }

    @Test
    void headingsThatTwoMachinesRenamedBesideEachOtherStayRenamed() throws Exception {
        heading(home, "家里的标题");
        Template template = new Meetings(office).template(Samples.MEETING);
        Section section = (Section) template.getSkeleton().getContents().getFirst();
        ((Headed) section.getContents().getFirst()).setHeading("单位的方面");
        new Meetings(office).setTemplate(Samples.MEETING, template, Samples.note("标题"));
        TwoCopies.push(office);
        copies.sync(home);
        TwoCopies.push(home);
        Section merged = (Section) TwoCopies.draft(home).getContents().getFirst();
        assertEquals("家里的标题", merged.getHeading());
        assertEquals("单位的方面", ((Headed) merged.getContents().getFirst()).getHeading());
    }

    @Test
    void templateUpdatesOfBothGoOnFromEachOther() throws Exception {
        for (Space space : List.of(home, office)) {
            Samples.commit(space, ZHANG, "写在" + space.folder().getFileName());
        }
        Template template = new Meetings(office).template(Samples.MEETING);
        ((Headed) template.getSkeleton().getContents().getFirst()).setHeading("查摆的问题");
        new Meetings(office).setTemplate(Samples.MEETING, template, Samples.note("标题"));
        TwoCopies.push(office);
        copies.sync(home);
        TwoCopies.push(home);
        copies.sync(home);
        assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        Report merged = TwoCopies.draft(home);
        assertEquals("查摆的问题", ((Headed) merged.getContents().getFirst()).getHeading());
        Tracked tracked =
                new TrackedRevisions(home).since(ZHANG, new Versions(home).find(ZHANG, Optional.of("accepted")));
        assertEquals(2, tracked.revisions().list().size());
    }

    /** Renames the first heading of the template, and pushes it. */
    private static void heading(Space space, String words) throws SpaceException {
        Template template = new Meetings(space).template(Samples.MEETING);
        ((Headed) template.getSkeleton().getContents().getFirst()).setHeading(words);
        new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note("标题"));
        TwoCopies.push(space);
    }
}

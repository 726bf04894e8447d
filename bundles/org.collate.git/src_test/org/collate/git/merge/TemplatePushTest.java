package org.collate.git.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.difference.Difference;
import org.collate.core.merge.Choice;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.merge.TemplatePush.Outcome;
import org.collate.git.merge.TemplatePush.Pushed;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a template's changes do to a leader's report. A report is drawn on one line: headings as they are, what they hold
 * in brackets, the first word of a text.
 */
class TemplatePushTest {

    private static final Variant ZHANG = Samples.zhangSan();

    /** The template: one section with two aspects, and a text of its own. */
    private static final String TEMPLATE = "问题[开头 政治 作风]";

    @TempDir
    Path temp;

    private Path folder;
    private Space space;
    private Versions versions;

    @BeforeEach
    void begin() throws Exception {
        folder = temp.resolve("space");
        space = Space.init(folder, Samples.BY_CLERK);
        versions = new Versions(space);
    }

    @AfterEach
    void theRepositoryIsSoundForEveryGit() throws Exception {
        space.close();
        new CGit(folder).assertSound();
        new CGit(temp)
                .run(
                        "clone",
                        "-q",
                        "--mirror",
                        folder.toString(),
                        temp.resolve("mirror").toString());
    }

    static List<Arguments> table() {
        return List.of(
                row("aspect renamed", TEMPLATE, "问题[开头 政治[甲] 作风]", "问题[开头 政治=政治方面 作风]", "问题[开头 政治方面[甲] 作风]"),
                row(
                        "aspect renamed that the leader renamed too",
                        TEMPLATE,
                        "问题[开头 政治=我的[甲] 作风]",
                        "问题[开头 政治=政治方面 作风]",
                        "问题[开头 政治方面[甲] 作风]"),
                row(
                        "heading that only the leader renamed",
                        TEMPLATE,
                        "问题[开头 政治=我的[甲] 作风]",
                        "问题[开头 政治 作风=作风方面]",
                        "问题[开头 政治[甲] 作风方面]"),
                row("aspects reordered", TEMPLATE, "问题[开头 政治[甲] 作风[乙]]", "问题[开头 作风 政治]", "问题[开头 作风[乙] 政治[甲]]"),
                row(
                        "aspects reordered that the leader reordered too",
                        TEMPLATE,
                        "问题[作风[乙] 开头 政治[甲]]",
                        "问题[开头 政治 作风 纪律]",
                        "问题[政治[甲] 开头 作风[乙] 纪律]"),
                row("aspect added", TEMPLATE, "问题[开头 政治[甲] 作风[乙]]", "问题[开头 政治 纪律 作风]", "问题[开头 政治[甲] 纪律 作风[乙]]"),
                row("aspect retired, nothing written in it", TEMPLATE, "问题[开头 政治[甲] 作风]", "问题[开头 政治]", "问题[开头 政治[甲]]"),
                row(
                        "aspect retired with a text in it",
                        TEMPLATE,
                        "问题[开头 政治[甲] 作风[乙 丙]]",
                        "问题[开头 政治]",
                        "问题[开头 政治[甲] 作风[乙 丙]]"),
                row(
                        "aspect split in two",
                        TEMPLATE,
                        "问题[开头 政治 作风[乙 丙]]",
                        "问题[开头 政治 作风一 作风二]",
                        "问题[开头 政治 作风[乙 丙] 作风一 作风二]"),
                row(
                        "aspect split in two, one of them going on",
                        TEMPLATE,
                        "问题[开头 政治 作风[乙 丙]]",
                        "问题[开头 政治 作风=作风一 作风二]",
                        "问题[开头 政治 作风一[乙 丙] 作风二]"),
                row("required section added", TEMPLATE, "问题[开头 政治[甲] 作风]", "问题[开头 政治 作风] 检视", "问题[开头 政治[甲] 作风] 检视"),
                row(
                        "section retired with a text in it",
                        TEMPLATE + " 检视",
                        TEMPLATE + " 检视[甲]",
                        TEMPLATE,
                        TEMPLATE + " 检视[甲]"),
                row(
                        "aspect that the leader took away",
                        TEMPLATE,
                        "问题[开头 政治[甲]]",
                        "问题[开头 政治=政治方面 作风]",
                        "问题[开头 政治方面[甲] 作风]"),
                row("text of the template reworded", TEMPLATE, "问题[开头 政治[甲] 作风]", "问题[开头=开场 政治 作风]", "问题[开场 政治[甲] 作风]"),
                row(
                        "text of the template given up that the leader reworded",
                        TEMPLATE,
                        "问题[开头=我的话 政治 作风]",
                        "问题[政治 作风]",
                        "问题[我的话 政治 作风]"),
                row(
                        "text of the template that the leader took away",
                        TEMPLATE,
                        "问题[政治[甲] 作风]",
                        "问题[开头 政治 作风 纪律]",
                        "问题[政治[甲] 作风 纪律]"));
    }

    private static Arguments row(String name, String template, String leader, String next, String result) {
        return Arguments.of(name, template, leader, next, result);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void theTemplatesHeadingsAreTheTemplatesAndTheLeadersTextStays(
            String name, String template, String leader, String next, String result) throws Exception {
        begin(template);
        write(leader);
        String said = ReportDrawing.texts(draft());
        template(next);
        Pushed pushed = push();
        assertEquals(result, ReportDrawing.drawing(draft()));
        assertTrue(
                said.lines().filter(line -> !line.equals("开头")).allMatch(ReportDrawing.texts(draft())::contains), said);
        assertEquals(Outcome.TAKEN, pushed.outcome());
        String again = new CGit(folder).run("for-each-ref");
        assertEquals(Outcome.UNCHANGED, push().outcome());
        assertEquals(again, new CGit(folder).run("for-each-ref"));
        Tracked tracked = new TrackedRevisions(space).since(ZHANG, versions.find(ZHANG, Optional.of("accepted")));
        assertTrue(
                tracked.revisions().list().stream()
                        .noneMatch(each -> each.toString().contains("方面")),
                () -> tracked.revisions().list().toString());
    }

    @Test
    void theTemplatesTextInDifferentWordsIsAConflictThatIsKept() throws Exception {
        begin(TEMPLATE);
        write("问题[开头=我的话 政治[甲] 作风]");
        template("问题[开头=开场 政治=政治方面 作风]");
        assertEquals(Outcome.CONFLICTS, push().outcome());
        assertEquals("问题[我的话 政治方面[甲] 作风]", ReportDrawing.drawing(draft()));
        KeptConflicts kept = new KeptConflicts(space);
        assertEquals(1, kept.of(ZHANG).size());
        kept.resolve(ZHANG, Map.of(kept.of(ZHANG).getFirst().id(), Choice.THEIRS), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals("问题[开场 政治方面[甲] 作风]", ReportDrawing.drawing(draft()));
    }

    @Test
    void givingThePushUpRestoresDraftAndAcceptedText() throws Exception {
        begin(TEMPLATE);
        write("问题[开头=我的话 政治[甲] 作风]");
        template("问题[开头=开场 政治=政治方面 作风]");
        String before = new CGit(folder).run("for-each-ref", "refs/heads");
        push();
        new KeptConflicts(space).abandon(ZHANG, Samples.BY_CLERK);
        assertEquals(before, new CGit(folder).run("for-each-ref", "refs/heads"));
    }

    @Test
    void whatOnlySettingsSayChangesNoReport() throws Exception {
        begin(TEMPLATE);
        write("问题[开头 政治[甲] 作风]");
        Template template = new Meetings(space).template(Samples.MEETING);
        template.getHints().getFirst().getLines().set(0, "至少写三个问题。");
        RuleSettings rule = TemplateFactory.eINSTANCE.createRuleSettings();
        rule.setRule("P01");
        Setting setting = TemplateFactory.eINSTANCE.createSetting();
        setting.setKey("least");
        setting.getValues().add("3");
        rule.getSettings().add(setting);
        template.getRules().add(rule);
        new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note("门槛"));
        String before = new CGit(folder).run("for-each-ref");
        assertEquals(Outcome.UNCHANGED, push().outcome());
        assertEquals(before, new CGit(folder).run("for-each-ref"));
    }

    @Test
    void oneUpdateAfterAnotherGoesOnFromTheOneThatWasTakenIn() throws Exception {
        begin(TEMPLATE);
        write("问题[开头 政治[甲] 作风[乙]]");
        template("问题[开头 政治]");
        assertEquals(1, push().retired().size());
        template("问题[开头 政治=政治方面 纪律]");
        assertEquals(Outcome.TAKEN, push().outcome());
        assertEquals("问题[开头 政治方面[甲] 纪律 作风[乙]]", ReportDrawing.drawing(draft()));
    }

    @Test
    void acceptedTextAndDraftKeepTheSameHeadings() throws Exception {
        begin(TEMPLATE);
        write("问题[开头 政治 作风[乙]]");
        template("问题[开头 政治]");
        push();
        assertEquals("问题[开头 政治 作风]", ReportDrawing.drawing(report(versions.find(ZHANG, Optional.of("accepted")))));
    }

    @Test
    void aReportThatCannotBeReadStopsNoOther() throws Exception {
        begin(TEMPLATE);
        new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
        Variant li = new Variant(Samples.MEETING, "li-si");
        versions.commit(li, "<report".getBytes(StandardCharsets.UTF_8), Samples.note("broken"));
        template("问题[开头 政治=政治方面 作风]");
        List<Pushed> pushed = new TemplatePush(space)
                .into(List.of(ZHANG.template(), li, ZHANG), Samples.BY_CLERK, each -> true)
                .orElseThrow();
        assertEquals(
                List.of(Outcome.FAILED, Outcome.TAKEN),
                pushed.stream().map(Pushed::outcome).toList());
        assertTrue(pushed.getFirst().trouble().orElseThrow().contains(li.draft()));
    }

    @Test
    void aPushThatIsBrokenOffWritesNothing() throws Exception {
        begin(TEMPLATE);
        template("问题[开头 政治=政治方面 作风]");
        String before = new CGit(folder).run("for-each-ref");
        assertTrue(new TemplatePush(space)
                .into(List.of(ZHANG), Samples.BY_CLERK, each -> false)
                .isEmpty());
        assertEquals(before, new CGit(folder).run("for-each-ref"));
    }

    @Test
    void whatStaysAndWhatConflictsIsForeseenByItsWords() throws Exception {
        begin(TEMPLATE);
        write("问题[开头=我的话 政治 作风[乙 丙]]");
        template("问题[开头=开场 政治=政治方面]");
        PushOutlook.Foreseen foreseen = new PushOutlook(space)
                .of(List.of(ZHANG), each -> true)
                .orElseThrow()
                .getFirst();
        assertEquals(List.of("作风"), foreseen.kept());
        assertEquals(1, foreseen.conflicts().size());
        assertEquals(Outcome.CONFLICTS, foreseen.pushed().outcome());
        assertTrue(new PushOutlook(space).of(List.of(ZHANG), each -> false).isEmpty());
    }

    private void begin(String drawing) throws Exception {
        Template template = Samples.template();
        Report skeleton = Reports.create(Ids.derived().next("skeleton"));
        ReportDrawing.draw(skeleton, drawing);
        template.setSkeleton(skeleton);
        new Meetings(space).add(Samples.MEETING, template, Samples.BY_CLERK);
        new Variants(space).add(Samples.MEETING, List.of("zhang-san=张三"), Samples.BY_CLERK);
    }

    private void template(String drawing) throws Exception {
        Template template = new Meetings(space).template(Samples.MEETING);
        template.setSkeleton(ReportDrawing.redrawn(template.getSkeleton(), drawing));
        new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note("模板"));
    }

    private void write(String drawing) throws Exception {
        versions.commit(ZHANG, ReportDrawing.redrawn(draft(), drawing), Samples.note("写"));
    }

    /** Every push does what was foreseen of it, and foreseeing it wrote nothing. */
    private Pushed push() throws Exception {
        String before = new CGit(folder).run("for-each-ref");
        Report written = draft();
        PushOutlook.Foreseen foreseen = new PushOutlook(space)
                .of(List.of(ZHANG.template(), ZHANG), each -> true)
                .orElseThrow()
                .getFirst();
        assertEquals(before, new CGit(folder).run("for-each-ref"));
        Pushed pushed = new TemplatePush(space)
                .into(List.of(ZHANG), Samples.BY_CLERK, each -> true)
                .orElseThrow()
                .getFirst();
        assertEquals(foreseen.pushed(), pushed);
        assertEquals(foreseen.changes(), Difference.of(written, draft()).changes());
        assertEquals(pushed.retired().isEmpty(), foreseen.kept().isEmpty());
        return pushed;
    }

    private Report draft() throws SpaceException {
        return report(versions.draft(ZHANG).id());
    }

    private Report report(VersionId version) throws SpaceException {
        return versions.report(ZHANG, version);
    }
}

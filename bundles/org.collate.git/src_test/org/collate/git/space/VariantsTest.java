package org.collate.git.space;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.git.Address;
import org.collate.git.NamedSlug;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.store.GitObjects;
import org.collate.git.store.TemplateBase;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.template.Template;
import org.collate.testkit.CGit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsTest {

    @TempDir
    Path temp;

    private Path folder;
    private Space space;
    private Variants variants;

    @BeforeEach
    void begin() throws SpaceException {
        folder = temp.resolve("space");
        space = Space.init(folder, Samples.BY_CLERK);
        new Meetings(space).add(Samples.MEETING, Samples.template(), Samples.BY_CLERK);
        variants = new Variants(space);
    }

    @AfterEach
    void end() throws Exception {
        space.close();
        new CGit(folder).assertSound();
    }

    @Test
    void aMeetingKeepsTheTemplateItWasBegunWith() throws Exception {
        Template kept = new Meetings(space).template(Samples.MEETING);
        Template given = Samples.template();
        assertEquals(Samples.MEETING, kept.getSkeleton().getMeeting());
        given.getSkeleton().setMeeting(Samples.MEETING);
        assertTrue(EcoreUtil.equals(given, kept));
        assertEquals(
                List.of(".gitattributes", "report.collate", "template.collate"),
                new CGit(folder)
                        .run("ls-tree", "--name-only", "refs/heads/m/2026-annual/template/draft")
                        .lines()
                        .toList());
    }

    @Test
    void aMeetingIsBegunOnce() throws Exception {
        assertReason(
                Reason.EXISTS, () -> new Meetings(space).add(Samples.MEETING, Samples.template(), Samples.BY_CLERK));
        Template bare = Samples.template();
        bare.setSkeleton(null);
        assertReason(Reason.CORRUPT_REPORT, () -> new Meetings(space).add("other", bare, Samples.BY_CLERK));
        assertEquals(1, space.roster().meetings().size());
    }

    @Test
    void aMeetingWithAChineseNameIsFoundByNameAndSlug() throws Exception {
        NamedSlug meeting = new Meetings(space).add("2027年度民主生活会", Samples.template(), Samples.BY_CLERK);
        assertTrue(meeting.slug().matches("2027-[a-z2-7]{6}"), meeting.slug());
        assertEquals(meeting, new Meetings(space).find("2027年度民主生活会"));
        assertEquals(meeting, new Meetings(space).find(meeting.slug()));
        assertReason(Reason.UNKNOWN_MEETING, () -> new Meetings(space).find("2028"));
    }

    @Test
    void draftAndAcceptedTextBeginWithTheTemplate() throws Exception {
        List<Variants.Added> added = variants.add(Samples.MEETING, List.of("张三", "team"), Samples.BY_CLERK);
        assertTrue(added.stream().allMatch(Variants.Added::made));
        Versions versions = new Versions(space);
        Report skeleton = new Meetings(space).template(Samples.MEETING).getSkeleton();
        for (Variants.Added each : added) {
            VersionId draft = versions.draft(each.variant()).id();
            assertEquals(draft, versions.find(each.variant(), Optional.of("accepted")));
            Report report = versions.report(each.variant(), draft);
            assertNotEquals(skeleton.getId(), report.getId());
            assertEquals(contentIds(skeleton), contentIds(report));
            assertEquals(Samples.MEETING, report.getMeeting());
        }
        Report zhang = versions.report(
                added.get(0).variant(), versions.draft(added.get(0).variant()).id());
        Report team = versions.report(
                added.get(1).variant(), versions.draft(added.get(1).variant()).id());
        assertNotEquals(zhang.getId(), team.getId());
        assertEquals("张三", zhang.getAuthor());
        assertEquals(ReportKind.INDIVIDUAL, zhang.getKind());
        assertEquals(ReportKind.TEAM, team.getKind());
        assertEquals(null, team.getAuthor());
    }

    @Test
    void theCommitThatBeginsAVariantNamesTheTemplatesCommit() throws Exception {
        variants.add(Samples.MEETING, List.of("张三"), Samples.BY_CLERK);
        Variant variant = variants.find(Address.parse(Samples.MEETING + "/张三"));
        VersionId template = new Versions(space).draft(variant.template()).id();
        VersionId before = new Versions(space).draft(variant).id();
        Samples.commit(space, variant, "一是学习不够深入。");
        Samples.commit(space, variant.template(), "模板另有说明。");
        VersionId draft = new Versions(space).draft(variant).id();
        assertEquals(
                Optional.of(GitObjects.objectId(template)),
                space.read(store -> TemplateBase.of(store, GitObjects.objectId(draft))));
        assertEquals(Optional.empty(), space.read(store -> TemplateBase.of(store, GitObjects.objectId(template))));
        assertEquals(template.hex(), new CGit(folder).run("log", "-1", "--format=%P", before.hex()));
        assertEquals(
                template.hex(),
                new CGit(folder).run("log", "-1", "--format=%(trailers:key=Collate-Template,valueonly)", before.hex()));
    }

    @Test
    void manyVariantsAreBegunTogetherAndOnce() throws Exception {
        List<String> names = IntStream.range(0, 12).mapToObj(i -> "领导" + i).toList();
        variants.add(Samples.MEETING, names, Samples.BY_CLERK);
        List<Variants.Added> again = variants.add(Samples.MEETING, List.of("领导3", "李四", "李四"), Samples.BY_CLERK);
        assertEquals(
                List.of(false, true), again.stream().map(Variants.Added::made).toList());
        assertEquals(14, variants.list(Samples.MEETING).size());
        assertEquals(13, space.roster().people().size());
    }

    @Test
    void aPersonKeepsTheSlugOverTheYears() throws Exception {
        new Meetings(space).add("2027-annual", Samples.template(), Samples.BY_CLERK);
        Variant first = variants.add(Samples.MEETING, List.of("zhang-san=张三"), Samples.BY_CLERK)
                .get(0)
                .variant();
        Variant second = variants.add("2027-annual", List.of("张三"), Samples.BY_CLERK)
                .get(0)
                .variant();
        assertEquals("zhang-san", first.slug());
        assertEquals("zhang-san", second.slug());
        assertEquals(1, space.roster().people().size());
    }

    @Test
    void namesThatWouldTakeSomebodyElsesPlaceAreRefused() throws Exception {
        variants.add(Samples.MEETING, List.of("zhang-san=张三"), Samples.BY_CLERK);
        for (String name : List.of("zhang-san=章三", "other=张三")) {
            assertReason(Reason.EXISTS, () -> variants.add(Samples.MEETING, List.of("王五", name), Samples.BY_CLERK));
        }
        for (String name : List.of("template", "team=张", "Zhang=张", "a/b", "", "x=", "con=张", "-f", "../x", "a\0b")) {
            assertReason(
                    Reason.INVALID_NAME, () -> variants.add(Samples.MEETING, List.of("王五", name), Samples.BY_CLERK));
        }
        assertReason(Reason.UNKNOWN_MEETING, () -> variants.add("2030", List.of("王五"), Samples.BY_CLERK));
        assertEquals(List.of("template", "zhang-san"), slugs());
    }

    @Test
    void theListSaysHowEveryVariantStands() throws Exception {
        variants.add(Samples.MEETING, List.of("张三", "team", "wang-wu=王五"), Samples.BY_CLERK);
        Variant wang = new Variant(Samples.MEETING, "wang-wu");
        Version version = Samples.commit(space, wang, "一是学习不够深入。");
        try (DraftSession session = new Drafts(space).open(wang, Samples.CLERK, e -> {})) {
            session.save(Samples.bytes(space, wang, "还没有写完"));
        }
        List<VariantState> states = variants.list(Samples.MEETING);
        assertEquals(
                List.of("template", "team", "张三", "王五"),
                states.stream().map(VariantState::name).toList());
        assertEquals(version, states.get(3).draft());
        assertTrue(states.get(3).ahead());
        assertTrue(states.get(3).unsaved());
        assertFalse(states.get(2).ahead());
        assertFalse(states.get(2).unsaved());
        assertTrue(states.get(0).accepted().isEmpty());
    }

    @Test
    void aVariantIsFoundBySlugAndByName() throws Exception {
        variants.add(Samples.MEETING, List.of("张三", "team"), Samples.BY_CLERK);
        Variant zhang = variants.find(Address.parse(Samples.MEETING + "/张三"));
        assertEquals(zhang, variants.find(Address.parse(zhang.toString())));
        assertEquals(
                "team", variants.find(Address.parse(Samples.MEETING + "/team")).slug());
        SpaceException e =
                assertReason(Reason.UNKNOWN_VARIANT, () -> variants.find(Address.parse(Samples.MEETING + "/李四")));
        assertTrue(e.getMessage().contains("template, team, " + zhang.slug() + " 张三"), e.getMessage());
        assertReason(Reason.UNKNOWN_VARIANT, () -> variants.find(Address.parse(Samples.MEETING + "/nobody")));
        assertReason(Reason.UNKNOWN_MEETING, () -> variants.find(Address.parse("2030/team")));
    }

    @Test
    void everyPathAndRefIsLowerCaseAscii() throws Exception {
        variants.add(Samples.MEETING, List.of("张三", "Wang Wei", "欧阳·娜"), Samples.BY_CLERK);
        String refs = new CGit(folder).run("for-each-ref", "--format=%(refname)");
        assertTrue(refs.contains("m/2026-annual/wang-wei/draft"), refs);
        assertTrue(refs.chars().allMatch(c -> c < 128), refs);
        assertEquals(refs.toLowerCase(Locale.ROOT), refs);
        assertTrue(Files.exists(folder.resolve("logs/refs/heads/m/2026-annual/wang-wei/accepted")));
    }

    private List<String> slugs() throws SpaceException {
        return variants.list(Samples.MEETING).stream()
                .map(state -> state.variant().slug())
                .toList();
    }

    private static List<String> contentIds(Report report) {
        return Reports.parts(report).skip(1).map(Identified::getId).toList();
    }
}

package org.collate.git.space;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.Person;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.store.Said;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    Path temp;

    private Path folder;
    private Space space;
    private Versions versions;

    @BeforeEach
    void begin() throws SpaceException {
        folder = temp.resolve("space");
        space = Samples.space(folder);
        versions = new Versions(space);
    }

    @AfterEach
    void end() throws Exception {
        space.close();
        new CGit(folder).assertSound();
    }

    @Test
    void authorAndCommitterAreKeptApartEachInHisZone() throws Exception {
        Signature author =
                new Signature(new Person("张三", "zhang@example.org"), OffsetDateTime.parse("2026-02-01T22:15:00+08:00"));
        Signature committer =
                new Signature(new Person("Wang Wei", ""), OffsetDateTime.parse("2026-02-02T03:00:00-03:30"));
        Report report = Samples.written(space, ZHANG, "一是学习不够深入。");
        Versions.Committed committed =
                versions.commit(ZHANG, report, new Versions.Note(Optional.empty(), author, committer, "写第一个问题\n\n说明。"));
        assertTrue(committed.made());
        assertEquals(new Version(committed.version().id(), author, committer, "写第一个问题\n\n说明。"), versions.draft(ZHANG));
        assertEquals(
                "张三|zhang@example.org|2026-02-01T22:15:00+08:00|Wang Wei||2026-02-02T03:00:00-03:30|写第一个问题",
                new CGit(folder).run("log", "-1", "--format=%an|%ae|%aI|%cn|%ce|%cI|%s", ZHANG.draft()));
    }

    @Test
    void gitShowsTheReportAsItWasCommitted() throws Exception {
        Report report = Samples.written(space, ZHANG, "一是学习不够深入。");
        VersionId id =
                versions.commit(ZHANG, report, Samples.note("写")).version().id();
        assertArrayEquals(VersionFiles.bytes(report), versions.bytes(ZHANG, id));
        assertEquals(
                Samples.text(VersionFiles.bytes(report)).stripTrailing(),
                new CGit(folder).run("show", id.hex() + ":report.collate"));
        Path clone = temp.resolve("clone");
        new CGit(temp).run("clone", "-q", "-b", "m/2026-annual/zhang-san/draft", folder.toString(), clone.toString());
        assertEquals("report.collate: merge: collate", new CGit(clone).run("check-attr", "merge", "report.collate"));
        assertEquals("report.collate: eol: lf", new CGit(clone).run("check-attr", "eol", "report.collate"));
    }

    @Test
    void aTextThatSaysTheSameIsNoVersion() throws Exception {
        Version first = Samples.commit(space, ZHANG, "一是学习不够深入。");
        Report same = versions.report(ZHANG, first.id());
        Versions.Committed committed = versions.commit(ZHANG, same, Samples.note("again"));
        assertFalse(committed.made());
        assertEquals(first, committed.version());
        assertEquals(2, versions.log(ZHANG).size());
    }

    @Test
    void theLogGoesBackToTheBeginningOfTheVariantAndNoFurther() throws Exception {
        Samples.commit(space, ZHANG.template(), "模板的说明");
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.add(0, Samples.commit(space, ZHANG, "第" + i + "稿").subject());
        }
        List<String> subjects =
                versions.log(ZHANG).stream().map(Version::subject).toList();
        assertEquals(written, subjects.subList(0, 5));
        assertEquals(List.of(Said.in("said.report", "张三")), subjects.subList(5, subjects.size()));
        assertEquals(2, versions.log(ZHANG.template()).size());
    }

    @Test
    void aVersionIsFoundByWhatAPersonWrites() throws Exception {
        VersionId begun = versions.draft(ZHANG).id();
        VersionId first = Samples.commit(space, ZHANG, "第一稿").id();
        new CGit(folder).run("tag", "-a", "-m", "round", "m/2026-annual/zhang-san/round-1", first.hex());
        VersionId second = Samples.commit(space, ZHANG, "第二稿").id();
        assertEquals(second, versions.find(ZHANG, Optional.empty()));
        assertEquals(begun, versions.find(ZHANG, Optional.of("accepted")));
        assertEquals(first, versions.find(ZHANG, Optional.of("round-1")));
        assertEquals(first, versions.find(ZHANG, Optional.of(first.abbreviated())));
        assertEquals(begun, versions.find(ZHANG, Optional.of(begun.hex())));
    }

    @Test
    void whatIsNoVersionOfTheVariantIsNotFound() throws Exception {
        new Variants(space).add(Samples.MEETING, List.of("李四"), Samples.BY_CLERK);
        Variant li = new Variants(space).find(Address.parse("2026-annual/李四"));
        String others = Samples.commit(space, li, "别人的稿").id().hex();
        String templates = versions.draft(ZHANG.template()).id().hex();
        for (String version : List.of(
                others,
                templates,
                "round-2",
                "round-0",
                "HEAD",
                "main",
                "draft",
                "abc",
                "0000000",
                "refs/heads/main",
                "accepted^",
                "../x",
                "--all")) {
            assertReason(Reason.UNKNOWN_VERSION, () -> versions.find(ZHANG, Optional.of(version)));
        }
        assertReason(Reason.UNKNOWN_VERSION, () -> versions.find(ZHANG.template(), Optional.of("accepted")));
    }

    @Test
    void aDraftThatMovedIsNotOverwritten() throws Exception {
        VersionId base = versions.draft(ZHANG).id();
        Report mine = Samples.written(space, ZHANG, "我的稿");
        Version theirs = Samples.commit(space, ZHANG, "别人的稿");
        SpaceException e = assertReason(
                Reason.MOVED,
                () -> versions.commit(
                        ZHANG, mine, new Versions.Note(Optional.of(base), Samples.BY_CLERK, Samples.BY_CLERK, "我的")));
        assertTrue(e.getMessage().contains(theirs.id().abbreviated()), e.getMessage());
        assertEquals(theirs, versions.draft(ZHANG));
    }

    @Test
    void anotherReportIsNotCommitted() throws Exception {
        Report template = versions.report(
                ZHANG.template(), versions.draft(ZHANG.template()).id());
        assertReason(Reason.OTHER_REPORT, () -> versions.commit(ZHANG, template, Samples.note("x")));
        assertReason(
                Reason.INVALID_NAME,
                () -> versions.commit(ZHANG, Samples.written(space, ZHANG, "y"), Samples.note(" ")));
    }

    @Test
    void aReportThatCannotBeReadIsNamedWithItsCommit() throws Exception {
        byte[] garbage = "<report".getBytes(StandardCharsets.UTF_8);
        VersionId id = versions.commit(ZHANG, garbage, Samples.note("broken"))
                .version()
                .id();
        SpaceException e = assertReason(Reason.CORRUPT_REPORT, () -> versions.report(ZHANG, id));
        assertTrue(e.getMessage().contains(id.hex()) && e.getMessage().contains(ZHANG.draft()), e.getMessage());
        assertArrayEquals(garbage, versions.bytes(ZHANG, id));
    }

    @Test
    void whatElseLiesInACommitIsTakenAlong() throws Exception {
        versions.commit(ZHANG, Map.of("conflicts/a.json", new byte[] {'{', '}'}), Samples.note("conflict"));
        VersionId id = Samples.commit(space, ZHANG, "第一稿").id();
        assertEquals("{}", new CGit(folder).run("show", id.hex() + ":conflicts/a.json"));
    }

    @Test
    void everyMoveOfADraftIsInItsReflog() throws Exception {
        Samples.commit(space, ZHANG, "第一稿");
        Samples.commit(space, ZHANG, "第二稿");
        List<String> reflog = new CGit(folder)
                .run("reflog", "show", "--format=%gs|%gn", ZHANG.draft())
                .lines()
                .toList();
        assertEquals(List.of("commit|文书", "commit|文书", "variant add|文书"), reflog);
    }
}

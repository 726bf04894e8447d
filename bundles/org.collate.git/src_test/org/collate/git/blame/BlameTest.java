package org.collate.git.blame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.Commits;
import org.collate.git.Origin;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlameTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final String ASPECT = Ids.derived().next("aspect");
    private static final String PROBLEM = Ids.derived().next("a problem");

    @TempDir
    Path temp;

    private Path folder;
    private Space space;
    private Commits commits;
    private VersionId first;

    @BeforeEach
    void aReportWithAProblem() throws Exception {
        folder = temp.resolve("space");
        space = Samples.space(folder);
        commits = new Commits(space, ZHANG);
        Report report = commits.report(new Versions(space).draft(ZHANG).id());
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(PROBLEM);
        problem.getLines().add("学习不够深入，联系实际不紧。");
        new Insert(ASPECT, 0, Subtree.of(problem)).apply(report);
        first = commits.commit(report, "张三", "2026-03-01T09:00:00+08:00");
    }

    @AfterEach
    void theRepositoryIsSound() throws Exception {
        space.close();
        new CGit(folder).assertSound();
        new CGit(temp)
                .run(
                        "clone",
                        "-q",
                        "--mirror",
                        folder.toString(),
                        temp.resolve("clone").toString());
    }

    @Test
    void everyRunOfCharactersHasItsAuthorAndTime() throws Exception {
        VersionId second =
                commits.commit(edited(first, new ReplaceText(PROBLEM, 7, 2, "结合")), "李四", "2026-03-02T10:00:00+08:00");
        assertEquals("张三:学习不够深入， 李四:结合 张三:实际不紧。", told(second, PROBLEM));
        Blamed.Text text = text(second, PROBLEM);
        Blamed.Stretch changed = text.stretches().get(1);
        assertEquals(second, changed.origin().version());
        assertEquals("2026-03-02T10:00+08:00", changed.origin().author().time().toString());
        assertEquals(List.of(7, 9), List.of(changed.start(), changed.end()));
    }

    @Test
    void whatTheTemplateGaveIsTheTemplates() throws Exception {
        assertEquals("文书:带头严守政治纪律方面", told(first, ASPECT));
        Origin origin = text(first, ASPECT).stretches().getFirst().origin();
        assertEquals(new Versions(space).log(ZHANG.template()).getLast().id(), origin.version());
    }

    @Test
    void anElementThatMovesKeepsItsAuthor() throws Exception {
        String report = commits.report(first).getId();
        VersionId moved =
                commits.commit(edited(first, new Move(PROBLEM, report, 0)), "李四", "2026-03-02T10:00:00+08:00");
        assertEquals("张三:学习不够深入，联系实际不紧。", told(moved, PROBLEM));
    }

    @Test
    void aMergeKeepsTheAuthorsOfBothSidesThoughAllClocksGoWrong() throws Exception {
        Report base = commits.report(first);
        Report left = edited(first, new ReplaceText(PROBLEM, 0, 6, "政治站位偏低"));
        VersionId ours = commits.write(left, "李四", "2031-01-01T00:00:00Z", first);
        Report right = edited(first, new ReplaceText(PROBLEM, 7, 6, "调查研究偏少"));
        VersionId theirs = commits.write(right, "王五", "1999-01-01T00:00:00Z", first);
        Report merged = ThreeWayMerge.of(base, left, right).merged();
        VersionId merge = commits.write(merged, "文书", "1980-01-01T00:00:00Z", ours, theirs);
        commits.moveDraft(merge);
        assertEquals("李四:政治站位偏低 张三:， 王五:调查研究偏少 张三:。", told(merge, PROBLEM));
        VersionId other = commits.write(merged, "文书", "1980-01-01T00:00:00Z", theirs, ours);
        assertEquals(told(merge, PROBLEM), told(other, PROBLEM));
    }

    @Test
    void aVersionThatCannotBeReadHidesNobody() throws Exception {
        VersionId broken = new Versions(space)
                .commit(ZHANG, "<report".getBytes(StandardCharsets.UTF_8), Samples.note("broken"))
                .version()
                .id();
        VersionId next = commits.write(
                edited(first, new ReplaceText(PROBLEM, 0, 0, "一是")), "李四", "2026-03-03T00:00:00Z", broken);
        assertEquals("李四:一是 张三:学习不够深入，联系实际不紧。", told(next, PROBLEM));
    }

    @Test
    void theCacheTellsTheSameAndIsNoPartOfGit() throws Exception {
        VersionId second =
                commits.commit(edited(first, new ReplaceText(PROBLEM, 0, 0, "一是")), "李四", "2026-03-02T10:00:00Z");
        Blamed fresh = new Blame(space).of(ZHANG, second);
        assertTrue(Files.exists(folder.resolve("collate/blame").resolve(second.hex())));
        Blamed kept = new Blame(space).of(ZHANG, second);
        assertEquals(fresh.texts(), kept.texts());
        assertEquals(fresh.authorship(), kept.authorship());
        VersionId third =
                commits.commit(edited(second, new ReplaceText(PROBLEM, 0, 2, "首先")), "王五", "2026-03-03T10:00:00Z");
        assertEquals("王五:首先 张三:学习不够深入，联系实际不紧。", told(third, PROBLEM));
    }

    @Test
    void aCacheThatIsDamagedOrGoneIsMadeAnew() throws Exception {
        VersionId second =
                commits.commit(edited(first, new ReplaceText(PROBLEM, 0, 0, "一是")), "李四", "2026-03-02T10:00:00Z");
        List<Blamed.Text> right = new Blame(space).of(ZHANG, second).texts();
        Path file = folder.resolve("collate/blame").resolve(second.hex());
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x15;
            Files.write(file, damaged);
            assertEquals(right, new Blame(space).of(ZHANG, second).texts());
            Files.write(file, Arrays.copyOf(whole, i));
            assertEquals(right, new Blame(space).of(ZHANG, second).texts());
        }
        Files.delete(file);
        assertEquals(right, new Blame(space).of(ZHANG, second).texts());
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertFalse(left.anyMatch(each -> each.toString().endsWith(".tmp")));
        }
    }

    private Report edited(VersionId version, Edit... edits) throws SpaceException, EditException {
        Report report = commits.report(version);
        for (Edit edit : edits) {
            edit.apply(report);
        }
        return report;
    }

    private Blamed.Text text(VersionId version, String element) throws SpaceException {
        return new Blame(space)
                .of(ZHANG, version).texts().stream()
                        .filter(text -> text.element().equals(element))
                        .findFirst()
                        .orElseThrow();
    }

    private String told(VersionId version, String element) throws SpaceException {
        Blamed.Text text = text(version, element);
        return text.stretches().stream()
                .map(each -> each.origin().author().person().name() + ":"
                        + text.words().substring(each.start(), each.end()))
                .collect(Collectors.joining(" "));
    }
}

package org.collate.operations.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.Importers;
import org.collate.testkit.CGit;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.match.Matching;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was looked at is what is made. */
class PreparedImportTest {

    private static final Variant LEADER = new Variant("2025", "zhang-san");
    private static final String TEXT = """
            张三同志年度民主生活会对照检查材料
            一、对照查摆的突出问题
            一是理论学习不够系统。学习多停留在读文件、听报告。
            二是深入基层不够经常。全年到村里只有十一次。
            """;

    @TempDir
    Path folder;

    private int read;
    private Path file;
    private Space space;

    @BeforeEach
    void aReportAndAFile() throws Exception {
        space = Space.init(folder.resolve("space"), by("林可"));
        new Meetings(space).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
        new Variants(space).add("2025", List.of("zhang-san=张三"), by("林可"));
        file = Files.writeString(folder.resolve("三.txt"), TEXT);
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        space.close();
        new CGit(folder.resolve("space")).assertSound();
    }

    @Test
    void whatWasLookedAtIsMadeWhateverBecameOfTheFile() throws Exception {
        PreparedImport prepared = operation().preview(new NullProgressMonitor());
        List<Matching.Quote> seen = prepared.outlook().matching().added();
        Files.writeString(file, TEXT.replace("十一次", "九十次"));
        ImportIntoVariant.Result made = operation().execute(prepared, new NullProgressMonitor());
        assertEquals(1, read);
        assertSame(prepared.matching(), made.matching());
        assertArrayEquals(ReportFile.toBytes(prepared.matching().rebased()), ReportFile.toBytes(draft()));
        for (Matching.Quote quote : seen) {
            assertTrue(Reports.find(draft(), quote.id()).isPresent(), quote.text());
        }
        Files.delete(file);
        assertFalse(operation()
                .execute(prepared, new NullProgressMonitor())
                .committed()
                .orElseThrow()
                .made());
    }

    @Test
    void aDraftThatMovedTakesTheSameParagraphsMatchedAnew() throws Exception {
        operation().execute(new NullProgressMonitor());
        Files.writeString(file, TEXT.replace("十一次", "九十次") + "三是会风不够精简。会议开得多。\n");
        PreparedImport prepared = operation().preview(new NullProgressMonitor());
        String fresh = prepared.matching().added().getFirst().id();
        String known = element("理论学习").getId();
        Report moved = draft();
        Reports.elements(moved)
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(text -> text.getId().equals(known))
                .forEach(text -> text.getLines().set(0, "理论学习还不够系统。学习多停留在读文件、听报告。"));
        new Versions(space).commit(LEADER, moved, new Versions.Note(Optional.empty(), by("李四"), by("李四"), "改"));
        VersionId base = new Versions(space).draft(LEADER).id();
        Files.delete(file);
        ImportIntoVariant.Result made = operation().execute(prepared, new NullProgressMonitor());
        assertEquals(2, read);
        assertEquals(known, element("理论学习不够").getId());
        assertEquals(fresh, element("会风").getId());
        assertTrue(element("深入基层").getLines().getFirst().contains("九十次"));
        VersionId now = made.committed().orElseThrow().version().id();
        assertEquals(base, new Versions(space).log(LEADER).get(1).id());
        assertEquals(now, new Versions(space).log(LEADER).get(0).id());
    }

    @Test
    void aTextThatIsBeingWrittenIsMatchedAnewOnlyWhereItChanged() throws Exception {
        Report written = draft();
        PreparedImport prepared = operation().onto(written, new NullProgressMonitor());
        assertSame(prepared, prepared.onto(draft(), new NullProgressMonitor()));
        Report later = draft();
        later.setTitle("正在写的标题");
        PreparedImport fitting = prepared.onto(later, new NullProgressMonitor());
        assertEquals(
                prepared.matching().added().stream().map(Matching.Quote::id).toList(),
                fitting.matching().added().stream().map(Matching.Quote::id).toList());
        assertEquals(1, read);
    }

    @Test
    void anImportForAnotherReportIsNotMade() throws Exception {
        new Variants(space).add("2025", List.of("li-si=李四"), by("林可"));
        PreparedImport prepared = operation().preview(new NullProgressMonitor());
        ImportIntoVariant other = operation(new Variant("2025", "li-si"));
        assertThrows(IllegalArgumentException.class, () -> other.execute(prepared, new NullProgressMonitor()));
    }

    private ImportIntoVariant operation() {
        return operation(LEADER);
    }

    private ImportIntoVariant operation(Variant variant) {
        Importer lines = (source, monitor) -> {
            read++;
            List<Paragraph> paragraphs = new ArrayList<>();
            new String(source.bytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> paragraphs.add(Paragraph.plain(line, paragraphs.size() + 1)));
            return new SourceDocument(source.name(), paragraphs, List.of(), Map.of());
        };
        Importers importers = new Importers(
                List.of(new Importers.Format("lines", "Lines", List.of("txt"), () -> Optional.of(lines))));
        CommitVersion.Authorship authorship = new CommitVersion.Authorship(by("张三"), by("林可"), "导入");
        return new ImportIntoVariant(space, variant, file, importers, authorship);
    }

    private Report draft() throws SpaceException {
        Versions versions = new Versions(space);
        return versions.report(LEADER, versions.draft(LEADER).id());
    }

    private TextElement element(String words) throws SpaceException {
        return Reports.elements(draft())
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(text -> text.getLines().getFirst().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}

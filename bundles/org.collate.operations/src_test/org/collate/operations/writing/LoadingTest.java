package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.Address;
import org.collate.git.Variant;
import org.collate.git.space.Here;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.ReportPackage;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.testkit.RandomReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report read for its editor. */
class LoadingTest {

    @TempDir
    Path temp;

    private WrittenSpace space;

    @BeforeEach
    void make() throws Exception {
        space = new WrittenSpace(temp.resolve("space"));
    }

    @AfterEach
    void close() {
        space.closeAll();
    }

    @Test
    void aDraftIsOpenForWritingUnderTheNameOfItsLeader() throws Exception {
        Loaded loaded = space.load();
        assertTrue(loaded.keeper().isPresent());
        assertFalse(loaded.keeper().get().isUnsaved());
        assertEquals("张三", loaded.name());
        assertEquals("", loaded.notice());
        assertTrue(loaded.template().isPresent());
        assertEquals(
                new String(ReportFile.toBytes(loaded.report()), "UTF-8"),
                new String(loaded.follower().bytes(), "UTF-8"));
    }

    @Test
    void theHeadingsOfTheTemplateAreFixedInADraftAndFreeInTheTemplateItself() throws Exception {
        Loaded loaded = space.load();
        Set<String> headings = Reports.elements(loaded.report())
                .filter(Headed.class::isInstance)
                .map(Identified::getId)
                .collect(Collectors.toSet());
        assertFalse(headings.isEmpty());
        assertEquals(headings, loaded.fixed());
        Place.OfVariant draft = space.place();
        Variant template = draft.variant().template();
        Loaded itself = space.load(new Place.OfVariant(
                space.folder,
                template,
                draft.version(),
                new Address(template.meeting(), template.slug(), Optional.empty())));
        assertEquals(Set.of(), itself.fixed());
    }

    @Test
    void aDraftThatIsOpenElsewhereIsOnlyShownAndSaysWhoHasIt() throws Exception {
        Loaded first = space.load();
        Loaded second = space.load();
        assertTrue(second.keeper().isEmpty());
        String notice = second.notice();
        assertTrue(notice.contains(Here.person(System.getenv()).name()), notice);
        assertFalse(notice.contains(String.valueOf(ProcessHandle.current().pid())), notice);
        assertFalse(notice.contains(WrittenSpace.LEADER.slug()), notice);
        WrittenSpace.close(first.keeper().orElseThrow());
        assertTrue(space.load().keeper().isPresent());
    }

    @Test
    void aReportThatDoesNotSayWhoseItIsHasTheNameOfTheRoster() throws Exception {
        Loaded first = space.load();
        Manuscript manuscript = WrittenSpace.manuscript(first);
        Edit nameless = SetAttribute.of(manuscript.report().getId(), ReportPackage.Literals.REPORT__AUTHOR);
        assertTrue(manuscript.apply(nameless, StepOrigin.COMMAND) instanceof Answer.Done);
        WrittenSpace.close(first.keeper().orElseThrow());
        assertEquals("张三", space.load().name());
    }

    @Test
    void aDraftIsTakenAsSoonAsItIsFree() throws Exception {
        Loading loading = new Loading(new Importers(List.of()), (sentence, cause) -> {});
        Loaded first = space.load();
        assertTrue(loading.take(space.place()).isEmpty());
        WrittenSpace.write(WrittenSpace.manuscript(first), WrittenSpace.SECOND, "最后一句。");
        WrittenSpace.close(first.keeper().orElseThrow());
        Loaded taken = loading.take(space.place()).orElseThrow();
        WrittenSpace.element(taken.report(), WrittenSpace.SECOND + "最后一句。");
        assertTrue(loading.take(space.place()).isEmpty());
        WrittenSpace.close(taken.keeper().orElseThrow());
    }

    @Test
    void aVersionAndAFileAreShown() throws Exception {
        Place.OfVariant draft = space.place();
        Address address = new Address(
                draft.variant().meeting(),
                draft.variant().slug(),
                Optional.of(draft.version().abbreviated()));
        Loaded version = space.load(new Place.OfVariant(space.folder, draft.variant(), draft.version(), address));
        assertTrue(version.keeper().isEmpty());
        assertTrue(version.notice().contains(draft.version().abbreviated()), version.notice());
        Path file = Files.write(temp.resolve("一份.collate"), ReportFile.toBytes(RandomReports.of(1, 5)));
        Loaded shown = space.load(new Place.OfFile(file, "一份.collate"));
        assertEquals("一份.collate", shown.name());
        assertTrue(shown.keeper().isEmpty());
    }

    @Test
    void whatIsNoReportIsASentence() throws Exception {
        Path file = Files.writeString(temp.resolve("坏.collate"), "<?xml version=\"1.0\"?><nonsense");
        InputException refused =
                assertThrows(InputException.class, () -> space.load(new Place.OfFile(file, "坏.collate")));
        assertTrue(refused.getMessage().contains("坏.collate"), refused.getMessage());
    }

    @Test
    void aDraftThatNoEditorTakesIsLetGo() throws Exception {
        Loaded dropped = space.load();
        dropped.drop();
        dropped.keeper().orElseThrow().awaitClosed();
        assertTrue(space.load().keeper().isPresent());
    }
}

package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.operations.Importers;
import org.collate.operations.check.Checker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked of a draft that is in no editor is what is written, in a version or not. */
class CheckWrittenTest {

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

    private String checked() throws Exception {
        Report report = new Checker(List.of(), new Importers(List.of()), Optional.empty())
                .checkWritten(space.place())
                .opened()
                .report();
        return new String(ReportFile.toBytes(report), "UTF-8");
    }

    private static void write(Report report) {
        TextElement element = WrittenSpace.element(report, WrittenSpace.FIRST);
        element.getLines().set(0, WrittenSpace.FIRST + "另加一句。");
    }

    @Test
    void itIsTheLastVersionWhereAllIsInOne() throws Exception {
        String draft = new String(ReportFile.toBytes(space.draft()), "UTF-8");
        assertEquals(draft, checked());
        space.load();
        assertEquals(draft, checked());
    }

    @Test
    void itIsWhatWasSavedBetweenVersions() throws Exception {
        try (Space open = Space.open(space.folder);
                DraftSession session =
                        new Drafts(open).open(WrittenSpace.LEADER, new Person("张三", ""), trouble -> {})) {
            Report report = ReportFile.read("draft", session.text().bytes());
            write(report);
            session.save(ReportFile.toBytes(report));
        }
        assertTrue(checked().contains("另加一句。"));
    }

    /** What a session leaves that did not come to its end is still there for the one that comes after it. */
    @Test
    void itIsWhatAJournalKeepsWhichStaysAsItIs() throws Exception {
        Loaded loaded = space.load();
        Manuscript manuscript = WrittenSpace.manuscript(loaded);
        WrittenSpace.write(manuscript, WrittenSpace.SECOND, "另加一句。");
        // Half a second after a key the journal has it, long before a pause saves it.
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!checked().contains("另加一句。") && System.nanoTime() < patience) {
            Thread.sleep(Duration.ofMillis(20));
        }
        assertTrue(checked().contains("另加一句。"));
        WrittenSpace.close(loaded.keeper().orElseThrow());
        assertTrue(checked().contains("另加一句。"));
        assertEquals(WrittenSpace.SECOND + "另加一句。", written(space.load()));
    }

    private static String written(Loaded loaded) {
        return WrittenSpace.element(loaded.report(), WrittenSpace.SECOND)
                .getLines()
                .getFirst();
    }
}

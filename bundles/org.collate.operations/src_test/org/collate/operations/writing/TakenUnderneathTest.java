package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.VersionId;
import org.collate.operations.writing.TakenUnderneath.Merged;
import org.collate.operations.writing.TakenUnderneath.SetAside;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a draft elsewhere while it is written here. */
class TakenUnderneathTest {

    @TempDir
    Path temp;

    private WrittenSpace space;
    private DraftKeeper keeper;
    private Manuscript manuscript;
    private TakenUnderneath underneath;

    @BeforeEach
    void open() throws Exception {
        space = new WrittenSpace(temp.resolve("space"));
        Loaded loaded = space.load();
        keeper = loaded.keeper().orElseThrow();
        manuscript = WrittenSpace.manuscript(loaded);
        underneath = new TakenUnderneath(keeper);
    }

    @AfterEach
    void close() throws Exception {
        space.closeAll();
        new CGit(space.folder).assertSound();
    }

    @Test
    void aDraftThatIsAsItWasBringsNothing() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        assertEquals(Optional.empty(), underneath.look());
    }

    @Test
    void anotherChangeComesInAndBothAreCommittedTogether() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        VersionId theirs = space.commitElsewhere("会前准备", "比较");
        Merged merged = assertInstanceOf(Merged.class, underneath.look().orElseThrow());
        assertEquals(theirs, merged.version());
        assertTrue(underneath.isCurrent(merged));
        assertInstanceOf(Answer.Done.class, manuscript.takeIn(merged.incoming()));
        underneath.taken(merged);
        manuscript.check();
        assertTrue(manuscript.text().contains("学习不够深入，也不够系统"), manuscript.text());
        assertTrue(manuscript.text().contains("会前准备比较"), manuscript.text());
        assertEquals(Optional.empty(), underneath.look(), "it is taken in");
        keeper.commit(new Person("张三", ""), "两处都在");
        String text = Manuscript.of(space.draft(), id -> false).text();
        assertTrue(text.contains("，也不够系统") && text.contains("会前准备比较"), text);
    }

    @Test
    void whatWasTypedMeanwhileHasItLookedForAgain() throws Exception {
        space.commitElsewhere("会前准备", "比较");
        Merged merged = assertInstanceOf(Merged.class, underneath.look().orElseThrow());
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        assertFalse(underneath.isCurrent(merged));
        Merged again = assertInstanceOf(Merged.class, underneath.look().orElseThrow());
        assertTrue(underneath.isCurrent(again));
        assertInstanceOf(Answer.Done.class, manuscript.takeIn(again.incoming()));
        assertTrue(manuscript.text().contains("，也不够系统") && manuscript.text().contains("会前准备比较"));
    }

    @Test
    void undoTakesBackOnlyWhatWasWrittenHere() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        space.commitElsewhere("会前准备", "比较");
        Merged merged = assertInstanceOf(Merged.class, underneath.look().orElseThrow());
        manuscript.takeIn(merged.incoming());
        assertInstanceOf(Answer.Done.class, UndoRedo.undo(manuscript));
        assertFalse(manuscript.text().contains("，也不够系统"), manuscript.text());
        assertTrue(manuscript.text().contains("会前准备比较"), manuscript.text());
        assertInstanceOf(Answer.Refused.class, UndoRedo.undo(manuscript));
        assertInstanceOf(Answer.Done.class, UndoRedo.redo(manuscript));
        assertInstanceOf(Answer.Refused.class, UndoRedo.redo(manuscript));
        assertTrue(manuscript.text().contains("，也不够系统"), manuscript.text());
    }

    @Test
    void whatBothChangedStaysAsItIsHereAndLiesWithTheVersions() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深", "刻");
        space.commitElsewhere("学习不够深", "透");
        SetAside aside = assertInstanceOf(SetAside.class, underneath.look().orElseThrow());
        assertEquals(1, aside.conflicts());
        Optional<TakenUnderneath.Found> next = underneath.look();
        if (next.isPresent()) {
            Merged merged = assertInstanceOf(Merged.class, next.get());
            manuscript.takeIn(merged.incoming());
            underneath.taken(merged);
        }
        assertTrue(manuscript.text().contains("学习不够深刻入"), manuscript.text());
        assertEquals(Optional.empty(), underneath.look());
    }
}

package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.Signature;
import org.collate.git.VersionId;
import org.collate.git.review.HandOvers;
import org.collate.git.space.Space;
import org.collate.operations.Place;
import org.collate.operations.review.ExportName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of an export says report, round and day, and is one that every file system takes. */
class ExportNameTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    Path temp;

    private WrittenSpace space;

    @BeforeEach
    void make() throws Exception {
        space = new WrittenSpace(temp.resolve("space"));
    }

    private static String name(Place place, boolean isUnsaved) throws Exception {
        return new ExportName("2025 › 张三", TODAY).of(place, isUnsaved);
    }

    private void handOver(int rounds) throws Exception {
        try (Space open = Space.open(space.folder)) {
            for (int i = 0; i < rounds; i++) {
                VersionId version = space.commitElsewhere(WrittenSpace.SECOND, "又改。");
                Signature by = WrittenSpace.by("张三");
                new HandOvers(open).handOver(WrittenSpace.LEADER, version, Map.of(), by, by);
            }
        }
    }

    @Test
    void aDraftThatNobodyHandedOverIsADraft() throws Exception {
        String name = name(space.place(), false);
        assertTrue(name.matches("2025-张三-\\p{L}+-2026-11-30"), name);
    }

    @Test
    void whatWasHandedOverHasTheNumberOfItsRoundAndWhatIsWrittenSinceIsTold() throws Exception {
        handOver(2);
        String round = name(space.place(), false);
        assertTrue(round.matches("2025-张三-[^-]*(-)?2[^-]*-2026-11-30"), round);
        String unsaved = name(space.place(), true);
        space.commitElsewhere(WrittenSpace.SECOND, "再改。");
        String after = name(space.place(), false);
        assertEquals(unsaved, after);
        assertFalse(after.equals(round));
        assertTrue(after.contains("2"), after);
    }

    @Test
    void aVersionIsNamedByItsOwnDayAndNotByItsNumber() throws Exception {
        Place.OfVariant draft = space.place();
        Address address =
                new Address("2025", "zhang-san", Optional.of(draft.version().abbreviated()));
        String name = name(new Place.OfVariant(space.folder, draft.variant(), draft.version(), address), false);
        assertFalse(name.contains(draft.version().abbreviated()), name);
        assertTrue(name.contains(String.valueOf(LocalDate.now().getYear())), name);
    }

    @Test
    void aFileKeepsItsNameWithoutExtension() throws Exception {
        Place file = new Place.OfFile(Path.of("张三 定稿.docx"), "张三 定稿.docx");
        assertEquals("张三-定稿-2026-11-30", new ExportName("张三 定稿.docx", TODAY).of(file, false));
    }
}

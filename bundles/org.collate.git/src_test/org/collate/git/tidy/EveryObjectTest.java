package org.collate.git.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collate.git.Samples;
import org.collate.git.check.Damage;
import org.collate.git.check.Fsck;
import org.collate.git.space.Space;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The deep check reads what nothing leads to as well. */
class EveryObjectTest {

    @TempDir
    Path temp;

    @Test
    void anObjectThatNothingLeadsToIsReadAndSetAsideWhereItIsDamaged() throws Exception {
        Path folder = temp.resolve("space");
        Path file;
        try (Space space = Samples.space(folder)) {
            file = space.read(store -> {
                try (ObjectInserter inserter = store.repository().newObjectInserter()) {
                    ObjectId id = inserter.insert(Constants.OBJ_BLOB, new byte[10_000]);
                    inserter.flush();
                    String name = id.name();
                    return folder.resolve("objects/" + name.substring(0, 2) + "/" + name.substring(2));
                }
            });
        }
        assertEquals(List.of(), check(folder, false));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertTrue(file.toFile().setWritable(true));
        Files.write(file, bytes);
        assertEquals(1, check(folder, false).size());
        assertEquals(Damage.Repair.DONE, check(folder, true).getFirst().repair());
        assertEquals(List.of(), check(folder, false));
    }

    private static List<Damage> check(Path folder, boolean repair) throws Exception {
        return new Fsck(folder, new Fsck.Wanted(true, repair), Samples.BY_CLERK).execute();
    }
}

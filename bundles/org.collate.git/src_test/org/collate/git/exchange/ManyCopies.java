package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.merge.Choice;
import org.collate.git.Person;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;

/** Several copies of a space with a report for each of some leaders; each copy has a person of its own, told by its number. */
final class ManyCopies {

    private ManyCopies() {}

    /** Makes copies in a folder. */
    static List<Space> begun(Path folder, int count, List<String> leaders) throws SpaceException {
        List<Space> copies = new ArrayList<>();
        Space first = Space.init(folder.resolve("0"), by(0));
        copies.add(first);
        new Meetings(first).add(Samples.MEETING, Samples.template(), by(0));
        new Variants(first)
                .add(
                        Samples.MEETING,
                        leaders.stream().map(each -> each + "=" + each).toList(),
                        by(0));
        for (int who = 1; who < count; who++) {
            copies.add(Sync.clone(first.folder(), folder.resolve(String.valueOf(who)), by(who), () -> false));
        }
        return copies;
    }

    static Signature by(int who) {
        return Signature.now(new Person("秘书" + who, ""));
    }

    /** Settles a conflict; as ours where settling another one has changed what it proposes. */
    static void settle(Space space, Variant variant, KeptConflict conflict, Choice choice, int who)
            throws SpaceException {
        KeptConflicts kept = new KeptConflicts(space);
        try {
            kept.resolve(variant, Map.of(conflict.id(), choice), by(who), by(who));
        } catch (SpaceException changed) {
            kept.resolve(variant, Map.of(conflict.id(), Choice.OURS), by(who), by(who));
        }
    }

    /** Lets a copy meet another one without any trouble. */
    static void sync(Space space, Path other, int who) throws SpaceException {
        new Sync(space)
                .with(other, by(who), () -> false)
                .forEach(each -> assertEquals(Optional.empty(), each.trouble()));
    }
}

package org.collate.git.tidy;

import java.util.List;
import java.util.Optional;
import org.collate.git.tidy.ObjectFiles.Pack;

/** What is to be tidied up. */
enum Due {
    /** Nothing. */
    NOTHING,
    /** What is new is to be packed. */
    NEW,
    /** All is to be packed anew. */
    ALL;

    /** What may lie singly in any space: with Git's folders for it, some twenty objects. */
    private static final long FLOOR = 192 << 10;

    /** What is packed in the time that nobody notices. */
    private static final long QUICK = 32 << 20;

    private static final int MOST_LOOSE = 1000;
    private static final int MOST_PACKS = 40;

    /** Where somebody waits, and all would take too long. */
    private static final int SOME_LOOSE = 200;

    private static final int SOME_PACKS = 20;

    /**
     * What is due.
     *
     * @param last what the last whole tidying left; twice as much is a reason for another one, so that in all a space is
     *     written only about twice
     */
    static Due of(ObjectFiles files, Optional<LastTidying> last, boolean quick) {
        long before = last.map(LastTidying::bytes)
                .orElse(files.packs().isEmpty() ? 0 : files.packs().getFirst().size());
        if (files.bytes() > 2 * before + FLOOR) {
            boolean isMuch = files.loose().size() > SOME_LOOSE || files.packs().size() > SOME_PACKS;
            return !quick || files.bytes() <= QUICK ? ALL : isMuch ? NEW : NOTHING;
        }
        return files.loose().size() > MOST_LOOSE || files.packs().size() > MOST_PACKS ? NEW : NOTHING;
    }

    /** The packs that stay where only what is new is packed: each is larger than twice all that is beyond it. */
    static List<Pack> bases(ObjectFiles files) {
        long beyond = files.bytes();
        int count = 0;
        for (Pack pack : files.packs()) {
            beyond -= pack.size();
            if (pack.size() < 2 * beyond) {
                break;
            }
            count++;
        }
        return files.packs().subList(0, count);
    }
}

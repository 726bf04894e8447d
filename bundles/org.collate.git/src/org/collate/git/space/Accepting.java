package org.collate.git.space;

import java.util.List;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.store.Said;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;

/** Who may accept and sign off what is in a draft: anybody, or anybody but the leader whose draft it is. */
public final class Accepting {

    private final Space space;

    /** What a space says of it. */
    public Accepting(Space space) {
        this.space = space;
    }

    /** Whether nobody may accept his own draft. */
    public boolean isByOthersAlone() throws SpaceException {
        return space.read(store -> SpaceFiles.othersAccept(SpaceFiles.read(store, SpaceFiles.SETTINGS)));
    }

    /** Says whether nobody may accept his own draft; it travels with the roster. @return whether it was otherwise before */
    public boolean setByOthersAlone(boolean others, Signature by) throws SpaceException {
        return space.write(store -> {
            if (SpaceFiles.othersAccept(SpaceFiles.read(store, SpaceFiles.SETTINGS)) == others) {
                return new Store.Change<>(List.of(), by, "", false);
            }
            Store.Move move = SpaceFiles.acceptingMove(store, others, by, Said.in("said.accepting"));
            return new Store.Change<>(List.of(move), by, "settings", true);
        });
    }
}

package org.collate.core.authors;

import java.util.ArrayList;
import java.util.List;

/**
 * A tombstone: characters that are gone, kept so that it stays known who brought them and who took them away.
 *
 * @param run the characters
 * @param removals who took them away; several where versions that were merged had both done so
 */
record Grave(Run run, List<Authorship.Removal> removals) {

    Grave {
        removals = List.copyOf(removals);
    }

    boolean covers(CharId character) {
        return run.start() <= character.offset()
                && character.offset() < run.end()
                && run.isOf(character.home(), character.version());
    }

    /** The tombstone of a part of the characters. */
    Grave of(Run part) {
        return new Grave(part, removals);
    }

    /** The tombstone with further removals. */
    Grave with(List<Authorship.Removal> others) {
        List<Authorship.Removal> all = new ArrayList<>(removals);
        others.stream().filter(each -> !removals.contains(each)).forEach(all::add);
        return new Grave(run, all);
    }
}

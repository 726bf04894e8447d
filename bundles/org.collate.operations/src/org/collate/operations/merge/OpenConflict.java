package org.collate.operations.merge;

import java.util.Optional;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.Decision;
import org.collate.core.text.TextRef;
import org.collate.git.Signature;
import org.collate.git.merge.KeptConflict;

/**
 * A conflict that is open, as whoever settles it sees it.
 *
 * @param kept the conflict
 * @param at where it stands in what is written
 * @param base how it was before both changes
 * @param ours how the report has it until somebody chooses
 * @param theirs how the other version has it
 * @param isByTemplate whether the other version is the template's
 */
public record OpenConflict(KeptConflict kept, Place at, Side base, Side ours, Side theirs, boolean isByTemplate) {

    /**
     * Where a conflict stands.
     *
     * @param element the id of the element; of what is gone the one that it stood behind or in
     * @param words the words in dispute as they are written; empty where it is about the element as a whole, or other words
     *     stand there by now
     */
    public record Place(String element, Optional<Passage> words) {}

    /**
     * Some words.
     *
     * @param text what they stand in
     * @param from where they begin, in UTF-16 units
     * @param to where they end
     */
    public record Passage(TextRef text, int from, int to) {}

    /**
     * One of the three states.
     *
     * @param words how it reads; empty where it was not there
     * @param by whose that is, and since when; empty where that cannot be told
     */
    public record Side(Optional<String> words, Optional<Signature> by) {}

    /** The id by which it is settled. */
    public String id() {
        return kept.id();
    }

    /** What it is about. */
    public Conflict conflict() {
        return kept.conflict();
    }

    /** Both sides' words; empty where they cannot both stand. */
    public Optional<Decision.Written> both() {
        return Decision.both(conflict()).filter(both -> canBeMadeAgain());
    }

    /** Whether the words can be written anew where it is settled. */
    public boolean isOfWords() {
        return conflict() instanceof Conflict.Words && canBeMadeAgain();
    }

    /** Whether more than ours can be chosen: the versions that were merged are on this machine. */
    public boolean canBeMadeAgain() {
        return kept.merged().isPresent();
    }
}

package org.collate.operations.arrivals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.revisions.Revision;
import org.collate.git.Signature;
import org.collate.git.VersionId;

/**
 * Something by which a draft took in what was made elsewhere.
 *
 * @param action the id of its entry in the operation log
 * @param way how it came
 * @param by who sat here, and when
 * @param from the version that the draft was at before
 * @param to the version that it was at then
 * @param items what it changed, an element each, in the order of the text; what is gone first
 */
public record Arrival(String action, Way way, Signature by, VersionId from, VersionId to, List<Item> items) {

    /** Takes a copy. */
    public Arrival {
        items = List.copyOf(items);
    }

    /** How something came. */
    public enum Way {
        /** A file was imported, or a Word document came back. */
        FILE("import"),
        /** The space met another copy of it. */
        SYNC("sync"),
        /** The template was pushed. */
        TEMPLATE("template push");

        private static final Map<String, Way> BY_KIND =
                Map.of(FILE.kind, FILE, SYNC.kind, SYNC, TEMPLATE.kind, TEMPLATE);

        private final String kind;

        Way(String kind) {
            this.kind = kind;
        }

        /** The way of an entry of the operation log; empty for what was done here. */
        static Optional<Way> of(String kind) {
            return Optional.ofNullable(BY_KIND.get(kind));
        }
    }

    /**
     * What came to one element.
     *
     * @param element the id of the element
     * @param lead its first words
     * @param changes what was changed about it
     * @param by who did that, each once
     * @param state what the draft says of it now
     */
    public record Item(String element, String lead, List<Revision> changes, List<Signature> by, State state) {

        /** Takes copies. */
        public Item {
            changes = List.copyOf(changes);
            by = List.copyOf(by);
        }
    }

    /** What a draft says of something that came. */
    public enum State {
        /** It is as it came. */
        IN,
        /** It is as it was before. */
        OUT,
        /** It was changed since. */
        CHANGED
    }
}

package org.collate.core.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Messages;

/** One difference between two versions of a report, with what a reader needs to know it by. */
public sealed interface Change {

    /** The id of the element that differs; for the report itself, its id in the later version. */
    String element();

    /** The first words of the element, in the later version that has it. */
    String lead();

    /** The difference as a sentence in the user's language. */
    String text();

    /**
     * The element is new, with what it holds that is new too: one change for the topmost.
     *
     * @param parent the id of what holds it
     * @param elements the ids of the new elements, in document order
     */
    record Added(String element, String lead, String parent, List<String> elements) implements Change {
        @Override
        public String text() {
            return elements.size() == 1 ? Texts.get("added", lead) : Texts.get("added.all", lead, elements.size());
        }
    }

    /**
     * The element is gone, with what it held that is gone too: one change for the topmost.
     *
     * @param parent the id of what held it
     * @param elements the ids of the elements that are gone, in document order
     */
    record Removed(String element, String lead, String parent, List<String> elements) implements Change {
        @Override
        public String text() {
            return elements.size() == 1 ? Texts.get("removed", lead) : Texts.get("removed.all", lead, elements.size());
        }
    }

    /**
     * The element stands elsewhere. Of elements that changed order among themselves, as few as possible moved.
     *
     * @param parentBefore the id of what held it
     * @param parent the id of what holds it; equal where only its place among its siblings changed
     * @param after the id of the element before it now; empty where it is the first
     */
    record Moved(String element, String lead, String parentBefore, String parent, Optional<String> after)
            implements Change {
        @Override
        public String text() {
            return Texts.get(parentBefore.equals(parent) ? "reordered" : "moved", lead);
        }
    }

    /**
     * Words changed.
     *
     * @param feature the feature that holds them, as the model has it
     * @param spans what changed, clause by clause, in order
     */
    record Reworded(String element, String lead, String feature, List<Span> spans) implements Change {
        @Override
        public String text() {
            return Texts.get("reworded", lead) + "\n"
                    + String.join("\n", spans.stream().map(Span::line).toList());
        }
    }

    /**
     * Clauses that stand where others stood. Places count UTF-16 units from the start of the words, one line break
     * between lines; one of the two texts may be empty.
     *
     * @param start where it starts in the earlier words
     * @param before the earlier clauses
     * @param newStart where it starts in the later words
     * @param after the later clauses
     */
    record Span(int start, String before, int newStart, String after) {
        private String line() {
            String gone = before.isEmpty() ? "" : "  - " + before.replace("\n", "\n    ");
            String come = after.isEmpty() ? "" : "  + " + after.replace("\n", "\n    ");
            return gone + (gone.isEmpty() || come.isEmpty() ? "" : "\n") + come;
        }
    }

    /**
     * Links changed; their order says nothing.
     *
     * @param feature the link: explains, addresses, claims, or a proposal of one
     * @param added the ids that are linked to now
     * @param removed the ids that are no longer linked to
     * @param leads the first words of what these ids name, where it is in one of the versions
     */
    record Relinked(
            String element,
            String lead,
            String feature,
            List<String> added,
            List<String> removed,
            Map<String, String> leads)
            implements Change {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>(List.of(Texts.get("relinked", lead)));
            removed.forEach(id -> lines.add("  - " + target(id)));
            added.forEach(id -> lines.add("  + " + target(id)));
            return String.join("\n", lines);
        }

        private String target(String id) {
            return Texts.get("link." + feature, leads.getOrDefault(id, id));
        }
    }

    /**
     * A value changed.
     *
     * @param feature the feature, or {@code type} where the kind of the element did
     * @param before the earlier value as text; empty where none was set
     * @param after the later value as text
     */
    record AttributeChanged(
            String element, String lead, String feature, Optional<String> before, Optional<String> after)
            implements Change {
        @Override
        public String text() {
            return Texts.get("attribute", lead, feature, before.orElse("–"), after.orElse("–"));
        }
    }

    /** The texts of this package. */
    final class Texts {
        private Texts() {}

        static String get(String key, Object... arguments) {
            return Messages.of(Change.class).get(key, arguments);
        }
    }
}

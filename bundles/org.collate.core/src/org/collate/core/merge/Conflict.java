package org.collate.core.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.sides.Side;
import org.collate.model.Messages;

/**
 * A fact that two versions changed in two ways: data, for a person to settle.
 *
 * <p>The id follows from the content and is the same when the two sides change places. The report that was merged holds
 * ours until somebody chooses.
 */
public sealed interface Conflict {

    /** The id of the conflict; one element can have several. */
    String id();

    /** The id of the element the conflict is about. */
    String element();

    /** The first words of the element, for a reader. */
    String lead();

    /** How it was before both changes, for a reader; empty where it was not there. */
    Optional<String> base();

    /** How our version has it, for a reader; empty where it is not there. */
    Optional<String> ours();

    /** How their version has it, for a reader; empty where it is not there. */
    Optional<String> theirs();

    /** Words put together from both sides, where that makes sense: never taken without a person. */
    default Optional<String> proposed() {
        return Optional.empty();
    }

    /** What happened and what the choice means: a sentence in the user's language. */
    String consequence();

    /**
     * The same clauses were put in different words, or different ones were put at the same place.
     *
     * @param feature the feature that holds the words, as the model has it
     */
    record Words(
            String id,
            String element,
            String lead,
            String feature,
            Optional<String> base,
            Optional<String> ours,
            Optional<String> theirs,
            Optional<String> proposed)
            implements Conflict {
        @Override
        public String consequence() {
            return Texts.get("words", lead, ours.orElse(""), theirs.orElse(""));
        }
    }

    /** The element was put to two places; a place is one fact, whether parent or neighbours changed. */
    record Move(
            String id,
            String element,
            String lead,
            Optional<ElementPlace> basePlace,
            ElementPlace oursPlace,
            ElementPlace theirsPlace)
            implements Conflict {
        @Override
        public Optional<String> base() {
            return basePlace.map(ElementPlace::text);
        }

        @Override
        public Optional<String> ours() {
            return Optional.of(oursPlace.text());
        }

        @Override
        public Optional<String> theirs() {
            return Optional.of(theirsPlace.text());
        }

        @Override
        public String consequence() {
            return Texts.get("move", lead, oursPlace.text(), theirsPlace.text());
        }
    }

    /** What the keeping side did to an element that the other side deleted. */
    enum Contest {
        /** It changed words, values or links of the element. */
        EDITED,
        /** It moved the element. */
        MOVED,
        /** It put or moved something into the element. */
        FILLED,
        /** It linked to the element. */
        LINKED
    }

    /**
     * One side deleted an element, with what it held; the other side changed some of that. It is kept or deleted as a
     * whole.
     *
     * @param deletedBy who deleted
     * @param against what the other side did to it
     * @param elements the ids of what is kept or deleted: the element and what the keeping side has below it, without
     *     what the deleting side still has elsewhere
     * @param links the links that the keeping side made to any of it, in document order
     */
    record Deletion(
            String id,
            String element,
            String lead,
            Side deletedBy,
            Set<Contest> against,
            List<String> elements,
            List<NewLink> links,
            Optional<String> base,
            Optional<String> kept)
            implements Conflict {

        /** Takes copies. */
        public Deletion {
            elements = List.copyOf(elements);
            links = List.copyOf(links);
        }

        @Override
        public Optional<String> ours() {
            return deletedBy == Side.OURS ? Optional.empty() : kept;
        }

        @Override
        public Optional<String> theirs() {
            return deletedBy == Side.THEIRS ? Optional.empty() : kept;
        }

        @Override
        public String consequence() {
            String said =
                    Texts.get(deletedBy == Side.OURS ? "deletion.ours" : "deletion.theirs", lead, elements.size());
            return links.stream()
                    .map(link -> Texts.get("deletion.link", link.lead(), link.feature(), link.targetLead()))
                    .reduce(said, String::concat);
        }
    }

    /**
     * A link that one side made to something that the other side deleted.
     *
     * @param element the id of the element that has the link
     * @param lead the first words of that element
     * @param feature the link: explains, addresses, claims, or a proposal of one
     * @param target the id of what it leads to
     * @param targetLead the first words of that
     */
    record NewLink(String element, String lead, String feature, String target, String targetLead) {}

    /**
     * One value was changed in two ways.
     *
     * @param feature the feature, or {@code type} where the kind of the element itself is in question
     */
    record Attribute(
            String id,
            String element,
            String lead,
            String feature,
            Optional<String> base,
            Optional<String> ours,
            Optional<String> theirs)
            implements Conflict {
        @Override
        public String consequence() {
            return Texts.get("attribute", lead, feature, ours.orElse("–"), theirs.orElse("–"));
        }
    }

    /**
     * One side confirmed a proposed link, the other dropped it, or the like. The states are {@code confirmed},
     * {@code proposed}, or empty for none.
     *
     * @param feature the link: explains, addresses, claims
     * @param target the id of what is linked to
     */
    record Link(
            String id,
            String element,
            String lead,
            String feature,
            String target,
            Optional<String> base,
            Optional<String> ours,
            Optional<String> theirs)
            implements Conflict {
        @Override
        public String consequence() {
            return Texts.get("link", lead, feature, target, ours.orElse("–"), theirs.orElse("–"));
        }
    }

    /**
     * Elements that two sides put into each other. All of them stay where one side has them.
     *
     * @param elements the ids of the elements that would hold each other
     */
    record Cycle(
            String id,
            String element,
            String lead,
            List<String> elements,
            Optional<String> base,
            Optional<String> ours,
            Optional<String> theirs)
            implements Conflict {
        @Override
        public String consequence() {
            return Texts.get("cycle", lead, elements.size());
        }
    }

    /** The texts of this package. */
    final class Texts {
        private Texts() {}

        static String get(String key, Object... arguments) {
            return Messages.of(Conflict.class).get("consequence." + key, arguments);
        }
    }
}

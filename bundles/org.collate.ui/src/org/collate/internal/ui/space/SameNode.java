package org.collate.internal.ui.space;

import java.util.List;
import org.eclipse.jface.viewers.IElementComparer;

/**
 * Rows of the navigator are the same where they stand for the same space, meeting or report, whatever is known of it: so
 * the tree keeps what is open and selected when they are made anew.
 */
final class SameNode implements IElementComparer {

    /** What a row stands for. */
    static Object key(SpaceNode node) {
        return switch (node) {
            case SpaceNode.OfSpace space -> space.place();
            case SpaceNode.OfMeeting meeting ->
                List.of(meeting.space(), meeting.meeting().slug());
            case SpaceNode.OfVariant variant ->
                List.of(variant.space(), variant.state().variant());
        };
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof SpaceNode node && other instanceof SpaceNode same
                ? key(node).equals(key(same))
                : one == other;
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof SpaceNode node ? key(node).hashCode() : System.identityHashCode(element);
    }
}

package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.List;
import org.collate.git.NamedSlug;
import org.collate.git.VariantState;
import org.collate.operations.space.ShowSpace;

/** A row of the navigator. */
public sealed interface SpaceNode {

    /** What is below it. */
    List<SpaceNode> children();

    /**
     * A team space.
     *
     * @param place its folder
     * @param children its meetings
     * @param trouble why it cannot be shown, as a sentence; empty where it can
     */
    record OfSpace(Path place, List<SpaceNode> children, String trouble) implements SpaceNode {

        static OfSpace of(Path folder, List<ShowSpace.Meeting> meetings) {
            List<SpaceNode> children = meetings.stream()
                    .map(meeting -> (SpaceNode) OfMeeting.of(folder, meeting))
                    .toList();
            return new OfSpace(folder, children, "");
        }
    }

    /** A meeting of a space. */
    record OfMeeting(Path space, NamedSlug meeting, List<SpaceNode> children) implements SpaceNode {

        static OfMeeting of(Path space, ShowSpace.Meeting meeting) {
            List<SpaceNode> children = meeting.variants().stream()
                    .map(state -> (SpaceNode) new OfVariant(space, state))
                    .toList();
            return new OfMeeting(space, meeting.meeting(), children);
        }
    }

    /** A template, a team's report or a leader's. */
    record OfVariant(Path space, VariantState state) implements SpaceNode {

        @Override
        public List<SpaceNode> children() {
            return List.of();
        }
    }

    /** The folder of the space that a row belongs to. */
    default Path folder() {
        return switch (this) {
            case OfSpace space -> space.place();
            case OfMeeting meeting -> meeting.space();
            case OfVariant variant -> variant.space();
        };
    }
}

package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.List;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.model.Messages;

/**
 * A report of a team space that a command or a wizard can be about, or the template of a meeting.
 *
 * @param space the folder of the space
 * @param variant which report
 * @param name what a person calls it: meeting and leader
 */
public record ReportChoice(Path space, Variant variant, String name) {

    /** The reports below a row of the navigator, and the templates, which are drafts as they are. */
    static List<ReportChoice> below(SpaceNode node) {
        return switch (node) {
            case SpaceNode.OfSpace space ->
                space.children().stream()
                        .flatMap(meeting -> below(meeting).stream())
                        .toList();
            case SpaceNode.OfMeeting meeting ->
                meeting.children().stream()
                        .map(SpaceNode.OfVariant.class::cast)
                        .map(variant -> of(meeting.space(), meeting.meeting().name(), variant.state()))
                        .toList();
            case SpaceNode.OfVariant variant -> List.of();
        };
    }

    private static ReportChoice of(Path space, String meeting, VariantState state) {
        String name = Messages.of(ReportChoice.class).get("report.name", meeting, new SpaceNames().of(state));
        return new ReportChoice(space, state.variant(), name);
    }
}

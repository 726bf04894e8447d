package org.collate.internal.ui.space;

import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.internal.ui.Icon;
import org.collate.model.Messages;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A row of the navigator: a name, and in grey how it stands. */
final class SpaceLabels extends LabelProvider implements IStyledLabelProvider {

    private final Messages text = Messages.of(SpaceLabels.class);
    private final SpaceNames names = new SpaceNames();
    private final ResourceManager resources;

    SpaceLabels(ResourceManager resources) {
        this.resources = resources;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch ((SpaceNode) element) {
            case SpaceNode.OfSpace space -> {
                StyledString label =
                        new StyledString(String.valueOf(space.place().getFileName()));
                String rest =
                        space.trouble().isEmpty() ? String.valueOf(space.place().getParent()) : space.trouble();
                yield label.append("  " + rest, StyledString.QUALIFIER_STYLER);
            }
            case SpaceNode.OfMeeting meeting ->
                new StyledString(meeting.meeting().name());
            case SpaceNode.OfVariant variant -> variant(variant.state());
        };
    }

    private StyledString variant(VariantState state) {
        StyledString label = new StyledString((state.unsaved() ? "*" : "") + names.of(state));
        if (state.ahead()) {
            label.append("  " + text.get("node.ahead"), StyledString.DECORATIONS_STYLER);
        }
        return label;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return icon((SpaceNode) element).image(resources);
    }

    private static Icon icon(SpaceNode node) {
        return switch (node) {
            case SpaceNode.OfSpace space -> space.trouble().isEmpty() ? Icon.SPACE : Icon.WARNING;
            case SpaceNode.OfMeeting meeting -> Icon.MEETING;
            case SpaceNode.OfVariant variant ->
                switch (variant.state().variant().slug()) {
                    case Variant.TEMPLATE -> Icon.TEMPLATE;
                    case Variant.TEAM -> Icon.TEAM;
                    default -> Icon.LEADER;
                };
        };
    }
}

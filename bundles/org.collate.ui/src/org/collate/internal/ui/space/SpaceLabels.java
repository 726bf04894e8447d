package org.collate.internal.ui.space;

import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.internal.ui.Icon;
import org.collate.internal.ui.leaders.Chip;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.leaders.Leader.Standing;
import org.collate.operations.leaders.LeaderColumn;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.leaders.LeaderFigures;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;

/** A row of the navigator: a name, and in grey how it stands. */
final class SpaceLabels extends LabelProvider implements IStyledLabelProvider {

    private final Messages text = Messages.of(SpaceLabels.class);
    private final SpaceNames names = new SpaceNames();
    private final ResourceManager resources;
    private final LeaderRows leaders;
    private final Styler error;
    private final Styler warning;
    private final Styler waits;

    SpaceLabels(ResourceManager resources, LeaderRows leaders) {
        this.resources = resources;
        this.leaders = leaders;
        this.error = styler(new RGB(0xC2, 0x33, 0x2D));
        this.warning = styler(new RGB(0xA8, 0x6B, 0x0C));
        this.waits = styler(new RGB(0x1B, 0x5B, 0xB5));
    }

    private Styler styler(RGB rgb) {
        Color colour = resources.create(ColorDescriptor.createFrom(rgb));
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = colour;
            }
        };
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
            case SpaceNode.OfVariant variant -> variant(variant);
        };
    }

    private StyledString variant(SpaceNode.OfVariant variant) {
        VariantState state = variant.state();
        StyledString label = new StyledString((state.unsaved() ? "*" : "") + names.of(state));
        Optional<Row> row = leaders.find(variant.space(), state.variant());
        row.ifPresent(known -> chip(label, known));
        Optional<LeaderFigures> figures = row.flatMap(Row::figures);
        figures.ifPresent(figure -> {
            if (figure.errors() > 0) {
                label.append("  " + text.get("node.errors", figure.errors()), error);
            }
            if (figure.warnings() > 0) {
                label.append("  " + text.get("node.warnings", figure.warnings()), warning);
            }
        });
        boolean isBegun = figures.map(LeaderFigures::isBegun).orElse(true);
        if (!isBegun) {
            label.append("  " + text.get("node.notBegun"), StyledString.QUALIFIER_STYLER);
        }
        if (state.ahead() && isBegun) {
            label.append("  " + text.get("node.ahead"), StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    /** What is said of a report that went into review; of any other the words behind it say enough. */
    private void chip(StyledString label, Row row) {
        if (row.leader().standing() != Standing.WRITING) {
            label.append("  ").append(Chip.of(row.leader().standing()).of(LeaderColumn.state(row), resources));
        }
        if (row.leader().conflicts() > 0) {
            String conflicts = text.get("node.conflicts", row.leader().conflicts());
            label.append("  ").append(Chip.BACK.of(conflicts, resources));
        }
        if (row.leader().waits()) {
            label.append("  ").append(text.get("node.waits"), waits);
        }
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

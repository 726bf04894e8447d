package org.collate.internal.ui;

import org.collate.model.Messages;
import org.collate.ui.OutlineRow;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** A row of the outline: number, heading or lead, and the type in grey. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private final Messages text;
    private final ResourceManager resources;
    private final Styler bold = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    OutlineLabels(Messages text, ResourceManager resources) {
        this.text = text;
        this.resources = resources;
    }

    @Override
    public StyledString getStyledText(Object element) {
        OutlineRow row = (OutlineRow) element;
        StyledString label = new StyledString();
        if (icon(row) == Icon.SECTION) {
            label.append(row.number() + row.head(), bold);
        } else {
            label.append(row.number(), StyledString.COUNTER_STYLER).append(row.head());
        }
        return label.append(
                "   " + text.get("type." + (row.isBegun() ? row.type() : "notBegun")), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return icon((OutlineRow) element).image(resources);
    }

    private static Icon icon(OutlineRow row) {
        return switch (row.type()) {
            case "narrative", "table", "row", "cell" -> Icon.TEXT;
            case "point" -> Icon.POINT;
            case "aspect" -> Icon.ASPECT;
            case "problem" -> Icon.PROBLEM;
            case "cause" -> Icon.CAUSE;
            case "measure" -> Icon.MEASURE;
            default -> Icon.SECTION;
        };
    }
}

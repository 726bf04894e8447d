package org.collate.internal.ui;

import org.collate.model.Messages;
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

    private static final int PLAIN_TEXT_SHOWN = 40;

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
        OutlineNode node = (OutlineNode) element;
        StyledString label = new StyledString();
        if (node.head().isEmpty()) {
            label.append(node.number(), StyledString.COUNTER_STYLER).append(beginning(node.text()));
        } else if (node.icon() == Icon.SECTION) {
            label.append(node.number() + node.head(), bold);
        } else {
            label.append(node.number(), StyledString.COUNTER_STYLER).append(node.head());
        }
        return label.append("   " + text.get("type." + node.type()), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return ((OutlineNode) element).icon().image(resources);
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= PLAIN_TEXT_SHOWN ? line : line.substring(0, PLAIN_TEXT_SHOWN) + "…";
    }
}

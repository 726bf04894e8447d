package org.collate.internal.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The words of a part of the report, to be read: heads in bold, each element in a paragraph of its own. */
final class ReadingPane {

    private static final int MARGIN = 24;
    private static final int LINE_SPACING = 7;
    private static final int LARGER = 2;

    private final StyledText pane;

    ReadingPane(Composite parent, ResourceManager resources) {
        pane = new StyledText(parent, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
        pane.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        pane.setLineSpacing(LINE_SPACING);
        pane.setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER)));
        pane.setCaret(null);
        Paper.lay(pane);
    }

    StyledText control() {
        return pane;
    }

    /** Shows rows with all that lies beneath them, under a title; an empty title is left out. */
    void show(String title, List<OutlineNode> nodes) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> heads = new ArrayList<>();
        if (!title.isEmpty()) {
            heads.add(bold(0, title.length()));
            text.append(title).append('\n');
        }
        nodes.forEach(node -> write(node, text, heads));
        pane.setText(text.toString().stripTrailing());
        heads.stream()
                .filter(range -> range.start + range.length <= pane.getCharCount())
                .forEach(pane::setStyleRange);
        pane.setTopPixel(0);
    }

    private static void write(OutlineNode node, StringBuilder text, List<StyleRange> heads) {
        String head = node.number() + node.head();
        if (!head.isEmpty()) {
            heads.add(bold(text.length(), head.length()));
            text.append(head);
            // A lead that was cut before a comma reads on in its own line.
            if (!node.text().startsWith("，")) {
                text.append('\n');
            }
        }
        if (!node.text().isEmpty()) {
            text.append(node.text()).append('\n');
        }
        node.children().forEach(child -> write(child, text, heads));
    }

    private static StyleRange bold(int start, int length) {
        return new StyleRange(start, length, null, null, SWT.BOLD);
    }
}

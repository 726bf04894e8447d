package org.collate.internal.ui.commit;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.difference.Change;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** Changes to be read: what was taken away in red, what came in green. */
public final class ChangesText {

    private static final RGB GONE = new RGB(0xB3, 0x2B, 0x26);
    private static final RGB NEW = new RGB(0x23, 0x7A, 0x48);
    private static final int MARGIN = 8;
    private static final int MOST = 400;

    private final StyledText area;
    private final Color gone;
    private final Color come;

    /** An area in a dialog. */
    public ChangesText(Composite parent) {
        area = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.setAlwaysShowScrollBars(false);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        gone = resources.create(ColorDescriptor.createFrom(GONE));
        come = resources.create(ColorDescriptor.createFrom(NEW));
    }

    /** The widget. */
    public StyledText control() {
        return area;
    }

    /** Shows changes; of very many only the first. */
    public void show(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            change.text().lines().forEach(line -> add(line, text, styles));
        }
        if (changes.size() > MOST) {
            add("…", text, styles);
        }
        area.setText(text.toString().stripTrailing());
        styles.stream()
                .filter(each -> each.start + each.length <= area.getCharCount())
                .forEach(area::setStyleRange);
    }

    private void add(String line, StringBuilder text, List<StyleRange> styles) {
        if (line.startsWith("  - ")) {
            styles.add(new StyleRange(text.length(), line.length(), gone, null));
        } else if (line.startsWith("  + ")) {
            styles.add(new StyleRange(text.length(), line.length(), come, null));
        } else if (!line.startsWith(" ")) {
            styles.add(new StyleRange(text.length(), line.length(), null, null, SWT.BOLD));
        }
        text.append(line).append('\n');
    }
}

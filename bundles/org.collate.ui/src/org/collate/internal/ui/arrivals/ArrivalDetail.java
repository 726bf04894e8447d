package org.collate.internal.ui.arrivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.revisions.Revision;
import org.collate.internal.ui.Paper;
import org.collate.model.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What came to an element, before and after, with who did it and when. */
final class ArrivalDetail {

    private static final int MARGIN = 8;

    private final Messages text = Messages.of(ArrivalsView.class);
    private final ArrivalWords words = new ArrivalWords();
    private final StyledText area;

    /** Nothing is said yet. @param list gets the focus back when somebody has read */
    ArrivalDetail(Composite parent, Control list) {
        area = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.setAlwaysShowScrollBars(false);
        Paper.lay(area);
        area.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                list.setFocus();
            }
        });
        show(Optional.empty());
    }

    /** Says what is to be said of a row. */
    void show(Optional<ArrivalRow> row) {
        Written written = new Written();
        if (row.isEmpty()) {
            written.plain(text.get("detail.none"));
        } else {
            switch (row.get()) {
                case ArrivalRow.Entry entry -> written.plain(text.get("detail.entry", words.what(entry)));
                case ArrivalRow.Item item -> write(item, written);
            }
        }
        String said = written.words.toString().stripTrailing();
        if (!said.equals(area.getText())) {
            area.setText(said);
            written.styles.stream()
                    .filter(each -> each.start + each.length <= said.length())
                    .forEach(area::setStyleRange);
        }
    }

    private void write(ArrivalRow.Item item, Written written) {
        words.authors(item).forEach(written::plain);
        for (Revision change : item.item().changes()) {
            written.plain("");
            written.bold(words.kindOf(change));
            String before = ArrivalWords.before(change);
            String after = ArrivalWords.after(change);
            if (!before.isEmpty()) {
                written.struck(before);
            }
            if (!after.isEmpty()) {
                written.underlined(after);
            }
        }
    }

    /** What is said. */
    String words() {
        return area.getText();
    }

    /** Lines in several looks. */
    private static final class Written {

        private final StringBuilder words = new StringBuilder();
        private final List<StyleRange> styles = new ArrayList<>();

        void plain(String line) {
            words.append(line).append('\n');
        }

        void bold(String line) {
            styles.add(new StyleRange(words.length(), line.length(), null, null, SWT.BOLD));
            plain(line);
        }

        void struck(String line) {
            StyleRange style = new StyleRange(words.length(), line.length(), null, null);
            style.strikeout = true;
            styles.add(style);
            plain(line);
        }

        void underlined(String line) {
            StyleRange style = new StyleRange(words.length(), line.length(), null, null);
            style.underline = true;
            styles.add(style);
            plain(line);
        }
    }
}

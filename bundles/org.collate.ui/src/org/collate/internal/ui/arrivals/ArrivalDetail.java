package org.collate.internal.ui.arrivals;

import java.util.ArrayList;
import java.util.Comparator;
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
                    .sorted(Comparator.comparingInt(each -> each.start))
                    .filter(each -> each.start + each.length <= said.length())
                    .forEach(area::setStyleRange);
        }
    }

    private void write(ArrivalRow.Item item, Written written) {
        words.authors(item).forEach(written::plain);
        List<Revision> ofWords = ArrivalWords.ofMainWords(item);
        if (ofWords.isEmpty()) {
            written.plain("");
            written.bold(words.change(item));
            whole(item, written);
        } else {
            inContext(item, ofWords, written);
        }
        item.item().changes().stream()
                .filter(each ->
                        !ofWords.contains(each) && !ArrivalWords.before(each).isEmpty())
                .filter(each -> !each.feature().isEmpty())
                .forEach(each -> {
                    written.plain("");
                    written.bold(words.kindOf(each));
                    written.struck(ArrivalWords.before(each));
                    written.underlined(ArrivalWords.after(each));
                });
    }

    /** An element that came or went as a whole. */
    private static void whole(ArrivalRow.Item item, Written written) {
        if (item.item().after().isPresent()) {
            written.plain(item.item().after().get());
        } else {
            item.item().before().ifPresent(written::struck);
        }
    }

    /** All words of the element before and after, those that differ marked. */
    private void inContext(ArrivalRow.Item item, List<Revision> changes, Written written) {
        item.item().before().ifPresent(before -> {
            written.plain("");
            written.bold(text.get("detail.before"));
            changes.forEach(each ->
                    written.mark(each.span().acceptedStart(), each.span().acceptedEnd(), before.length(), true));
            written.plain(before);
        });
        item.item().after().ifPresent(after -> {
            written.plain("");
            written.bold(text.get("detail.after"));
            changes.forEach(
                    each -> written.mark(each.span().start(), each.span().end(), after.length(), false));
            written.plain(after);
        });
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

        /** Marks characters of the line that is written next. */
        void mark(int from, int to, int length, boolean isStruck) {
            if (from < to && to <= length) {
                StyleRange style = new StyleRange(words.length() + from, to - from, null, null, SWT.BOLD);
                style.strikeout = isStruck;
                style.underline = !isStruck;
                styles.add(style);
            }
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

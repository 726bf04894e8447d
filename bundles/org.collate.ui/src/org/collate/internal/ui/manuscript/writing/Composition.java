package org.collate.internal.ui.manuscript.writing;

import java.util.Optional;
import java.util.function.Predicate;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.eclipse.swt.widgets.Listener;

/**
 * What an input method composes and has not yet given out, such as the pinyin of a word. The widget would write it into
 * the text, past every command, where the report has nothing of it; here it is only painted at the caret. What the method
 * gives out in the end comes as keys.
 */
final class Composition {

    private final ManuscriptPage page;
    private final StyledText text;
    private final Predicate<String> begins;
    private String words = "";

    /**
     * Listens to the input method of a page.
     *
     * @param begins is asked whether the words can be typed at the caret, whenever they change
     */
    Composition(ManuscriptPage page, Predicate<String> begins) {
        this.page = page;
        this.text = page.text();
        this.begins = begins;
        Display display = text.getDisplay();
        // The method is a widget of its own within the text's; only a filter comes before what the text does with it.
        Listener filter = this::composed;
        display.addFilter(SWT.ImeComposition, filter);
        text.addListener(SWT.Dispose, event -> display.removeFilter(SWT.ImeComposition, filter));
        text.addListener(SWT.Paint, this::paint);
        text.addListener(SWT.FocusOut, event -> show(""));
    }

    /** What is being composed; empty for nothing. */
    String words() {
        return words;
    }

    private void composed(Event event) {
        if (event.detail != SWT.COMPOSITION_CHANGED
                || !(event.widget instanceof IME method)
                || !text.isFocusControl()) {
            return;
        }
        event.type = SWT.None;
        String composed = event.text == null || method.getCommitCount() == event.text.length() ? "" : event.text;
        show(composed.isEmpty() || begins.test(composed) ? composed : "");
    }

    private void show(String composed) {
        if (!composed.equals(words)) {
            words = composed;
            // There is none while the page gets another size.
            Optional.ofNullable(text.getCaret()).ifPresent(caret -> caret.setVisible(words.isEmpty()));
            text.redraw();
        }
    }

    private void paint(Event event) {
        if (words.isEmpty()) {
            return;
        }
        int offset = text.getSelection().x;
        GC gc = event.gc;
        gc.setFont(font(offset));
        FontMetrics metrics = gc.getFontMetrics();
        Rectangle area = text.getClientArea();
        Point place = text.getLocationAtOffset(offset);
        int width = gc.textExtent(words).x;
        int height = metrics.getAscent() + metrics.getLeading() + metrics.getDescent();
        // At the end of a row it goes to the left, over what stands there.
        int right = area.width - text.getRightMargin();
        int x = Math.min(place.x, right - width);
        int y = place.y + text.getBaseline(offset) - metrics.getAscent() - metrics.getLeading();
        gc.setBackground(text.getBackground());
        gc.setForeground(text.getForeground());
        gc.fillRectangle(x, y, Math.max(width, wholeCharacters(offset, x + width) - x) + 2, height);
        gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
        gc.drawLine(x, y + height - 1, x + width, y + height - 1);
        gc.drawLine(x + width, y, x + width, y + height - 1);
    }

    /** Where the first character of the row ends that reaches a place; no character is covered by half. */
    private int wholeCharacters(int offset, int right) {
        int end = offset;
        int y = text.getLocationAtOffset(offset).y;
        Point place = text.getLocationAtOffset(end);
        while (place.x < right && end < text.getCharCount()) {
            end++;
            place = text.getLocationAtOffset(end);
            if (place.y != y) {
                return right;
            }
        }
        return place.x;
    }

    private Font font(int offset) {
        return page.font(page.manuscript().line(page.manuscript().lineAt(offset)));
    }
}

package org.collate.internal.ui.compare;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.operations.history.Comparison.Line;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;

/** The keys of a comparison: arrows, pages and ends; Enter follows, Ctrl+C copies the words of the row. */
final class CompareKeys {

    private final CompareCanvas canvas;

    CompareKeys(CompareCanvas canvas) {
        this.canvas = canvas;
    }

    void pressed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            if (event.keyCode == 'c') {
                canvas.focused().ifPresent(this::copy);
            }
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> canvas.focus(canvas.focusIndex() + 1);
            case SWT.ARROW_UP -> canvas.focus(canvas.focusIndex() - 1);
            case SWT.PAGE_DOWN -> canvas.scroll(canvas.page());
            case SWT.PAGE_UP -> canvas.scroll(-canvas.page());
            case SWT.HOME -> canvas.focus(0);
            case SWT.END -> canvas.focus(canvas.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> canvas.follow();
            default -> {}
        }
    }

    private void copy(Line line) {
        String words = Stream.of(line.row().before(), line.row().after())
                .flatMap(cell -> cell.stream().map(each -> each.number() + each.words()))
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}

package org.collate.internal.ui.manuscript.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * The widget of a page. What is copied from it has its numbers, which are no text here, but are wherever it is pasted; what
 * is pasted is known as such. Public, since the workbench's commands call it by reflection.
 */
public final class PageText extends StyledText {

    private Function<Point, Copied> copied = selection -> new Copied("", "");
    private boolean pasting;
    private String cut = "";
    private Optional<Consumer<Consumer<PageText>>> elsewhere = Optional.empty();

    PageText(Composite parent, int style) {
        super(parent, style);
    }

    /** Has a selection copied as this says; where that is empty, as the widget does. */
    void copyAs(Function<Point, Copied> words) {
        copied = words;
    }

    /** Has what is cut and pasted here be done elsewhere. @param other does it in the widget that it chooses */
    public void changeElsewhere(Consumer<Consumer<PageText>> other) {
        elsewhere = Optional.of(other);
    }

    /** Whether what comes in at the moment is pasted. */
    public boolean isPasting() {
        return pasting;
    }

    /** What the clipboard has of what is being cut at the moment; empty where nothing is, or only part of a line. */
    public String cutting() {
        return cut;
    }

    @Override
    public void paste() {
        if (elsewhere.isPresent()) {
            elsewhere.get().accept(PageText::paste);
            return;
        }
        pasting = true;
        try {
            super.paste();
        } finally {
            pasting = false;
        }
    }

    @Override
    public void copy() {
        if (!copyWords()) {
            super.copy();
        }
    }

    @Override
    public void copy(int clipboardType) {
        if (clipboardType != DND.CLIPBOARD || !copyWords()) {
            super.copy(clipboardType);
        }
    }

    @Override
    public void cut() {
        checkWidget();
        if (elsewhere.isPresent()) {
            elsewhere.get().accept(PageText::cut);
            return;
        }
        Copied words = copied.apply(getSelection());
        if (words.plain().isEmpty()) {
            super.cut();
            return;
        }
        put(words);
        Point selection = getSelection();
        cut = words.plain();
        try {
            replaceTextRange(selection.x, selection.y - selection.x, "");
        } finally {
            cut = "";
        }
    }

    private boolean copyWords() {
        checkWidget();
        Copied words = copied.apply(getSelection());
        if (words.plain().isEmpty()) {
            return false;
        }
        put(words);
        return true;
    }

    private void put(Copied words) {
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(
                    new Object[] {words.plain(), words.html()},
                    new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}

package org.collate.internal.ui.manuscript;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.collate.internal.ui.manuscript.find.FindBar;
import org.collate.internal.ui.manuscript.page.Bubble;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.writing.SelectionBar;
import org.collate.internal.ui.manuscript.writing.Typing;
import org.eclipse.swt.widgets.Composite;

/** What one writes with on a page: keys, what is said at the caret, the bar at a selection, the strip that finds words. */
final class WritingTools {

    private final Bubble bubble;
    private final Typing typing;
    private final SelectionBar bar;
    private final FindBar find;

    /**
     * For a page.
     *
     * @param area holds the page, and the strip above it
     * @param writable whether the text can be changed at the moment
     * @param said is told, beside the caret, why a command was not done; the empty sentence where one was
     * @param changed is told after each change
     */
    WritingTools(
            Composite area, ManuscriptPage page, BooleanSupplier writable, Consumer<String> said, Runnable changed) {
        bubble = new Bubble(page);
        typing = new Typing(
                page,
                writable,
                sentence -> {
                    said.accept(sentence);
                    bubble.say(page.text().isVisible() ? sentence : "");
                },
                changed);
        bar = new SelectionBar(page, writable, typing::command);
        find = new FindBar(area, page, writable, typing::command);
        find.moveAbove(page.sheet().desk());
    }

    Typing typing() {
        return typing;
    }

    /** What is said at the caret; empty for nothing. */
    String said() {
        return bubble.sentence();
    }

    SelectionBar bar() {
        return bar;
    }

    /** Shows the strip that finds words. */
    void find() {
        find.open();
    }
}

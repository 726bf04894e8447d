package org.collate.internal.ui.manuscript.writing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.StepOrigin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.PageText;
import org.collate.model.Messages;
import org.collate.operations.writing.Follower;
import org.collate.operations.writing.PasteLines;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Pastes many lines beside the window, with progress and a way to cancel it; until they stand on the page nobody writes
 * there. Few lines are left to the keys.
 */
public final class LongPaste {

    /** So many lines are pasted before anybody notices. */
    private static final int MANY = 200;

    private final Messages text = Messages.of(LongPaste.class);
    private final ManuscriptPage page;
    private final Supplier<Around> around;
    private final BooleanSupplier writable;
    private final Consumer<Function<Manuscript, Answer>> command;
    private final Consumer<String> refuse;
    private final AtomicLong edits = new AtomicLong();

    /**
     * What a paste beside the window needs to know of the draft.
     *
     * @param follower a copy of what is written
     * @param fixed the ids of the elements whose headings are the template's
     * @param blanks what the manuscript has empty lines for
     */
    public record Around(Follower follower, Set<String> fixed, Set<Blank.Of> blanks) {

        /** Takes copies. */
        public Around {
            fixed = Set.copyOf(fixed);
            blanks = Set.copyOf(blanks);
        }
    }

    /**
     * Watches a page, before the keys do.
     *
     * @param writable whether the text can be changed at the moment
     * @param command does a command of the manuscript
     * @param refuse says why something was not done
     */
    public LongPaste(
            ManuscriptPage page,
            Supplier<Around> around,
            BooleanSupplier writable,
            Consumer<Function<Manuscript, Answer>> command,
            Consumer<String> refuse) {
        this.page = page;
        this.around = around;
        this.writable = writable;
        this.command = command;
        this.refuse = refuse;
        page.manuscript().whenEdited(edit -> edits.incrementAndGet());
        page.text().addVerifyListener(this::pasting);
    }

    private void pasting(VerifyEvent event) {
        boolean isPasted = page.text() instanceof PageText widget && widget.isPasting();
        if (isPasted
                && writable.getAsBoolean()
                && event.text.lines().limit(MANY + 1).count() > MANY) {
            event.doit = false;
            paste(event.start, event.end - event.start, event.text);
        }
    }

    private void paste(int start, int length, String words) {
        long seen = edits.get();
        page.busy(true);
        Around here = around.get();
        Background.of(
                        text.get("pasting"),
                        OnScreen.of(page.text()),
                        monitor -> new PasteLines(
                                        here.follower().workingCopy(),
                                        here.fixed()::contains,
                                        here.blanks(),
                                        start,
                                        length,
                                        Keys.pasted(words))
                                .execute(monitor))
                .then(ready -> {
                    page.busy(false);
                    if (edits.get() == seen) {
                        command.accept(manuscript -> manuscript.apply(ready.edit(), StepOrigin.PASTE, ready.caret()));
                    } else {
                        refuse.accept(text.get("pasting.outdated"));
                    }
                })
                .otherwise(sentence -> {
                    page.busy(false);
                    refuse.accept(sentence);
                })
                .whenCancelled(() -> {
                    page.busy(false);
                    refuse.accept(text.get("pasting.cancelled"));
                })
                .start();
    }
}

package org.collate.internal.ui.manuscript.revisions;

import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.edit.Edit;
import org.collate.core.edit.ReplaceText;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Affinity;
import org.collate.core.text.Spot;
import org.collate.git.Origin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.writing.Door;
import org.collate.internal.ui.manuscript.writing.Relay;
import org.collate.internal.ui.manuscript.writing.Staying;
import org.collate.operations.review.MarkedPlaces;
import org.collate.ui.OnScreen;
import org.eclipse.swt.graphics.Point;

/**
 * Lets one write on while revisions are shown. Keys go to the page that is written on, to the same place; what they change
 * there is made among the deleted words at once where it is words alone, and else when the draft is marked anew. Until then
 * keys go on where they are on the page that is written on.
 */
final class WritingOn implements Relay.Aim {

    private static final int SETTLES = 120;

    private final ManuscriptPage shown;
    private final ManuscriptPage written;
    private final Told told;
    private final Door door;
    private final Relay relay;
    private MarkedPlaces places;
    private Origin by;
    /** Whether the page does not show yet what was written. */
    private boolean isBehind;
    /** Whether that came by keys, which go on there. */
    private boolean isFollowing;

    private boolean isPressing;
    private boolean isMaking;

    /** Who is told. */
    interface Told {

        /** Why nothing can be written at the caret. */
        void deleted();

        /** Other marks are to be painted. */
        void marked(MarkedPlaces places);

        /** The draft is to be marked anew. @param isBehind whether the page does not show yet what was written */
        void outdated(boolean isBehind);
    }

    WritingOn(ManuscriptPage shown, ManuscriptPage written, MarkedPlaces places, Origin by, Told told) {
        this.shown = shown;
        this.written = written;
        this.places = places;
        this.by = by;
        this.told = told;
        door = new Door(shown, sentence -> {}, () -> {});
        relay = new Relay(shown, written, this);
        Runnable settled = this::follow;
        shown.text().addCaretListener(event -> {
            if (!isMaking) {
                shown.text().getDisplay().timerExec(SETTLES, settled);
            }
        });
    }

    /** Something was written that is not here. */
    void fallBehind() {
        isBehind = true;
        told.outdated(true);
    }

    /** What an input method is composing at the caret; empty for nothing. */
    String composed() {
        return relay.composed();
    }

    @Override
    public boolean take() {
        if (!isFollowing) {
            Optional<Point> there = free();
            if (there.isEmpty()) {
                return false;
            }
            select(there.get());
        }
        isPressing = true;
        return true;
    }

    @Override
    public boolean isFree() {
        return isFollowing || free().isPresent();
    }

    /** What is selected, on the page that is written on; nothing where only deleted words are, and that is said. */
    private Optional<Point> free() {
        Point selection = shown.text().getSelection();
        boolean isCaret = selection.x == selection.y;
        boolean isDeleted = isCaret && places.isDeleted(manuscript().spot(selection.x));
        Optional<Point> there = writtenSelection(selection).filter(at -> !isDeleted && (isCaret || at.x < at.y));
        if (there.isEmpty()) {
            told.deleted();
        }
        return there;
    }

    private Manuscript manuscript() {
        return shown.manuscript();
    }

    private Optional<Point> writtenSelection(Point selection) {
        OptionalInt from = written(selection.x);
        OptionalInt to = written(selection.y);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Point(from.getAsInt(), to.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt written(int offset) {
        Optional<Spot> spot = places.written(manuscript().spot(offset));
        return spot.isPresent() ? written.manuscript().offset(spot.get()) : OptionalInt.empty();
    }

    private void select(Point selection) {
        // Typing goes on in one step of history as long as nobody puts the caret elsewhere.
        if (!written.text().getSelection().equals(selection)) {
            written.text().setSelectionRange(selection.x, selection.y - selection.x);
        }
    }

    /** Whoever asks where the caret stands is told by the page that is written on. */
    private void follow() {
        if (shown.text().isDisposed() || isFollowing || !shown.text().isVisible()) {
            return;
        }
        writtenSelection(shown.text().getSelection()).ifPresent(there -> {
            String element = written.manuscript()
                    .line(written.manuscript().lineAt(there.y))
                    .element();
            if (written.layOutSome(element)) {
                select(there);
            } else {
                OnScreen.of(shown.text()).later(this::follow);
            }
        });
    }

    @Override
    public void pressed() {
        isPressing = false;
        if (!isFollowing) {
            show();
        }
    }

    /** Selects here what is selected on the page that is written on. */
    private void show() {
        Point selection = written.text().getSelection();
        OptionalInt from = shown(selection.x);
        OptionalInt to = shown(selection.y);
        if (from.isPresent() && to.isPresent()) {
            isMaking = true;
            shown.text().setSelection(from.getAsInt(), to.getAsInt());
            isMaking = false;
        }
    }

    private OptionalInt shown(int offset) {
        return manuscript().offset(places.marked(written.manuscript().spot(offset), Affinity.BEFORE));
    }

    /** Something was written. */
    void edited(Edit edit) {
        boolean isMade = !isBehind && edit instanceof ReplaceText words && make(words);
        isBehind |= !isMade;
        isFollowing |= !isMade && isPressing;
        told.outdated(isBehind);
    }

    private boolean make(ReplaceText edit) {
        if (edit.text().indexOf('\n') >= 0) {
            return false;
        }
        MarkedPlaces.Step step = places.replaced(edit, by);
        Staying staying = new Staying(shown.text(), manuscript());
        isMaking = true;
        try {
            if (!step.edits().stream().allMatch(this::replace)) {
                return false;
            }
        } finally {
            isMaking = false;
        }
        places = step.places();
        told.marked(places);
        if (!isPressing) {
            staying.stay();
        }
        return true;
    }

    private boolean replace(ReplaceText words) {
        OptionalInt from = manuscript().offset(new Spot(words.in(), words.offset()));
        OptionalInt to = manuscript().offset(new Spot(words.in(), words.offset() + words.length()));
        boolean isOneLine = from.isPresent()
                && to.isPresent()
                && manuscript().lineAt(from.getAsInt()) == manuscript().lineAt(to.getAsInt());
        return isOneLine
                && door.run(text -> text.replace(from.getAsInt(), to.getAsInt() - from.getAsInt(), words.text()));
    }

    /**
     * Shows the draft as it was marked anew; whoever reads or writes stays where he is.
     *
     * @param change makes it of what is shown
     * @return whether that could be done
     */
    boolean renew(Incoming change, MarkedPlaces now, Origin writer) {
        Staying staying = new Staying(shown.text(), manuscript());
        isMaking = true;
        try {
            if (!(door.answer(text -> text.takeIn(change)) instanceof Answer.Done)) {
                return false;
            }
            places = now;
            by = writer;
            told.marked(now);
            boolean wasFollowing = isFollowing;
            isBehind = false;
            isFollowing = false;
            if (wasFollowing) {
                show();
            } else {
                staying.stay();
            }
            return true;
        } finally {
            isMaking = false;
        }
    }

    /** A step was taken back, or made again: goes where that was. */
    void stepped() {
        OnScreen.of(shown.text()).later(() -> {
            if (!isBehind) {
                show();
            }
        });
    }

    /** Goes where one writes. */
    void goToWritten() {
        Point selection = written.text().getSelection();
        OptionalInt from = shown(selection.x);
        OptionalInt to = shown(selection.y);
        if (from.isPresent() && to.isPresent()) {
            shown.text().setSelectionRange(from.getAsInt(), to.getAsInt() - from.getAsInt());
        }
    }

    /** One writes on where one is. */
    void stayThere() {
        if (!isFollowing) {
            writtenSelection(shown.text().getSelection()).ifPresent(this::select);
        }
    }

    /** Shows and selects words of what is written. */
    void reveal(Spot from, Spot to) {
        OptionalInt start = manuscript().offset(places.marked(from, Affinity.AFTER));
        OptionalInt end = manuscript().offset(places.marked(to, Affinity.BEFORE));
        if (start.isPresent() && end.isPresent()) {
            shown.reveal(start.getAsInt(), Math.max(0, end.getAsInt() - start.getAsInt()));
        }
    }
}

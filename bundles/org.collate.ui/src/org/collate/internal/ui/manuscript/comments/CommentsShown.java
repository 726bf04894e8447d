package org.collate.internal.ui.manuscript.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collate.git.Namesakes;
import org.collate.internal.ui.manuscript.comments.CardWords.Action;
import org.collate.internal.ui.manuscript.comments.Pinned.Pin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.review.CommentFilter;
import org.collate.operations.review.Comments.Passage;
import org.collate.operations.review.PlacedComment;
import org.collate.ui.OpenDraft;
import org.eclipse.swt.custom.StyledText;

/**
 * The comments on the draft of a page: read beside the window as others write them, shown beside their words, and answered,
 * settled and opened again there.
 */
public final class CommentsShown {

    private final Messages text = Messages.of(CommentsShown.class);
    private final Host host;
    private final ManuscriptPage page;
    private final StyledText widget;
    private final Pinned pinned;
    private final CommentMarks marks;
    private final CommentsMargin margin;
    private final CommentFollower follower;
    private final MarginPresence presence;
    private final CommentWriting writing;
    private final Runnable stop;
    private List<PlacedComment> all = List.of();
    private List<Pin> shown = List.of();
    private Namesakes people = Namesakes.NONE;
    private String chosen = "";
    private boolean isRevealing;

    /** The editor beside whose page they stand. */
    public interface Host {

        /** What a person calls the report. */
        String name();

        /** The page that is written on. */
        ManuscriptPage page();

        /** Gives a copy of what is written at the moment; on any thread. */
        Supplier<Report> written();

        /** The draft where it is written here. */
        Optional<OpenDraft> draft();

        /** Says a sentence above the page. */
        void say(String sentence);

        /** Says a sentence at the caret. */
        void refuse(String sentence);
    }

    /** Begins to read those on a draft. */
    public CommentsShown(Host host, Place.OfVariant place) {
        this.host = host;
        this.page = host.page();
        this.widget = page.text();
        pinned = new Pinned(page);
        marks = new CommentMarks(widget);
        margin = new CommentsMargin(page, new Cards(), filter -> update(false));
        follower = new CommentFollower(place, page, host.written(), this::read);
        writing = new CommentWriting(host, margin, follower, new Written());
        presence = new MarginPresence(page.sheet(), margin.area());
        stop = MarginChoice.whenChanged(this::showOrHide);
        widget.addCaretListener(event -> caretAt(event.caretOffset));
        showOrHide();
    }

    private void read(List<PlacedComment> comments) {
        all = comments;
        people = Namesakes.of(CommentFilter.people(comments));
        margin.head().offer(CommentFilter.people(comments), people);
        fasten();
    }

    private void fasten() {
        List<PlacedComment> now = new ArrayList<>(all);
        writing.begun().ifPresent(now::add);
        pinned.fasten(now);
        update(true);
    }

    private void update(boolean isNew) {
        CommentFilter filter = margin.head().filter();
        shown = pinned.all().stream()
                .filter(pin -> isBegun(pin) || isAnswered(pin) || filter.accepts(pin.comment()))
                .toList();
        if (find(chosen).isEmpty()) {
            chosen = "";
        }
        margin.show(shown, chosen, people, isNew);
        marks.show(shown, chosen);
        showOrHide();
    }

    private static boolean isBegun(Pin pin) {
        return pin.comment().id().equals(CardWords.BEGUN);
    }

    /** What somebody is about to answer stays until he has, whatever others do with it. */
    private boolean isAnswered(Pin pin) {
        return writing.isOpen() && pin.comment().id().equals(chosen);
    }

    private Optional<Pin> find(String id) {
        return shown.stream().filter(pin -> pin.comment().id().equals(id)).findFirst();
    }

    private void showOrHide() {
        if (!widget.isDisposed() && presence.update(hasOpen(), writing.begun().isPresent())) {
            margin.show(shown, chosen, people, false);
            marks.show(presence.isVisible() ? shown : List.of(), chosen);
        }
    }

    private boolean hasOpen() {
        return all.stream().anyMatch(CommentFilter.OPEN::accepts);
    }

    /** Shows the margin, or takes it away; for all reports, until somebody chooses otherwise. */
    public void toggle() {
        if (writing.isWriting()) {
            return;
        }
        writing.end();
        presence.toggle(hasOpen());
        showOrHide();
    }

    private void want() {
        presence.want();
        showOrHide();
    }

    /** Goes to the next comment among those that are shown, or to the one before; behind the last comes the first. */
    public void step(int distance) {
        if (shown.isEmpty()) {
            host.refuse(text.get(all.isEmpty() ? "comments.none" : "comments.noneShown"));
            return;
        }
        want();
        int at = find(chosen).map(shown::indexOf).orElse(-1);
        int next = at < 0 ? fromCaret(distance) : Math.floorMod(at + distance, shown.size());
        choose(shown.get(next), true);
    }

    private int fromCaret(int distance) {
        int caret = widget.getCaretOffset();
        int behind = (int) shown.stream().filter(pin -> pin.offset() < caret).count();
        return Math.floorMod(distance > 0 ? behind : behind - 1, shown.size());
    }

    private void choose(Pin pin, boolean reveals) {
        if (!chosen.equals(pin.comment().id())) {
            if (writing.isWriting()) {
                return;
            }
            writing.end();
        }
        chosen = pin.comment().id();
        margin.reveal(pin);
        if (reveals) {
            reveal(pin);
        }
        margin.show(shown, chosen, people, false);
        marks.show(shown, chosen);
    }

    private void reveal(Pin pin) {
        isRevealing = true;
        pin.at().ifPresent(at -> page.reveal(at.offset, at.length));
        isRevealing = false;
    }

    private void caretAt(int caret) {
        boolean isThere =
                find(chosen).filter(pin -> pin.holds(caret) || writing.isOpen()).isPresent();
        if (presence.isVisible() && !isRevealing && !isThere) {
            shown.stream().filter(pin -> pin.holds(caret)).findFirst().ifPresent(pin -> choose(pin, false));
        }
    }

    /** Begins a comment on the words that are selected, or on the whole paragraph at the caret. */
    public void add() {
        begin(false);
    }

    /** Begins a note for oneself on them. */
    public void addNote() {
        begin(true);
    }

    private void begin(boolean isPrivate) {
        if (writing.isWriting()) {
            return;
        }
        Optional<Passage> passage = SelectedPassage.of(page);
        if (passage.isEmpty()) {
            host.refuse(text.get("comments.noPlace"));
            return;
        }
        writing.end();
        writing.begin(passage.get(), isPrivate);
        chosen = CardWords.BEGUN;
        want();
        fasten();
        writing.write(passage.get(), isPrivate);
    }

    /** Begins an answer to the comment at hand. */
    public void reply() {
        atHand(writing::reply);
    }

    /** Settles the comment at hand, or opens it again where it is settled; a note is taken away. */
    public void resolve() {
        atHand(pin -> writing.settle(pin.comment()));
    }

    private void atHand(Consumer<Pin> work) {
        Optional<Pin> pin = find(chosen).filter(each -> !isBegun(each));
        pin.ifPresentOrElse(
                each -> {
                    want();
                    work.accept(each);
                },
                () -> host.refuse(text.get("comments.noneAtHand")));
    }

    /** Whether the margin is there. */
    public boolean isVisible() {
        return presence.isVisible();
    }

    /** What the cards that are seen say, those whose words are gone last. */
    public List<String> spoken() {
        return margin.spoken();
    }

    /** The id of the comment at hand; empty for none. */
    public String chosen() {
        return chosen;
    }

    /** Reads no more. */
    public void close() {
        follower.end();
        stop.run();
    }

    private final class Written implements CommentWriting.Cards {

        @Override
        public void fasten() {
            CommentsShown.this.fasten();
        }

        @Override
        public Optional<Pin> find(String id) {
            return CommentsShown.this.find(id);
        }

        @Override
        public void reveal(Pin pin) {
            CommentsShown.this.reveal(pin);
        }

        @Override
        public void said(String id) {
            find(id).ifPresent(pin -> choose(pin, false));
        }

        @Override
        public void back() {
            widget.setFocus();
        }
    }

    private final class Cards implements CommentsMargin.Desk {

        @Override
        public void choose(Pin pin) {
            CommentsShown.this.choose(pin, true);
        }

        @Override
        public void step(int distance) {
            CommentsShown.this.step(distance);
        }

        @Override
        public void act(PlacedComment comment, Action action) {
            find(comment.id()).ifPresent(pin -> choose(pin));
            switch (action) {
                case REPLY -> reply();
                case RESOLVE, REOPEN, REMOVE -> resolve();
            }
        }
    }
}

package org.collate.internal.ui.manuscript.comments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.Signature;
import org.collate.internal.ui.manuscript.comments.Pinned.Pin;
import org.collate.model.Messages;
import org.collate.operations.review.Comments.Passage;
import org.collate.operations.review.PlacedComment;
import org.collate.ui.DeskSettings;
import org.collate.ui.OpenDraft;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What somebody says beside the words of a page: a comment, an answer, a note for himself; one at a time, in a field. */
final class CommentWriting {

    private final Messages text = Messages.of(CommentsShown.class);
    private final CommentsShown.Host host;
    private final CommentsMargin margin;
    private final CommentFollower follower;
    private final Cards cards;
    private Optional<CommentField> field = Optional.empty();
    private Optional<PlacedComment> begun = Optional.empty();

    /** The cards among which it is written. */
    interface Cards {

        /** Those that are begun or no longer are shown or no longer. */
        void fasten();

        /** The card of a comment; empty where it is not shown. */
        Optional<Pin> find(String id);

        /** Shows the words of a comment. */
        void reveal(Pin pin);

        /** Something was said. @param id the comment that is at hand then; empty for none */
        void said(String id);

        /** The keys go back to the words. */
        void back();
    }

    CommentWriting(CommentsShown.Host host, CommentsMargin margin, CommentFollower follower, Cards cards) {
        this.host = host;
        this.margin = margin;
        this.follower = follower;
        this.cards = cards;
    }

    /** The comment that is being written; empty for none. */
    Optional<PlacedComment> begun() {
        return begun;
    }

    /** Whether there is a field. */
    boolean isOpen() {
        return field.isPresent();
    }

    /** Whether something is written that would be lost; then the keys go there. */
    boolean isWriting() {
        Optional<CommentField> begunOne = field.filter(each -> !each.isEmpty());
        begunOne.ifPresent(CommentField::focus);
        return begunOne.isPresent();
    }

    /** What is to become a comment on words, or a note. */
    void begin(Passage on, boolean isPrivate) {
        String whole = on.words().isEmpty() ? text.get("comments.whole") : "“" + on.words() + "”";
        int end = on.start() + on.words().length();
        begun = Optional.of(new PlacedComment(
                CardWords.BEGUN,
                Signature.now(new DeskSettings().person()),
                whole,
                on.words(),
                PlacedComment.State.PLACED,
                on.element(),
                "",
                on.start(),
                end,
                List.of(),
                Optional.empty(),
                isPrivate));
    }

    /** Opens the field of what was begun. */
    void write(Passage on, boolean isPrivate) {
        String label = text.get(isPrivate ? "field.note" : "field.new");
        cards.find(CardWords.BEGUN)
                .ifPresent(pin -> open(pin, label, words -> {
                    if (isPrivate) {
                        note(on, words);
                    } else {
                        send(on, words);
                    }
                }));
    }

    private void note(Passage on, String words) {
        Signature by = Signature.now(new DeskSettings().person());
        say((comments, notes) -> notes.add(on, words, by));
    }

    private void send(Passage on, String words) {
        Signature by = Signature.now(new DeskSettings().person());
        Optional<OpenDraft> draft = host.draft();
        String message = text.get("comments.version");
        say((comments, notes) -> {
            // Others see only words that are in a version.
            if (draft.filter(OpenDraft::isUnsaved).isPresent() && !comments.has(on)) {
                draft.get().commit(by.person(), message, new NullProgressMonitor());
            }
            return comments.add(on, words, by);
        });
    }

    /** Begins an answer to a comment. */
    void reply(Pin pin) {
        if (isWriting()) {
            return;
        }
        PlacedComment comment = pin.comment();
        if (comment.isPrivate() || comment.resolved().isPresent()) {
            host.refuse(text.get(comment.isPrivate() ? "comments.isPrivate" : "comments.settled"));
            return;
        }
        Signature by = Signature.now(new DeskSettings().person());
        open(
                pin,
                text.get("field.reply"),
                words -> say((comments, notes) -> {
                    comments.reply(comment.id(), words, by);
                    return comment.id();
                }));
    }

    /** Settles a comment, or opens it again where it is settled; a note is taken away. */
    void settle(PlacedComment comment) {
        Signature by = Signature.now(new DeskSettings().person());
        say((comments, notes) -> {
            if (comment.isPrivate()) {
                notes.remove(comment.id(), by);
                return "";
            }
            if (comment.resolved().isPresent()) {
                comments.reopen(comment.id(), by);
            } else {
                comments.resolve(comment.id(), by);
            }
            return comment.id();
        });
    }

    private void open(Pin pin, String label, Consumer<String> sent) {
        closeField();
        CardColumn column = margin.columnOf(pin);
        CommentField made = new CommentField(column.canvas(), label, sent, () -> {
            end();
            cards.back();
        });
        field = Optional.of(made);
        cards.reveal(pin);
        column.hold(Optional.of(made.area()));
        made.focus();
    }

    private void say(CommentFollower.Saying saying) {
        field.ifPresent(each -> each.busy(true));
        follower.say(
                text.get("comments.saying", host.name()),
                saying,
                id -> {
                    end();
                    cards.said(id);
                    cards.back();
                },
                sentence -> {
                    field.ifPresent(each -> {
                        each.busy(false);
                        each.focus();
                    });
                    host.say(sentence);
                });
    }

    private void closeField() {
        margin.letGo();
        field.ifPresent(each -> each.area().dispose());
        field = Optional.empty();
    }

    /** What was begun is given up, or done. */
    void end() {
        boolean isShorter = field.isPresent() || begun.isPresent();
        closeField();
        begun = Optional.empty();
        if (isShorter) {
            cards.fasten();
        }
    }
}

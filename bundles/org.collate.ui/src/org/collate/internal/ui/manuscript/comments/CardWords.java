package org.collate.internal.ui.manuscript.comments;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collate.git.Namesakes;
import org.collate.git.Signature;
import org.collate.model.Messages;
import org.collate.operations.review.PlacedComment;

/** What a card says, in the order in which it stands there. */
final class CardWords {

    /** The id of a comment that is being written. */
    static final String BEGUN = "begun";

    private static final int SHORT = 160;
    private static final int ANSWERS = 3;
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Messages text = Messages.of(CardWords.class);
    private final Namesakes people;

    /** How a part of a card looks. */
    enum Look {
        WHO,
        PLAIN,
        QUIET,
        STRUCK,
        ANSWER
    }

    /** A part of a card. @param beside what stands at the right end of its first row */
    record Part(Look look, String words, String beside) {}

    /** Something that can be done with a card. */
    enum Action {
        REPLY,
        RESOLVE,
        REOPEN,
        REMOVE
    }

    /** @param people tells authors of one name apart */
    CardWords(Namesakes people) {
        this.people = people;
    }

    /** The parts of a card. @param full whether all is told, however long */
    List<Part> parts(PlacedComment comment, boolean lost, boolean full) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Look.WHO, who(comment.by()), when(comment.by())));
        if (comment.isPrivate()) {
            parts.add(new Part(Look.QUIET, text.get("card.private"), ""));
        }
        if (lost && !comment.quoted().isEmpty()) {
            parts.add(new Part(Look.STRUCK, cut(comment.quoted(), false), ""));
        } else if (comment.state() == PlacedComment.State.CHANGED) {
            parts.add(new Part(Look.QUIET, text.get("card.changed", cut(comment.quoted(), false)), ""));
        }
        parts.add(new Part(Look.PLAIN, cut(comment.text(), full), ""));
        List<PlacedComment.Reply> replies = comment.replies();
        int hidden = full ? 0 : Math.max(0, replies.size() - ANSWERS);
        if (hidden > 0) {
            parts.add(new Part(Look.QUIET, text.get("card.earlier", hidden), ""));
        }
        replies.subList(hidden, replies.size())
                .forEach(each -> parts.add(new Part(Look.ANSWER, who(each.by()) + "  " + cut(each.text(), full), "")));
        comment.resolved()
                .ifPresent(by -> parts.add(new Part(Look.QUIET, text.get("card.resolved", who(by), when(by)), "")));
        return parts;
    }

    private String who(Signature by) {
        return people.name(by.person());
    }

    private static String when(Signature by) {
        return DAYS.format(by.time());
    }

    private static String cut(String words, boolean full) {
        if (full || words.length() <= SHORT) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return words.substring(0, end) + "…";
    }

    /** What can be done with a card. */
    static List<Action> actions(PlacedComment comment) {
        if (comment.id().equals(BEGUN)) {
            return List.of();
        }
        if (comment.isPrivate()) {
            return List.of(Action.REMOVE);
        }
        return comment.resolved().isPresent() ? List.of(Action.REOPEN) : List.of(Action.REPLY, Action.RESOLVE);
    }

    String name(Action action) {
        return text.get("action." + action.name().toLowerCase(Locale.ROOT));
    }

    /** All of it in one sentence, for readers of screens. */
    String spoken(PlacedComment comment, boolean lost) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts(comment, lost, true)) {
            words.append(part.words());
            words.append(part.beside().isEmpty() ? "" : ", " + part.beside());
            words.append('\n');
        }
        return words.toString().strip();
    }
}

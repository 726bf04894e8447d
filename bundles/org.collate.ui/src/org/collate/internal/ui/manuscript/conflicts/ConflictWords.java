package org.collate.internal.ui.manuscript.conflicts;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.merge.Conflict;
import org.collate.core.text.CommonEnds;
import org.collate.git.Signature;
import org.collate.model.Messages;
import org.collate.operations.merge.OpenConflict;

/** What is said of conflicts, on the page and in the list. */
public final class ConflictWords {

    /** One of the three states of a conflict. */
    public enum State {
        /** Before both changes. */
        BASE,
        /** As the report has it. */
        OURS,
        /** As the other version has it. */
        THEIRS;

        OpenConflict.Side of(OpenConflict conflict) {
            return switch (this) {
                case BASE -> conflict.base();
                case OURS -> conflict.ours();
                case THEIRS -> conflict.theirs();
            };
        }
    }

    /** Characters that are other than before. */
    record Changed(int from, int to) {}

    private final Messages text = Messages.of(ConflictWords.class);
    private final DateTimeFormatter days =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault());

    /** What happened, in a few words. */
    public String title(OpenConflict conflict) {
        return switch (conflict.conflict()) {
            case Conflict.Words words -> text.get(conflict.isByTemplate() ? "title.template" : "title.words");
            case Conflict.Move move -> text.get("title.move");
            case Conflict.Deletion deletion ->
                text.get(conflict.ours().words().isEmpty() ? "title.deletedHere" : "title.deletedThere");
            case Conflict.Attribute value -> text.get("title.value");
            case Conflict.Link link -> text.get("title.link");
            case Conflict.Cycle cycle -> text.get("title.cycle");
        };
    }

    /** Which of how many it is. */
    String place(int number, int count) {
        return text.get("place", number, count);
    }

    /** Whose a state is, and since when. */
    public String who(OpenConflict conflict, State state) {
        Optional<Signature> by = state.of(conflict).by();
        String name = by.map(each -> each.person().name()).orElse("");
        String side = text.get("side." + state.name().toLowerCase(Locale.ROOT));
        if (state == State.THEIRS && conflict.isByTemplate()) {
            side = text.get("side.template");
        }
        return by.isEmpty()
                ? side
                : text.get("side.by", side, name, days.format(by.get().time()));
    }

    /** How a state reads. */
    public String words(OpenConflict conflict, State state) {
        Optional<String> words = state.of(conflict).words().filter(each -> !each.isEmpty());
        return conflict.conflict() instanceof Conflict.Link
                ? text.get("link." + words.orElse("none"))
                : words.orElseGet(() -> text.get("gone"));
    }

    /** The part of a state that is other than before; empty where that is all of it, or nothing. */
    Optional<Changed> changed(OpenConflict conflict, State state) {
        Optional<String> before = conflict.base().words();
        Optional<String> now = state.of(conflict).words();
        if (state == State.BASE
                || before.isEmpty()
                || now.isEmpty()
                || !(conflict.conflict() instanceof Conflict.Words)) {
            return Optional.empty();
        }
        CommonEnds same = CommonEnds.of(before.get(), now.get());
        int end = same.end(now.get().length());
        return same.head() < end ? Optional.of(new Changed(same.head(), end)) : Optional.empty();
    }

    /** What the choice means, in a short sentence. */
    String note(OpenConflict conflict) {
        if (!conflict.canBeMadeAgain()) {
            return text.get("note.onlyOurs");
        }
        return text.get(
                switch (conflict.conflict()) {
                    case Conflict.Deletion deletion ->
                        conflict.ours().words().isEmpty() ? "note.deletedHere" : "note.deletedThere";
                    case Conflict.Move move -> "note.place";
                    case Conflict.Cycle cycle -> "note.place";
                    case Conflict.Words words -> "note.words";
                    case Conflict.Attribute value -> "note.value";
                    case Conflict.Link link -> "note.value";
                });
    }

    /** What an action is called. */
    public String name(OpenConflict conflict, ConflictAction action) {
        Optional<String> ours = conflict.ours().by().map(each -> each.person().name());
        Optional<String> theirs =
                conflict.theirs().by().map(each -> each.person().name());
        boolean tells = ours.isPresent() && theirs.isPresent() && !ours.equals(theirs) && !conflict.isByTemplate();
        return switch (action) {
            case OURS -> tells ? text.get("do.oursOf", ours.get()) : text.get("do.ours");
            case THEIRS ->
                conflict.isByTemplate()
                        ? text.get("do.template")
                        : tells ? text.get("do.theirsOf", theirs.get()) : text.get("do.theirs");
            case BOTH -> text.get("do.both");
            case PROPOSED -> text.get("do.proposed");
            case WRITE -> text.get("do.write");
            case GIVE_UP -> text.get("do.giveUp");
        };
    }
}

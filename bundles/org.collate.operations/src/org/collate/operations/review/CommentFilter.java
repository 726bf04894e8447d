package org.collate.operations.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Person;
import org.collate.git.Signature;

/**
 * Which comments somebody wants to see.
 *
 * @param state how they stand
 * @param person who said something on them; empty for everybody
 */
public record CommentFilter(State state, Optional<Person> person) {

    /** Those that are open, by everybody. */
    public static final CommentFilter OPEN = new CommentFilter(State.OPEN, Optional.empty());

    /** How comments stand. */
    public enum State {
        /** Nobody settled them. */
        OPEN,
        /** Somebody settled them. */
        RESOLVED,
        /** However they stand. */
        ALL
    }

    /** Whether a comment is one of them. */
    public boolean accepts(PlacedComment comment) {
        boolean stands = switch (state) {
            case OPEN -> comment.resolved().isEmpty();
            case RESOLVED -> comment.resolved().isPresent();
            case ALL -> true;
        };
        return stands && (person.isEmpty() || speakers(comment).anyMatch(person.get()::equals));
    }

    /** Who said something on comments, each once, in the order of the comments. */
    public static List<Person> people(List<PlacedComment> comments) {
        return comments.stream().flatMap(CommentFilter::speakers).distinct().toList();
    }

    private static Stream<Person> speakers(PlacedComment comment) {
        return Stream.concat(Stream.of(comment.by()), comment.replies().stream().map(PlacedComment.Reply::by))
                .map(Signature::person);
    }
}

package org.collate.operations.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Signature;
import org.collate.git.review.Bearing;
import org.collate.git.review.ReviewEvent;

/**
 * What was said on a comment: answers, settlings, and what opened it again. No clock decides whether it is settled, but what
 * each of those who said something could know.
 */
final class CommentThread {

    static final String REPLY = "reply";
    static final String RESOLVE = "resolve";
    static final String REOPEN = "reopen";

    static final String COMMENT = "comment";
    /** What somebody had seen: of answers the settlings, of settlings what came before them, of reopenings the settlings. */
    private static final String SEEN = "seen";

    private final ReviewEvent comment;
    private final List<ReviewEvent> events;

    private CommentThread(ReviewEvent comment, List<ReviewEvent> events) {
        this.comment = comment;
        this.events = events;
    }

    /** The threads of all comments that have a place, in order of time. @param events all events on the variant */
    static List<CommentThread> all(List<ReviewEvent> events) {
        Map<Object, List<ReviewEvent>> answers = new HashMap<>();
        for (ReviewEvent event : events) {
            Optional.ofNullable(event.data().get(COMMENT))
                    .ifPresent(on -> answers.computeIfAbsent(on, any -> new ArrayList<>())
                            .add(event));
        }
        return events.stream()
                .filter(each -> each.kind().equals(COMMENT) && each.target().isPresent())
                .map(each -> new CommentThread(each, answers.getOrDefault(each.id(), List.of())))
                .toList();
    }

    ReviewEvent comment() {
        return comment;
    }

    /** The answers, in order of time. */
    List<ReviewEvent> replies() {
        return of(REPLY).toList();
    }

    private Stream<ReviewEvent> of(String kind) {
        return events.stream().filter(each -> each.kind().equals(kind));
    }

    /**
     * Who settled it, and when. An answer that came from elsewhere while it was settled here opens it again, until somebody has
     * read it; so does who opened it again.
     */
    Optional<Signature> resolved() {
        return of(RESOLVE)
                .filter(each -> of(REPLY).allMatch(reply -> knew(each, reply)))
                .filter(each -> of(REOPEN).allMatch(reopened -> saw(each, reopened)))
                .map(ReviewEvent::by)
                .findFirst();
    }

    /** Whether an answer and a settling knew of each other; those from before say nothing, and count as if they did. */
    private static boolean knew(ReviewEvent settled, ReviewEvent reply) {
        return !(settled.data().get(SEEN) instanceof List<?>) || saw(settled, reply) || saw(reply, settled);
    }

    private static boolean saw(ReviewEvent one, ReviewEvent other) {
        return one.data().get(SEEN) instanceof List<?> seen && seen.contains(other.id());
    }

    ReviewEvent reply(Map<String, Object> words, Signature by) {
        return answer(REPLY, words, of(RESOLVE), by);
    }

    ReviewEvent resolve(Signature by) {
        return answer(RESOLVE, Map.of(), Stream.concat(of(REPLY), of(REOPEN)), by);
    }

    ReviewEvent reopen(Signature by) {
        return answer(REOPEN, Map.of(), of(RESOLVE), by);
    }

    private ReviewEvent answer(String kind, Map<String, Object> words, Stream<ReviewEvent> seen, Signature by) {
        Map<String, Object> data = new HashMap<>(words);
        data.put(COMMENT, comment.id());
        data.put(SEEN, seen.map(ReviewEvent::id).sorted().toList());
        return new ReviewEvent(kind, by, comment.commit(), comment.target(), data).with(Bearing.answering(comment));
    }
}

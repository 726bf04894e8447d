package org.collate.operations.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.authors.Whereabouts;
import org.collate.core.difference.Followed;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.review.Bearing;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.meta.NamingFeature;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.PlacedComment.Reply;
import org.collate.operations.review.PlacedComment.State;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Comments on a draft: writes, answers, settles and places them. A comment names the version and words that it is on;
 * where the text went on, the words are followed to where they are now.
 */
public final class Comments {

    private static final String COMMENT = "comment";
    private static final String REPLY = "reply";
    private static final String RESOLVE = "resolve";
    private static final String TEXT = "text";
    /** What somebody had seen: of answers the settlings, of settlings the answers. */
    private static final String SEEN = "seen";

    private static final int LONGEST = 4000;
    /** Fewer words are found anywhere by chance. */
    private static final int TELLING = 6;

    private final Space space;
    private final Variant variant;

    /** The comments on a variant. */
    public Comments(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * Adds a comment to the draft.
     *
     * @param name the element that it is on
     * @param words the words in it that it is on; empty: the element as a whole
     * @return its id
     * @throws InputException where the draft has no such element, or the words are not there once
     */
    public String add(ElementName name, Optional<String> words, String text, Signature by)
            throws InputException, SpaceException {
        VersionId draft = new Versions(space).draft(variant).id();
        Report report = new Versions(space).report(variant, draft);
        String element = name.find(report).orElseThrow(() -> name.missing(variant));
        String all = ElementName.words((Element) Reports.find(report, element).orElseThrow());
        int start = 0;
        if (words.isPresent()) {
            start = all.indexOf(words.get());
            if (start < 0 || words.get().isBlank()) {
                throw new InputException(message("comment.noWords", words.get(), all));
            } else if (all.indexOf(words.get(), start + 1) >= 0) {
                throw new InputException(message("comment.several", words.get()));
            }
        }
        String quoted = words.orElse("");
        ReviewEvent.Target target = new ReviewEvent.Target(element, start, start + quoted.length(), quoted);
        ReviewEvent event = new ReviewEvent(COMMENT, by, draft, Optional.of(target), Map.of(TEXT, checked(text)));
        new ReviewEvents(space).add(variant, by, List.of(event));
        return event.id();
    }

    /** Answers a comment. */
    public void reply(String comment, String text, Signature by) throws InputException, SpaceException {
        ReviewEvent on = find(comment);
        Map<String, Object> data = Map.of(COMMENT, on.id(), TEXT, checked(text), SEEN, seen(on, RESOLVE));
        ReviewEvent event = new ReviewEvent(REPLY, by, on.commit(), on.target(), data).with(Bearing.answering(on));
        new ReviewEvents(space).add(variant, by, List.of(event));
    }

    /** Settles a comment; it stays, and is listed where all are asked for. */
    public void resolve(String comment, Signature by) throws InputException, SpaceException {
        ReviewEvent on = find(comment);
        Map<String, Object> data = Map.of(COMMENT, on.id(), SEEN, seen(on, REPLY));
        ReviewEvent event = new ReviewEvent(RESOLVE, by, on.commit(), on.target(), data).with(Bearing.answering(on));
        new ReviewEvents(space).add(variant, by, List.of(event));
    }

    /** The ids of the events of a kind on a comment that whoever says something now can know. */
    private List<String> seen(ReviewEvent comment, String kind) throws SpaceException {
        return on(comment, kind, new ReviewEvents(space).of(variant)).stream()
                .map(ReviewEvent::id)
                .sorted()
                .toList();
    }

    private static List<ReviewEvent> on(ReviewEvent comment, String kind, List<ReviewEvent> events) {
        return events.stream()
                .filter(each -> each.kind().equals(kind)
                        && comment.id().equals(each.data().get(COMMENT)))
                .toList();
    }

    /** Whether an answer and a settling knew of each other; those from before say nothing, and count as if they did. */
    private static boolean knew(ReviewEvent settled, ReviewEvent reply) {
        return !(settled.data().get(SEEN) instanceof List<?> replies)
                || replies.contains(reply.id())
                || reply.data().get(SEEN) instanceof List<?> settlings && settlings.contains(settled.id());
    }

    /** All comments, settled ones included, in the order of the text; those whose element is gone come last. */
    public List<PlacedComment> list() throws SpaceException {
        VersionId draft = new Versions(space).draft(variant).id();
        return placed(new Versions(space).report(variant, draft), Optional.of(draft));
    }

    /** The same, placed in another text than the draft, which has no history. */
    public List<PlacedComment> on(Report now) throws SpaceException {
        return placed(now, Optional.empty());
    }

    private List<PlacedComment> placed(Report now, Optional<VersionId> version) throws SpaceException {
        List<ReviewEvent> events = new ReviewEvents(space).of(variant);
        Map<String, Integer> order = new HashMap<>();
        Reports.parts(now).forEach(each -> order.put(each.getId(), order.size()));
        Map<VersionId, Optional<Report>> then = new HashMap<>();
        List<PlacedComment> placed = new ArrayList<>();
        for (ReviewEvent event : events) {
            if (event.kind().equals(COMMENT) && event.target().isPresent()) {
                if (!then.containsKey(event.commit())) {
                    then.put(event.commit(), earlier(event.commit()));
                }
                Spot spot = spot(event, then.get(event.commit()), version, now);
                placed.add(place(event, spot, now, events));
            }
        }
        placed.sort((a, b) -> {
            int byElement = Integer.compare(
                    order.getOrDefault(a.element(), Integer.MAX_VALUE),
                    order.getOrDefault(b.element(), Integer.MAX_VALUE));
            return byElement != 0 ? byElement : Integer.compare(a.start(), b.start());
        });
        return placed;
    }

    /** The text that was commented on; empty where that version never came to this machine. */
    private Optional<Report> earlier(VersionId version) {
        try {
            return Optional.of(new Versions(space).report(variant, version));
        } catch (SpaceException e) {
            return Optional.empty();
        }
    }

    private static PlacedComment place(ReviewEvent event, Spot spot, Report now, List<ReviewEvent> events) {
        ReviewEvent.Target target = event.target().orElseThrow();
        String id = event.id();
        List<ReviewEvent> replies = on(event, REPLY, events);
        String text = String.valueOf(event.data().get(TEXT));
        return new PlacedComment(
                id,
                event.by(),
                text,
                target.quoted(),
                spot.state,
                spot.element,
                lead(now, spot.element),
                spot.start,
                spot.end,
                replies.stream().map(Reply::of).toList(),
                resolved(event, replies, events));
    }

    /** An answer that came from elsewhere while it was settled here opens it again, until somebody has read it. */
    private static Optional<Signature> resolved(
            ReviewEvent comment, List<ReviewEvent> replies, List<ReviewEvent> events) {
        return on(comment, RESOLVE, events).stream()
                .filter(each -> replies.stream().allMatch(reply -> knew(each, reply)))
                .map(ReviewEvent::by)
                .findFirst();
    }

    /**
     * How many comments are open; their places are not looked for.
     *
     * @param events all events on the variant
     */
    public static int open(List<ReviewEvent> events) {
        return (int) events.stream()
                .filter(each -> each.kind().equals(COMMENT) && each.target().isPresent())
                .filter(each -> resolved(each, on(each, REPLY, events), events).isEmpty())
                .count();
    }

    private record Spot(State state, String element, int start, int end) {}

    private Spot spot(ReviewEvent event, Optional<Report> then, Optional<VersionId> version, Report now) {
        ReviewEvent.Target target = event.target().orElseThrow();
        Spot spot = spot(target, then, now);
        // The history is asked only where the words are no more where they were.
        boolean isSettled =
                target.quoted().isEmpty() || then.isEmpty() || version.isEmpty() || spot.state == State.PLACED;
        return isSettled ? spot : carried(event, now, version.get()).orElse(spot);
    }

    /** Words that went into another element, since their paragraph was divided or joined, by where their characters are. */
    private Optional<Spot> carried(ReviewEvent event, Report now, VersionId draft) {
        ReviewEvent.Target target = event.target().orElseThrow();
        Blamed then;
        Blamed since;
        try {
            then = new Blame(space).of(variant, event.commit());
            since = new Blame(space).of(variant, draft);
        } catch (SpaceException e) {
            // Without the history the comment is shown where its words are found.
            return Optional.empty();
        }
        return naming(then.report(), target.element())
                .flatMap(feature -> Whereabouts.of(
                        then.authorship(), target.element(), feature, target.start(), target.end(), since.authorship()))
                .filter(found -> !found.element().equals(target.element())
                        && naming(now, found.element()).equals(Optional.of(found.feature())))
                .map(found -> {
                    String all = words(now, found.element()).orElseThrow();
                    boolean isWhole = all.substring(found.start(), found.end()).equals(target.quoted());
                    State state = isWhole ? State.ELSEWHERE : State.CHANGED;
                    return new Spot(state, found.element(), found.start(), found.end());
                });
    }

    /** The name of the feature whose words an element is known by. */
    private static Optional<String> naming(Report report, String element) {
        return element(report, element)
                .flatMap(each -> NamingFeature.of(each.eClass()))
                .map(EStructuralFeature::getName);
    }

    private static Spot spot(ReviewEvent.Target target, Optional<Report> then, Report now) {
        Optional<String> words = words(now, target.element());
        if (words.isPresent()) {
            if (target.quoted().isEmpty()) {
                return new Spot(State.PLACED, target.element(), 0, 0);
            }
            Optional<String> before = then.flatMap(report -> words(report, target.element()));
            Optional<Followed> followed = before.filter(text -> target.end() <= text.length())
                    .flatMap(text -> Followed.of(text, words.get(), target.start(), target.end()));
            if (followed.isPresent()) {
                State state = followed.get().isWhole() ? State.PLACED : State.CHANGED;
                if (state == State.PLACED || elsewhere(target, now).isEmpty()) {
                    return new Spot(
                            state,
                            target.element(),
                            followed.get().start(),
                            followed.get().end());
                }
            }
            int found = before.isPresent() ? -1 : words.get().indexOf(target.quoted());
            if (found >= 0) {
                int end = found + target.quoted().length();
                return new Spot(State.PLACED, target.element(), found, end);
            }
        }
        return elsewhere(target, now)
                .orElseGet(() -> new Spot(words.isPresent() ? State.GONE : State.ELEMENT_GONE, target.element(), 0, 0));
    }

    /** Words that went into another element, as when a paragraph is divided; only where there is no doubt. */
    private static Optional<Spot> elsewhere(ReviewEvent.Target target, Report now) {
        if (target.quoted().length() < TELLING) {
            return Optional.empty();
        }
        List<Spot> found = new ArrayList<>();
        Reports.elements(now).forEach(each -> {
            int start = ElementName.words(each).indexOf(target.quoted());
            if (start >= 0) {
                int end = start + target.quoted().length();
                found.add(new Spot(State.ELSEWHERE, each.getId(), start, end));
            }
        });
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> words(Report report, String element) {
        return element(report, element).map(ElementName::words);
    }

    private static Optional<Element> element(Report report, String id) {
        Optional<Identified> found = id.equals(report.getId()) ? Optional.of(report) : Reports.find(report, id);
        return found.filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static String lead(Report now, String element) {
        return element(now, element).map(ElementName::lead).orElse("");
    }

    private ReviewEvent find(String comment) throws InputException, SpaceException {
        List<ReviewEvent> fitting = new ReviewEvents(space)
                .of(variant).stream()
                        .filter(each -> each.kind().equals(COMMENT))
                        .filter(each -> !comment.isBlank() && each.id().startsWith(comment))
                        .toList();
        if (fitting.size() != 1) {
            throw new InputException(message(
                    fitting.isEmpty() ? "comment.missing" : "comment.twice", comment, Names.of(space, variant)));
        }
        return fitting.getFirst();
    }

    private static String checked(String text) throws InputException {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new InputException(message(plain.isEmpty() ? "comment.empty" : "comment.long", LONGEST));
        }
        return plain;
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(Comments.class).get(key, arguments);
    }
}

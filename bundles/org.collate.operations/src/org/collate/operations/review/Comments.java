package org.collate.operations.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.ElementName;

/**
 * Comments on a draft: writes, answers, settles and places them. A comment names the version and words that it is on;
 * where the text went on, the words are followed to where they are now.
 */
public final class Comments {

    static final String TEXT = "text";

    private static final int LONGEST = 4000;

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
        return add(draft, new Passage(element, start, words.orElse("")), text, by);
    }

    /**
     * Words that somebody sees.
     *
     * @param element the id of the element that they are in
     * @param start where they begin in it, in UTF-16 units
     * @param words the words; empty: the element as a whole
     */
    public record Passage(String element, int start, String words) {

        /** Where they begin in a text; empty where they are not there, or nobody knows which they are. */
        OptionalInt in(String text) {
            if (text.startsWith(words, start)) {
                return OptionalInt.of(start);
            }
            int found = text.indexOf(words);
            return found < 0 || text.indexOf(words, found + 1) >= 0 ? OptionalInt.empty() : OptionalInt.of(found);
        }
    }

    /**
     * Adds a comment to words that somebody sees. Where something was put in before them since, they are those that are there
     * once.
     *
     * @return its id
     * @throws InputException where the draft has no such element, or the words are there no more
     */
    public String add(Passage on, String text, Signature by) throws InputException, SpaceException {
        VersionId draft = new Versions(space).draft(variant).id();
        Optional<String> all = words(draft, on.element());
        if (all.isEmpty()) {
            throw new InputException(message("comment.noElement"));
        }
        OptionalInt start = on.in(all.get());
        if (start.isEmpty()) {
            throw new InputException(message("comment.noWords", on.words(), all.get()));
        }
        return add(draft, new Passage(on.element(), start.getAsInt(), on.words()), text, by);
    }

    /** Whether words that somebody sees are in the draft as the last version has it. */
    public boolean has(Passage on) throws SpaceException {
        return words(new Versions(space).draft(variant).id(), on.element())
                .filter(all -> on.in(all).isPresent())
                .isPresent();
    }

    private Optional<String> words(VersionId draft, String element) throws SpaceException {
        return Reports.find(new Versions(space).report(variant, draft), element)
                .filter(Element.class::isInstance)
                .map(each -> ElementName.words((Element) each));
    }

    private String add(VersionId draft, Passage on, String text, Signature by) throws InputException, SpaceException {
        int start = on.words().isEmpty() ? 0 : on.start();
        ReviewEvent.Target target =
                new ReviewEvent.Target(on.element(), start, start + on.words().length(), on.words());
        ReviewEvent event =
                new ReviewEvent(CommentThread.COMMENT, by, draft, Optional.of(target), Map.of(TEXT, checked(text)));
        new ReviewEvents(space).add(variant, by, List.of(event));
        return event.id();
    }

    /**
     * Adds a comment that somebody made elsewhere, as in a document; what is too long for one goes on in answers.
     *
     * @param version the version whose words it is on
     * @return its id
     * @throws InputException where it says nothing
     */
    public String add(VersionId version, ReviewEvent.Target target, String text, Signature by)
            throws InputException, SpaceException {
        String all = text.strip();
        int end = end(all, 0);
        Map<String, Object> data = Map.of(TEXT, checked(all.substring(0, end)));
        ReviewEvent event = new ReviewEvent(CommentThread.COMMENT, by, version, Optional.of(target), data);
        new ReviewEvents(space).add(variant, by, List.of(event));
        while (end < all.length()) {
            int from = end;
            end = end(all, from);
            reply(event.id(), all.substring(from, end), by);
        }
        return event.id();
    }

    /** Where a part of a text ends that one comment holds; never within a character. */
    private static int end(String all, int from) {
        int end = Math.min(from + LONGEST, all.length());
        return end < all.length() && Character.isLowSurrogate(all.charAt(end)) ? end - 1 : end;
    }

    /** Answers a comment. */
    public void reply(String comment, String text, Signature by) throws InputException, SpaceException {
        new ReviewEvents(space).add(variant, by, List.of(find(comment).reply(Map.of(TEXT, checked(text)), by)));
    }

    /** Settles a comment; it stays, and is listed where all are asked for. */
    public void resolve(String comment, Signature by) throws InputException, SpaceException {
        new ReviewEvents(space).add(variant, by, List.of(find(comment).resolve(by)));
    }

    /**
     * Opens a comment again that somebody settled; that he did stays in the review.
     *
     * @throws InputException where it is open
     */
    public void reopen(String comment, Signature by) throws InputException, SpaceException {
        CommentThread thread = find(comment);
        if (thread.resolved().isEmpty()) {
            throw new InputException(message("comment.open", comment));
        }
        new ReviewEvents(space).add(variant, by, List.of(thread.reopen(by)));
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

    private List<PlacedComment> placed(Report now, Optional<VersionId> draft) throws SpaceException {
        List<CommentThread> threads = CommentThread.all(new ReviewEvents(space).of(variant));
        return new PlacedThreads(space, variant, now, draft).of(threads);
    }

    /** Whether somebody ever commented on the variant. */
    public boolean isAny() throws SpaceException {
        return !CommentThread.all(new ReviewEvents(space).of(variant)).isEmpty();
    }

    /**
     * How many comments are open; their places are not looked for.
     *
     * @param events all events on the variant
     */
    public static int open(List<ReviewEvent> events) {
        return (int) CommentThread.all(events).stream()
                .filter(each -> each.resolved().isEmpty())
                .count();
    }

    private CommentThread find(String comment) throws InputException, SpaceException {
        List<CommentThread> fitting = CommentThread.all(new ReviewEvents(space).of(variant)).stream()
                .filter(each -> !comment.isBlank() && each.comment().id().startsWith(comment))
                .toList();
        if (fitting.size() != 1) {
            throw new InputException(message(
                    fitting.isEmpty() ? "comment.missing" : "comment.twice", comment, Names.of(space, variant)));
        }
        return fitting.getFirst();
    }

    static String checked(String text) throws InputException {
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

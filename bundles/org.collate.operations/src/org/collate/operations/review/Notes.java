package org.collate.operations.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.PrivateNotes;
import org.collate.git.review.ReviewEvent;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Comments.Passage;

/**
 * Notes on a draft that somebody keeps to himself. They have places as comments have, are on what is written at the moment,
 * in a version or not, and leave this machine by no way.
 */
public final class Notes {

    private final Space space;
    private final Variant variant;

    /** The notes on a variant. */
    public Notes(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * Adds a note on the draft.
     *
     * @param name the element that it is on
     * @param words the words in it that it is on; empty: the element as a whole
     * @return its id
     * @throws InputException where the draft has no such element, or the words are not there once
     */
    public String add(ElementName name, Optional<String> words, String text, Signature by)
            throws InputException, SpaceException {
        Report report = new Versions(space).report(variant, draft());
        String element = name.find(report).orElseThrow(() -> name.missing(variant));
        String all = ElementName.words((Element) Reports.find(report, element).orElseThrow());
        int start = words.map(all::indexOf).orElse(0);
        if (start < 0 || words.filter(String::isBlank).isPresent()) {
            throw new InputException(message("comment.noWords", words.orElseThrow(), all));
        } else if (words.filter(each -> all.indexOf(each, start + 1) >= 0).isPresent()) {
            throw new InputException(message("comment.several", words.orElseThrow()));
        }
        return add(new Passage(element, start, words.orElse("")), text, by);
    }

    /**
     * Adds a note on words that somebody sees.
     *
     * @return its id
     */
    public String add(Passage on, String text, Signature by) throws InputException, SpaceException {
        int start = on.words().isEmpty() ? 0 : on.start();
        ReviewEvent.Target target =
                new ReviewEvent.Target(on.element(), start, start + on.words().length(), on.words());
        ReviewEvent note = new ReviewEvent(
                "note", by, draft(), Optional.of(target), Map.of(Comments.TEXT, Comments.checked(text)));
        new PrivateNotes(space).add(variant, note);
        return note.id();
    }

    private VersionId draft() throws SpaceException {
        return new Versions(space).draft(variant).id();
    }

    /**
     * Takes a note away; nothing keeps it.
     *
     * @param id its id, or the beginning of it that no other has
     */
    public void remove(String id, Signature by) throws InputException, SpaceException {
        List<ReviewEvent> fitting = all().stream()
                .filter(each -> !id.isBlank() && each.id().startsWith(id))
                .toList();
        if (fitting.size() != 1) {
            throw new InputException(
                    message(fitting.isEmpty() ? "note.missing" : "note.twice", id, Names.of(space, variant)));
        }
        new PrivateNotes(space).remove(variant, fitting.getFirst().id(), by);
    }

    private List<ReviewEvent> all() throws SpaceException {
        return new PrivateNotes(space)
                .of(variant).stream().filter(each -> each.target().isPresent()).toList();
    }

    /** Whether there is a note on the variant. */
    public boolean isAny() throws SpaceException {
        return !all().isEmpty();
    }

    /** All notes at their places in the draft, in the order of the text. */
    public List<PlacedComment> list() throws SpaceException {
        VersionId draft = draft();
        return placed(new Versions(space).report(variant, draft), Optional.of(draft));
    }

    /** The same in another text than the draft, which has no history. */
    public List<PlacedComment> on(Report now) throws SpaceException {
        return placed(now, Optional.empty());
    }

    private List<PlacedComment> placed(Report now, Optional<VersionId> draft) throws SpaceException {
        return new PlacedThreads(space, variant, now, draft).ofNotes(all());
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(Comments.class).get(key, arguments);
    }
}

package org.collate.operations.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Followed;
import org.collate.git.review.ReviewEvent;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.PlacedComment.State;

/**
 * Where the words are now that a comment is on, and what became of them.
 *
 * @param element the id of the element that has them, or had them
 * @param start where they begin in it, in UTF-16 units; 0 where they are gone
 */
record CommentPlace(State state, String element, int start, int end) {

    /** Fewer words are found anywhere by chance. */
    private static final int TELLING = 6;

    /**
     * Follows words.
     *
     * @param target where they were
     * @param then the text that they were in; empty where it never came to this machine
     * @param now the text in which they are looked for
     */
    static CommentPlace of(ReviewEvent.Target target, Optional<Report> then, Report now) {
        Optional<String> words = words(now, target.element());
        if (words.isPresent()) {
            if (target.quoted().isEmpty()) {
                return new CommentPlace(State.PLACED, target.element(), 0, 0);
            }
            Optional<String> before = then.flatMap(report -> words(report, target.element()));
            Optional<Followed> followed = before.filter(text -> target.end() <= text.length())
                    .flatMap(text -> Followed.of(text, words.get(), target.start(), target.end()));
            if (followed.isPresent()) {
                State state = followed.get().isWhole() ? State.PLACED : State.CHANGED;
                if (state == State.PLACED || elsewhere(target, now).isEmpty()) {
                    return new CommentPlace(
                            state,
                            target.element(),
                            followed.get().start(),
                            followed.get().end());
                }
            }
            int found = before.isPresent() ? -1 : words.get().indexOf(target.quoted());
            if (found >= 0) {
                int end = found + target.quoted().length();
                return new CommentPlace(State.PLACED, target.element(), found, end);
            }
        }
        return elsewhere(target, now)
                .orElseGet(() ->
                        new CommentPlace(words.isPresent() ? State.GONE : State.ELEMENT_GONE, target.element(), 0, 0));
    }

    /** Words that went into another element, as when a paragraph is divided; only where there is no doubt. */
    private static Optional<CommentPlace> elsewhere(ReviewEvent.Target target, Report now) {
        if (target.quoted().length() < TELLING) {
            return Optional.empty();
        }
        List<CommentPlace> found = new ArrayList<>();
        Reports.elements(now).forEach(each -> {
            int start = ElementName.words(each).indexOf(target.quoted());
            if (start >= 0) {
                int end = start + target.quoted().length();
                found.add(new CommentPlace(State.ELSEWHERE, each.getId(), start, end));
            }
        });
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static Optional<String> words(Report report, String element) {
        return element(report, element).map(ElementName::words);
    }

    private static Optional<Element> element(Report report, String id) {
        Optional<Identified> found = id.equals(report.getId()) ? Optional.of(report) : Reports.find(report, id);
        return found.filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The first words of the element, or nothing where it is gone. */
    String lead(Report now) {
        return element(now, element).map(ElementName::lead).orElse("");
    }
}

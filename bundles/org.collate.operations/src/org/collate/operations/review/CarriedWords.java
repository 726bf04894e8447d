package org.collate.operations.review;

import java.util.Optional;
import org.collate.core.authors.Whereabouts;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.review.ReviewEvent;
import org.collate.git.space.Space;
import org.collate.model.Reports;
import org.collate.model.meta.NamingFeature;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.review.PlacedComment.State;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Follows the words of comments into the elements that they went over into when their paragraph was divided or joined, by where
 * the history says that their characters are.
 */
final class CarriedWords {

    private final Space space;
    private final Variant variant;
    private final Optional<VersionId> version;

    /**
     * Follows words to a text.
     *
     * @param version the version that the text is; empty where it is none, and has no history
     */
    CarriedWords(Space space, Variant variant, Optional<VersionId> version) {
        this.space = space;
        this.variant = variant;
        this.version = version;
    }

    /** Where the words of a comment are; the history is asked only where they are no more where they were. */
    CommentPlace of(ReviewEvent comment, Optional<Report> then, Report now) {
        ReviewEvent.Target target = comment.target().orElseThrow();
        CommentPlace place = CommentPlace.of(target, then, now);
        boolean isSettled =
                target.quoted().isEmpty() || then.isEmpty() || version.isEmpty() || place.state() == State.PLACED;
        return isSettled ? place : carried(comment, now).orElse(place);
    }

    private Optional<CommentPlace> carried(ReviewEvent comment, Report now) {
        ReviewEvent.Target target = comment.target().orElseThrow();
        Blamed then;
        Blamed since;
        try {
            then = new Blame(space).of(variant, comment.commit());
            since = new Blame(space).of(variant, version.orElseThrow());
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
                    String all = CommentPlace.words(now, found.element()).orElseThrow();
                    boolean isWhole = all.substring(found.start(), found.end()).equals(target.quoted());
                    State state = isWhole ? State.ELSEWHERE : State.CHANGED;
                    return new CommentPlace(state, found.element(), found.start(), found.end());
                });
    }

    /** The name of the feature whose words an element is known by. */
    private static Optional<String> naming(Report report, String element) {
        Optional<Identified> found =
                element.equals(report.getId()) ? Optional.of(report) : Reports.find(report, element);
        return found.flatMap(each -> NamingFeature.of(each.eClass())).map(EStructuralFeature::getName);
    }
}

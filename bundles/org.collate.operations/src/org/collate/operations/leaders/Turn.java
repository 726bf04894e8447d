package org.collate.operations.leaders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Person;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.operations.review.ReviewState;

/**
 * Whether a report waits for a person. What was handed over waits for whoever has taken it, else for all who review; since
 * nobody is entered as a reviewer, these are those who have reviewed in this meeting, and those who have no report in it.
 * What was sent back waits for whose report it is and for who handed it over; what is stale, for these and for who signed it
 * off; conflicts, for whoever writes.
 */
final class Turn {

    private static final Set<String> REVIEWING =
            Set.of("accept", "reject", ReviewState.TAKE, ReviewState.SEND_BACK, ReviewState.SIGN_OFF);

    private final Person person;
    private final Optional<Member> member;
    private final boolean reviews;

    private Turn(Person person, Optional<Member> member, boolean reviews) {
        this.person = person;
        this.member = member;
        this.reviews = reviews;
    }

    /**
     * The turn of a person in a meeting.
     *
     * @param reports the reports of the meeting, with their events
     */
    static Turn of(Person person, Roster roster, Map<VariantState, List<ReviewEvent>> reports) {
        Optional<Member> member = roster.member(person.name());
        Turn turn = new Turn(person, member, false);
        boolean hasReport = reports.keySet().stream().map(VariantState::variant).anyMatch(turn::isOwn);
        boolean hasReviewed = reports.values().stream()
                .flatMap(Collection::stream)
                .filter(event -> REVIEWING.contains(event.kind()))
                .anyMatch(turn::isBy);
        return new Turn(person, member, hasReviewed || !hasReport);
    }

    /** Whether it is the person's turn with a report. */
    boolean isOf(Variant variant, ReviewState review, int conflicts) {
        boolean writes = isOwn(variant) || review.over().filter(this::isBy).isPresent();
        return switch (review.stage()) {
            case WITH_REVIEWER -> review.taken().map(this::isBy).orElse(reviews && !writes);
            case SENT_BACK -> writes;
            case SIGNED_OFF ->
                review.isStale()
                        && (writes || review.signedOff().filter(this::isBy).isPresent());
            case WRITING, WITHDRAWN -> writes && conflicts > 0;
        };
    }

    private boolean isOwn(Variant variant) {
        return member.filter(each -> each.slug().equals(variant.slug())).isPresent();
    }

    private boolean isBy(ReviewEvent event) {
        String name = event.by().person().name();
        return name.equals(person.name())
                || member.filter(each -> each.isCalled(name)).isPresent();
    }
}

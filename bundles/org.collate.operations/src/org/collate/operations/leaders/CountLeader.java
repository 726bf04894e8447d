package org.collate.operations.leaders;

import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.CheckedReport;
import org.collate.operations.check.Checker;
import org.collate.validation.Overview;

/** Counts what is open in the text of the reports of a space: revisions, findings, characters. For one thread. */
public final class CountLeader {

    private final Space space;
    private final Checker checker;

    /** Counts with the rules of a checker in a space, which stays open as long: opening it once a report would take longer. */
    public CountLeader(Space space, Checker checker) {
        this.space = space;
        this.checker = checker;
    }

    /**
     * Counts what is written in a report.
     *
     * @throws InputException where what this machine keeps of it is no report that can be read
     * @throws SpaceException where the report or its meeting's template cannot be read
     */
    public LeaderFigures figures(Leader leader) throws InputException, SpaceException {
        Place.OfVariant place = leader.place();
        CheckedReport checked = checker.checkWritten(place, space);
        int characters = Overview.of(checked.opened().report()).characters();
        return checker.shown(place, checked)
                .map(findings -> LeaderFigures.of(characters, findings))
                .orElseGet(() -> LeaderFigures.notBegun(characters));
    }

    /**
     * Counts the revisions that wait for a verdict; this takes the versions since the last one that was accepted.
     *
     * @throws SpaceException where these cannot be read
     */
    public int revisions(Leader leader) throws SpaceException {
        Optional<VersionId> accepted = leader.state().accepted();
        if (accepted.isEmpty() || !leader.state().ahead()) {
            return 0;
        }
        return new TrackedRevisions(space)
                .since(leader.variant(), accepted.get())
                .revisions()
                .list()
                .size();
    }
}

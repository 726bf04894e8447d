package org.collate.operations.leaders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.VersionId;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.roster.Roster;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.operations.review.Comments;
import org.collate.operations.review.ReviewState;
import org.collate.operations.signing.WhoSigned;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads the table of leaders: how all reports of a space stand, templates left out. Texts are not looked at. */
public final class ReadLeaders {

    private final Path folder;
    private final Optional<String> meeting;
    private final Person person;

    /**
     * Reads the table of a space.
     *
     * @param meeting slug or name of the only meeting; empty for all
     * @param person who looks
     */
    public ReadLeaders(Path folder, Optional<String> meeting, Person person) {
        this.folder = folder;
        this.meeting = meeting;
        this.person = person;
    }

    /** What is known of a meeting before its reports are looked at. */
    private record Sitting(NamedSlug entry, Optional<VersionId> template, Turn turn) {}

    /**
     * Reads it.
     *
     * @return the reports, the last meeting first, in each the team's report and then the leaders' in the order of the roster
     * @throws SpaceException where the space cannot be read, or has no such meeting
     */
    public List<Leader> execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        try (Space space = Space.open(folder)) {
            Roster roster = space.roster();
            List<NamedSlug> meetings = meetings(space, roster);
            SubMonitor progress = SubMonitor.convert(monitor, meetings.size());
            List<Leader> leaders = new ArrayList<>();
            for (NamedSlug each : meetings) {
                leaders.addAll(leaders(space, roster, each, progress.split(1)));
            }
            return List.copyOf(leaders);
        }
    }

    private List<NamedSlug> meetings(Space space, Roster roster) throws SpaceException {
        return meeting.isPresent()
                ? List.of(new Meetings(space).find(meeting.get()))
                : roster.meetings().stream().map(MeetingEntry::entry).toList().reversed();
    }

    private List<Leader> leaders(Space space, Roster roster, NamedSlug entry, IProgressMonitor monitor)
            throws SpaceException {
        List<VariantState> all = new Variants(space).list(entry.slug());
        Optional<VersionId> template = all.stream()
                .filter(state -> state.variant().isTemplate())
                .map(state -> state.draft().id())
                .findFirst();
        Map<VariantState, List<ReviewEvent>> events = new LinkedHashMap<>();
        for (VariantState state : all) {
            if (!state.variant().isTemplate()) {
                events.put(state, new ReviewEvents(space).of(state.variant()));
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, events.size());
        Sitting sitting = new Sitting(entry, template, Turn.of(person, roster, events));
        List<Leader> leaders = new ArrayList<>();
        for (Map.Entry<VariantState, List<ReviewEvent>> each : events.entrySet()) {
            leaders.add(leader(space, sitting, each.getKey(), each.getValue()));
            progress.split(1);
        }
        return leaders;
    }

    private Leader leader(Space space, Sitting sitting, VariantState state, List<ReviewEvent> events)
            throws SpaceException {
        ReviewState review = ReviewState.of(space, state.variant(), events);
        int conflicts = new KeptConflicts(space).count(state.variant());
        Optional<WhoSigned.Told> signature = Optional.empty();
        if (review.signedOff().isPresent()) {
            signature = Optional.of(
                    new WhoSigned(space, state.variant()).of(review.signedOff().get()));
        }
        boolean waits = sitting.turn().isOf(state.variant(), review, conflicts);
        return new Leader(
                folder,
                sitting.entry(),
                sitting.template(),
                state,
                review,
                Comments.open(events),
                conflicts,
                signature,
                waits);
    }
}

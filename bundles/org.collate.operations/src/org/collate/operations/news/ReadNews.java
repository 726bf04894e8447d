package org.collate.operations.news;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.Version;
import org.collate.git.review.HandOvers;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.operations.Place;
import org.collate.operations.news.News.What;
import org.collate.operations.review.ReviewState;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads what others did with the reports of a space, from their events and versions. Clocks only put it in order. */
public final class ReadNews {

    private static final Map<String, What> KINDS = Map.of(
            HandOvers.KIND,
            What.HANDED_OVER,
            ReviewState.TAKE,
            What.TAKEN,
            ReviewState.SEND_BACK,
            What.SENT_BACK,
            ReviewState.WITHDRAW,
            What.WITHDRAWN,
            ReviewState.SIGN_OFF,
            What.SIGNED_OFF,
            "accept",
            What.ACCEPTED,
            "reject",
            What.REJECTED,
            "comment",
            What.COMMENTED,
            "reply",
            What.ANSWERED,
            "resolve",
            What.SETTLED);

    /** What is said without words beside it. */
    private static final List<String> WORDS = List.of("because", "text");

    private final Path folder;
    private final Person person;

    /**
     * Reads it of a space.
     *
     * @param person who looks, whose own doings are no news
     */
    public ReadNews(Path folder, Person person) {
        this.folder = folder;
        this.person = person;
    }

    /** What everything is known by that has happened by now: the events, and the last version of each report. */
    public Set<String> known(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        Set<String> ids = new HashSet<>();
        try (Space space = Space.open(folder)) {
            for (VariantState state : reports(space, monitor)) {
                ids.add(state.draft().id().hex());
                new ReviewEvents(space).of(state.variant()).forEach(event -> ids.add(event.id()));
            }
        }
        return ids;
    }

    /**
     * Reads it.
     *
     * @param seen what was known before, which is left out
     * @return what others did, the last thing first
     */
    public List<News> execute(Set<String> seen, IProgressMonitor monitor)
            throws SpaceException, OperationCanceledException {
        List<News> news = new ArrayList<>();
        try (Space space = Space.open(folder)) {
            Roster roster = space.roster();
            for (VariantState state : reports(space, monitor)) {
                news.addAll(of(space, roster, state, seen));
            }
        }
        news.sort(Comparator.comparing((News each) -> each.by().time().toInstant())
                .reversed());
        return List.copyOf(news);
    }

    private static List<VariantState> reports(Space space, IProgressMonitor monitor) throws SpaceException {
        List<MeetingEntry> meetings = space.roster().meetings();
        SubMonitor progress = SubMonitor.convert(monitor, meetings.size());
        List<VariantState> reports = new ArrayList<>();
        for (MeetingEntry meeting : meetings) {
            new Variants(space)
                    .list(meeting.slug()).stream()
                            .filter(state -> !state.variant().isTemplate())
                            .forEach(reports::add);
            progress.split(1);
        }
        return reports;
    }

    private List<News> of(Space space, Roster roster, VariantState state, Set<String> seen) throws SpaceException {
        List<News> news = new ArrayList<>();
        for (ReviewEvent event : new ReviewEvents(space).of(state.variant())) {
            Optional<What> what = Optional.ofNullable(KINDS.get(event.kind()));
            if (what.isPresent()
                    && !seen.contains(event.id())
                    && !isOwn(roster, event.by().person())) {
                news.add(new News(
                        event.id(),
                        folder,
                        Place.OfVariant.draft(folder, state),
                        state.name(),
                        what.get(),
                        event.by(),
                        words(event),
                        event.target().map(ReviewEvent.Target::element)));
            }
        }
        if (!seen.contains(state.draft().id().hex())) {
            news.addAll(versions(space, roster, state, seen));
        }
        return news;
    }

    /** The versions that came since the last one that was seen; of a report that is new, all but the one that began it. */
    private List<News> versions(Space space, Roster roster, VariantState state, Set<String> seen)
            throws SpaceException {
        Versions versions = new Versions(space);
        List<Version> log = versions.log(state.variant());
        Optional<Version> last =
                log.stream().filter(each -> seen.contains(each.id().hex())).findFirst();
        List<Version> before = last.isPresent()
                ? versions.log(state.variant(), last.get().id())
                : log.subList(Math.max(0, log.size() - 1), log.size());
        Set<Version> known = new HashSet<>(before);
        List<News> news = new ArrayList<>();
        for (Version version : log) {
            if (!known.contains(version) && !isOwn(roster, version.author().person())) {
                news.add(new News(
                        version.id().hex(),
                        folder,
                        Place.OfVariant.draft(folder, state),
                        state.name(),
                        What.CHANGED,
                        version.author(),
                        version.subject(),
                        Optional.empty()));
            }
        }
        return news;
    }

    private static String words(ReviewEvent event) {
        return WORDS.stream()
                .flatMap(name -> Optional.ofNullable(event.data().get(name)).stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private boolean isOwn(Roster roster, Person by) {
        Optional<Member> member = roster.member(person.name());
        return by.name().equals(person.name())
                || member.filter(each -> each.isCalled(by.name())).isPresent();
    }
}

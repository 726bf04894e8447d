package org.collate.operations.arrivals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.git.Origin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.actions.Action;
import org.collate.git.actions.Action.Moved;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.operations.undo.LogEntry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads what came into a draft from elsewhere: entries of the operation log of this machine that moved it and are not undone, the
 * last one first, each with what it changed by element.
 */
public final class ReadArrivals {

    private final Space space;
    private final Variant variant;

    /** Reads those of a variant. */
    public ReadArrivals(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * Reads the last ones.
     *
     * @param most how many at most
     */
    public List<Arrival> execute(int most, IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        List<Came> came = came();
        List<Came> wanted = came.subList(0, Math.min(most, came.size()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
        Versions versions = new Versions(space);
        Report now = versions.report(variant, versions.draft(variant).id());
        List<Arrival> arrivals = new ArrayList<>();
        for (Came each : wanted) {
            Arrival arrival = arrival(each, now);
            if (!arrival.items().isEmpty()) {
                arrivals.add(arrival);
            }
            progress.split(1);
        }
        return arrivals;
    }

    /** One of them. @return empty where it is undone, or no longer in the draft */
    Optional<Came> find(String action) throws SpaceException {
        return came().stream().filter(each -> each.action().id().equals(action)).findFirst();
    }

    /** An entry that brought something. */
    record Came(Action action, Arrival.Way way, VersionId from, VersionId to) {}

    private List<Came> came() throws SpaceException {
        Set<VersionId> past = new HashSet<>();
        for (Version each : new Versions(space).log(variant)) {
            past.add(each.id());
        }
        List<Came> came = new ArrayList<>();
        for (LogEntry entry : LogEntry.of(space)) {
            Optional<Arrival.Way> way = Arrival.Way.of(entry.action().kind());
            Optional<Moved> moved = entry.action().moved().stream()
                    .filter(each -> each.ref().equals(variant.draft())
                            && each.from().isPresent()
                            && each.to().isPresent())
                    .findFirst();
            if (way.isPresent() && moved.isPresent() && entry.undoneBy().isEmpty()) {
                VersionId from = new VersionId(moved.get().from().get());
                VersionId to = new VersionId(moved.get().to().get());
                if (past.contains(from) && past.contains(to)) {
                    came.add(new Came(entry.action(), way.get(), from, to));
                }
            }
        }
        return came;
    }

    /** What an entry changed. */
    Tracked tracked(Came came) throws SpaceException {
        Versions versions = new Versions(space);
        Signature by = versions.version(came.to()).author();
        return new TrackedRevisions(space)
                .between(variant, came.from(), came.to(), versions.report(variant, came.to()), by);
    }

    private Arrival arrival(Came came, Report now) throws SpaceException {
        Tracked tracked = tracked(came);
        Map<String, List<Revision>> byElement = new LinkedHashMap<>();
        tracked.revisions()
                .list()
                .forEach(each -> byElement
                        .computeIfAbsent(each.element(), any -> new ArrayList<>())
                        .add(each));
        Versions versions = new Versions(space);
        Standing standing =
                new Standing(versions.report(variant, came.from()), versions.report(variant, came.to()), now);
        List<Arrival.Item> items = new ArrayList<>();
        byElement.forEach((element, changes) -> items.add(new Arrival.Item(
                element, lead(changes), changes, authors(tracked, changes), standing.of(element, changes))));
        return new Arrival(came.action().id(), came.way(), came.action().by(), came.from(), came.to(), items);
    }

    private static String lead(List<Revision> changes) {
        return changes.stream()
                .map(Revision::lead)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<Signature> authors(Tracked tracked, List<Revision> changes) {
        Map<String, Signature> authors = new LinkedHashMap<>();
        for (Revision each : changes) {
            for (Signature by :
                    tracked.origins(each).stream().map(Origin::author).toList()) {
                authors.putIfAbsent(by.person().name() + by.person().email(), by);
            }
        }
        return List.copyOf(authors.values());
    }
}

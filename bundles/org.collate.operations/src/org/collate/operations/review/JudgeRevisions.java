package org.collate.operations.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.git.NamedSlug;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Accepts or rejects tracked revisions of a draft, with all that must be judged with them. */
public final class JudgeRevisions {

    private final Space space;
    private final Variant variant;
    private final RevisionSelection selection;
    private final How how;

    /** Judges the revisions of a variant. */
    public JudgeRevisions(Space space, Variant variant, RevisionSelection selection, How how) {
        this.space = space;
        this.variant = variant;
        this.selection = selection;
        this.how = how;
    }

    /**
     * How it is judged.
     *
     * @param accepts whether they are accepted; else they are rejected
     * @param dryRun whether it is only said what would be judged
     * @param author who judges
     * @param committer who sits here
     */
    public record How(boolean accepts, boolean dryRun, Signature author, Signature committer) {}

    /**
     * What was judged, or would be.
     *
     * @param tracked the revisions there were
     * @param revisions those that are judged, closed under what they need, or what needs them
     * @param version the version that the accepted text, or the draft, is at now; empty where nothing was judged
     */
    public record Judged(Tracked tracked, List<Revision> revisions, Optional<Version> version) {

        /** Takes a copy. */
        public Judged {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * Judges.
     *
     * @throws InputException where a revision or element that was named is not there
     */
    public Judged execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        TrackedRevisions tracked = new TrackedRevisions(space);
        VersionId accepted = new Versions(space).accepted(variant);
        Tracked now = tracked.since(variant, accepted);
        progress.split(1);
        Set<String> wanted = select(now);
        Revisions all = now.revisions();
        Set<String> closed = how.accepts() ? all.closedForAccepting(wanted) : all.closedForRejecting(wanted);
        List<Revision> judged =
                all.list().stream().filter(each -> closed.contains(each.id())).toList();
        if (how.dryRun() || judged.isEmpty()) {
            return new Judged(now, judged, Optional.empty());
        }
        progress.split(1);
        TrackedRevisions.Verdict verdict = new TrackedRevisions.Verdict(how.accepts(), closed);
        Version version = tracked.judge(variant, now, verdict, how.author(), how.committer());
        return new Judged(now, judged, Optional.of(version));
    }

    private Set<String> select(Tracked tracked) throws InputException, SpaceException {
        List<Revision> all = tracked.revisions().list();
        return switch (selection) {
            case RevisionSelection.All every -> ids(all);
            case RevisionSelection.By by -> {
                String name =
                        space.roster().person(by.person()).map(NamedSlug::name).orElse(by.person());
                yield ids(all.stream()
                        .filter(each -> tracked.origins(each).stream()
                                .anyMatch(origin -> isCalled(origin.author().person(), name)))
                        .toList());
            }
            case RevisionSelection.Of of -> {
                Set<String> elements = elements(of, tracked);
                yield ids(all.stream()
                        .filter(each -> each.elements().stream().anyMatch(elements::contains))
                        .toList());
            }
            case RevisionSelection.Named named -> {
                Set<String> found = new LinkedHashSet<>();
                for (String id : named.ids()) {
                    found.add(named(id, all));
                }
                yield found;
            }
        };
    }

    /** People of one name are told apart by their address, alone or behind the name. */
    private static boolean isCalled(Person person, String name) {
        return List.of(person.name(), person.email(), person.name() + " <" + person.email() + ">").stream()
                .anyMatch(each -> !each.isBlank() && each.equals(name));
    }

    private static Set<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String named(String beginning, List<Revision> all) throws InputException {
        List<Revision> fitting =
                all.stream().filter(each -> each.id().startsWith(beginning)).toList();
        if (beginning.isBlank() || fitting.size() != 1) {
            String key = fitting.isEmpty() ? "revision.missing" : "revision.several";
            throw new InputException(Messages.of(JudgeRevisions.class).get(key, beginning, fitting.size()));
        }
        return fitting.getFirst().id();
    }

    /** The element and all below it, in either text. */
    private Set<String> elements(RevisionSelection.Of of, Tracked tracked) throws InputException, SpaceException {
        Versions versions = new Versions(space);
        Report draft = versions.report(variant, tracked.draft());
        Report accepted = versions.report(variant, tracked.since());
        Optional<String> found = of.element().find(draft);
        if (found.isEmpty()) {
            found = of.element().find(accepted);
        }
        String id = found.orElseThrow(() -> of.element().missing(variant));
        Set<String> elements = new LinkedHashSet<>();
        for (Report report : List.of(draft, accepted)) {
            Reports.find(report, id).stream()
                    .flatMap(Reports::parts)
                    .map(Identified::getId)
                    .forEach(elements::add);
        }
        return elements;
    }
}

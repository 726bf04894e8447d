package org.collate.operations.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.git.NamedSlug;
import org.collate.git.Namesakes;
import org.collate.git.Origin;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.review.Tracked;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/** Finds the revisions of a draft that are meant. */
public final class SelectRevisions {

    private final Space space;
    private final Variant variant;
    private final Tracked tracked;
    private final List<Revision> all;

    /** Finds them among all that are open. */
    public SelectRevisions(Space space, Variant variant, Tracked tracked) {
        this.space = space;
        this.variant = variant;
        this.tracked = tracked;
        this.all = tracked.revisions().list();
    }

    /**
     * The ids of those that are meant, without what must be judged with them.
     *
     * @throws InputException where a revision or element that was named is not there, or several people have the name
     */
    public Set<String> of(RevisionSelection selection) throws InputException, SpaceException {
        return switch (selection) {
            case RevisionSelection.All every -> ids(all);
            case RevisionSelection.By by -> {
                Set<Person> meant = people(by.person());
                yield ids(all.stream()
                        .filter(each -> tracked.origins(each).stream()
                                .anyMatch(
                                        origin -> meant.contains(origin.author().person())))
                        .toList());
            }
            case RevisionSelection.Of of -> {
                Set<String> elements = elements(of);
                yield ids(all.stream()
                        .filter(each -> each.elements().stream().anyMatch(elements::contains))
                        .toList());
            }
            case RevisionSelection.Named named -> {
                Set<String> found = new LinkedHashSet<>();
                for (String id : named.ids()) {
                    found.add(named(id));
                }
                yield found;
            }
        };
    }

    /** Whoever is meant; one person, who may write the same address in several ways. */
    private Set<Person> people(String wanted) throws InputException, SpaceException {
        Set<Person> authors = all.stream()
                .flatMap(each -> tracked.origins(each).stream())
                .map(Origin::author)
                .map(author -> author.person())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Person> byAddress = authors.stream()
                .filter(each -> wanted.equalsIgnoreCase(each.email()) && !wanted.isEmpty()
                        || wanted.equalsIgnoreCase(Namesakes.withAddress(each)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!byAddress.isEmpty()) {
            return byAddress;
        }
        String name = space.roster().person(wanted).map(NamedSlug::name).orElse(wanted);
        Set<Person> byName = authors.stream()
                .filter(each -> each.name().equals(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Namesakes namesakes = Namesakes.of(byName);
        Set<String> shown = byName.stream().map(namesakes::name).collect(Collectors.toCollection(LinkedHashSet::new));
        if (shown.size() > 1) {
            throw new InputException(message("person.several", name, String.join("; ", shown)));
        }
        return byName;
    }

    private static Set<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String named(String beginning) throws InputException {
        List<Revision> fitting =
                all.stream().filter(each -> each.id().startsWith(beginning)).toList();
        if (beginning.isBlank() || fitting.size() != 1) {
            String key = fitting.isEmpty() ? "revision.missing" : "revision.several";
            throw new InputException(message(key, beginning, fitting.size()));
        }
        return fitting.getFirst().id();
    }

    /** The element and all below it, in either text. */
    private Set<String> elements(RevisionSelection.Of of) throws InputException, SpaceException {
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

    private static String message(String key, Object... arguments) {
        return Messages.of(SelectRevisions.class).get(key, arguments);
    }
}

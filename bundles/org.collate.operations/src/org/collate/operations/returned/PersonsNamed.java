package org.collate.operations.returned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.NamedSlug;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.git.space.People;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.InputException;

/** Whom the names in a file stand for: never a guess, for a program shows any name that somebody gave it. */
public final class PersonsNamed {

    /** What programs put in the place of a name that was taken out; it is nobody's, whatever the roster says. */
    private static final Set<String> ANONYMOUS = Set.of("author", "作者", "unknown author", "未知作者", "unknown", "未知");

    private final Roster roster;
    private final Map<String, Member> given = new LinkedHashMap<>();

    /**
     * Looks names up.
     *
     * @param people whom some names stand for, as names, slugs or aliases of the roster
     * @throws InputException where the roster has no such person
     */
    public PersonsNamed(Roster roster, Map<String, String> people) throws InputException {
        this.roster = roster;
        for (Map.Entry<String, String> each : new TreeMap<>(people).entrySet()) {
            Member member = roster.member(each.getValue())
                    .orElseThrow(() -> new InputException(Messages.of(PersonsNamed.class)
                            .get("authors.unknown", each.getValue(), NamedSlug.names(roster.people()))));
            given.put(each.getKey().strip(), member);
        }
    }

    /** The names of all whom a name can stand for, in the order of the roster. */
    public List<String> names() {
        return roster.persons().stream().map(member -> member.name().value()).toList();
    }

    /** The person that a name stands for; empty where nobody can tell. */
    public Optional<Member> member(String name) {
        String shown = name.strip();
        if (given.containsKey(shown)) {
            return Optional.of(given.get(shown));
        }
        if (isAnonymous(shown)) {
            return Optional.empty();
        }
        List<Member> called = roster.persons().stream()
                .filter(member -> member.name().value().equals(shown))
                .toList();
        if (called.isEmpty()) {
            called = roster.persons().stream()
                    .filter(member -> member.isCalled(shown))
                    .toList();
        }
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** The person as versions name one; empty where nobody can tell. */
    public Optional<Person> person(String name) {
        return member(name).map(PersonsNamed::person);
    }

    private static Person person(Member member) {
        return new Person(
                member.name().value(), member.emails().stream().findFirst().orElse(""));
    }

    /** Whether a name says that it was taken out. */
    public static boolean isAnonymous(String name) {
        return name.isBlank() || ANONYMOUS.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Keeps the names that were given as aliases, so that the next file is understood; names of nobody stay nobody's. */
    public void remember(Space space, Signature by) throws SpaceException {
        for (Map.Entry<String, Member> each : given.entrySet()) {
            Member member = each.getValue();
            if (!isAnonymous(each.getKey()) && !member.isCalled(each.getKey())) {
                People.Known known = new People.Known(Set.of(), Set.of(each.getKey()), Set.of());
                new People(space).add(member.slug() + "=" + member.name().value(), known, by);
            }
        }
    }
}

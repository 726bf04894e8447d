package org.collate.git;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells people of one name apart by their addresses, wherever people are listed; all others go by their names alone. */
public final class Namesakes {

    /** Where nobody is listed. */
    public static final Namesakes NONE = of(Set.of());

    /** The addresses of the people of each name. */
    private final Map<String, Set<String>> addresses = new HashMap<>();

    private Namesakes() {}

    /** Among those who are listed. */
    public static Namesakes of(Collection<Person> people) {
        Namesakes namesakes = new Namesakes();
        people.forEach(each -> namesakes
                .addresses
                .computeIfAbsent(each.name(), name -> new HashSet<>())
                .add(each.email().toLowerCase(Locale.ROOT)));
        return namesakes;
    }

    /** What a person is called: the name, with the address, also an empty one, where another has the same name. */
    public String name(Person person) {
        return addresses.getOrDefault(person.name(), Set.of()).size() > 1 ? withAddress(person) : person.name();
    }

    /** The name of a person with the address in angle brackets, so that it is one person's wherever it is written. */
    public static String withAddress(Person person) {
        return person.name() + " <" + person.email() + ">";
    }
}

package org.collate.git.space;

import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.store.GitEnvironment;

/** Who sits at this machine, as the environment and the user's own Git configuration tell. */
public final class Here {

    private Here() {}

    /**
     * Who sits at this machine: {@code COLLATE_AUTHOR}, else Git's {@code user.name}, else the system's user. There is
     * always an answer.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     */
    public static Person person(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COLLATE_AUTHOR"))
                .flatMap(Person::parse)
                .or(GitEnvironment::user)
                .or(() -> Person.parse(System.getProperty("user.name", "")))
                .orElseGet(() -> new Person("collate", ""));
    }

    /** The file of the SSH key that Git's configuration of this user signs with; empty where it names none. */
    public static Optional<String> signingKey() {
        return GitEnvironment.signingKey();
    }
}

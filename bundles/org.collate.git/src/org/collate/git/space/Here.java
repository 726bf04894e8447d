package org.collate.git.space;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.config.Identity;
import org.collate.git.config.UserConfig;

/** Who sits at this machine, as the environment and the user's own Git configuration tell. */
public final class Here {

    private Here() {}

    /**
     * Who sits at this machine: {@code COLLATE_AUTHOR}, else whom Git would name, else the system's user. There is
     * always an answer.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     */
    public static Person person(Map<String, String> environment) {
        return person(environment, Path.of(""), Identity.AUTHOR);
    }

    /**
     * The same in a folder, where Git's configuration may have another name.
     *
     * @param folder where Git would be started
     * @param identity as what Git would name the person
     */
    public static Person person(Map<String, String> environment, Path folder, Identity identity) {
        return Optional.ofNullable(environment.get("COLLATE_AUTHOR"))
                .flatMap(Person::parse)
                .or(() -> identity.of(environment, folder))
                .or(() -> Person.parse(System.getProperty("user.name", "")))
                .orElseGet(() -> new Person("collate", ""));
    }

    /** The file of the SSH key that Git's configuration of this user signs with; empty where it names none. */
    public static Optional<String> signingKey() {
        return UserConfig.of(System.getenv(), Path.of(""))
                .value("user.signingkey")
                .filter(each -> !each.isBlank() && !each.startsWith("key::"));
    }
}

package org.collate.git.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;

/** Whom C Git would name as author or committer in a folder. */
public enum Identity {
    /** Who wrote. */
    AUTHOR,
    /** Who commits. */
    COMMITTER;

    /**
     * The person; empty where neither environment nor configuration names one.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     * @param folder where Git would be started
     */
    public Optional<Person> of(Map<String, String> environment, Path folder) {
        UserConfig config = UserConfig.of(environment, folder);
        String own = name().toLowerCase(Locale.ROOT);
        Optional<String> name = Optional.ofNullable(environment.get("GIT_" + name() + "_NAME"))
                .or(() -> config.value(own + ".name").filter(each -> !each.isEmpty()))
                .or(() -> config.value("user.name"));
        Optional<String> email = Optional.ofNullable(environment.get("GIT_" + name() + "_EMAIL"))
                .or(() -> config.value(own + ".email").filter(each -> !each.isEmpty()))
                .or(() -> config.value("user.email"))
                .or(() -> Optional.ofNullable(environment.get("EMAIL")));
        return name.filter(each -> Person.parse(each).isPresent()).flatMap(each -> person(each, email.orElse("")));
    }

    private static Optional<Person> person(String name, String email) {
        try {
            return Optional.of(new Person(name, email));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.collate.git;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.git.config.Identity;
import org.collate.git.config.UserConfig;

/**
 * Somebody who writes or commits, as Git records it.
 *
 * @param name the name, in any script; never blank
 * @param email the address, or the empty string
 */
public record Person(String name, String email) {

    private static final Pattern WITH_EMAIL = Pattern.compile("(.*)<([^<>]*)>");

    /** Characters that would end a field of a commit are dropped; a name without any other character is refused. */
    public Person {
        name = clean(name);
        email = clean(email);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a person without a name");
        }
    }

    /**
     * A person from {@code name} or {@code name <address>}.
     *
     * @return empty where there is no name
     */
    public static Optional<Person> parse(String text) {
        Matcher matcher = WITH_EMAIL.matcher(text.strip());
        String name = matcher.matches() ? matcher.group(1) : text;
        String email = matcher.matches() ? matcher.group(2) : "";
        return clean(name).isEmpty() ? Optional.empty() : Optional.of(new Person(name, email));
    }

    /**
     * Who sits at this machine: {@code COLLATE_AUTHOR}, else whom Git would name, else the system's user. There is
     * always an answer.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     */
    public static Person here(Map<String, String> environment) {
        return here(environment, Path.of(""), Identity.AUTHOR);
    }

    /**
     * The same in a folder, where Git's configuration may have another name.
     *
     * @param folder where Git would be started
     * @param identity as what Git would name the person
     */
    public static Person here(Map<String, String> environment, Path folder, Identity identity) {
        return Optional.ofNullable(environment.get("COLLATE_AUTHOR"))
                .flatMap(Person::parse)
                .or(() -> identity.of(environment, folder))
                .or(() -> parse(System.getProperty("user.name", "")))
                .orElseGet(() -> new Person("collate", ""));
    }

    /** The file of the SSH key that Git's configuration of this user signs with; empty where it names none. */
    public static Optional<String> signingKey() {
        return UserConfig.of(System.getenv(), Path.of(""))
                .value("user.signingkey")
                .filter(each -> !each.isBlank() && !each.startsWith("key::"));
    }

    /** The name, with the address in angle brackets where there is one. */
    @Override
    public String toString() {
        return email.isEmpty() ? name : name + " <" + email + ">";
    }

    private static String clean(String text) {
        String plain = text.codePoints()
                .map(c -> Character.isISOControl(c) || c == '<' || c == '>' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // Git itself takes these away from both ends of a name.
        return plain.replaceAll("\\s+", " ").replaceAll("^[\\s.,:;\"'\\\\]+|[\\s.,:;\"'\\\\]+$", "");
    }
}

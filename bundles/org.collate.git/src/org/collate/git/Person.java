package org.collate.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

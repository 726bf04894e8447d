package org.collate.cli.command;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.collate.model.Messages;

/**
 * The commands of one area: they lie in one package and share its texts.
 *
 * @param owner a class of the package
 * @param commands the commands
 */
public record Area(Class<?> owner, List<Entry> commands) {

    /** Takes a copy. */
    public Area {
        commands = List.copyOf(commands);
    }

    /**
     * A command that there is. Only the one that is called is made, since the start counts.
     *
     * @param name its name; more words for a command of a group, as in {@code space init} or {@code person key add}
     * @param command makes it
     */
    public record Entry(String name, Function<Context, Command> command) {

        /** The first word, which may be the name of a group. */
        public String first() {
            int blank = name.indexOf(' ');
            return blank < 0 ? name : name.substring(0, blank);
        }

        /** The names of the groups that it is in, the outer one first, each with those around it. */
        public List<String> groups() {
            return IntStream.range(0, name.length())
                    .filter(at -> name.charAt(at) == ' ')
                    .mapToObj(at -> name.substring(0, at))
                    .toList();
        }
    }

    /** The texts of the area. */
    public Messages text() {
        return Messages.of(owner);
    }
}

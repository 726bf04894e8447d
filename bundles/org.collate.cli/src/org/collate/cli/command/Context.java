package org.collate.cli.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.config.Identity;
import org.collate.git.space.Here;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.model.file.Readers;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.OutputFile;
import org.collate.operations.SpaceFinder;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing.Signed;
import org.collate.runtime.Plugins;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.ParseResult;

/**
 * What a command needs of its surroundings.
 *
 * @param text the texts of its area
 * @param terminal where it writes
 * @param folder what relative names of files start from
 * @param environment the variables of the environment
 * @param pluginLookup looks the plug-ins up; only asked by commands that need them
 */
public record Context(
        Messages text,
        Terminal terminal,
        Path folder,
        Map<String, String> environment,
        Supplier<Plugins> pluginLookup) {

    /** The variable that names the author where no option does. */
    private static final String AUTHOR = "COLLATE_AUTHOR";

    /** The plug-ins there are. */
    public Plugins plugins() {
        return pluginLookup.get();
    }

    /** A file as the user named it. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Where the team space is: {@code --space}, else {@code COLLATE_SPACE}, else the current folder or a parent. */
    public SpaceFinder spaceFinder(ParseResult parsed) {
        return new SpaceFinder(folder, Arguments.of(parsed).option("--space"), environment);
    }

    /** The team space, open; the caller closes it. */
    public Space space(ParseResult parsed) throws InputException, SpaceException {
        return spaceFinder(parsed).open();
    }

    /** Finds and opens what a command takes as FILE or VARIANT. */
    public Documents documents(ParseResult parsed) {
        return new Documents(folder, spaceFinder(parsed), plugins().importers());
    }

    /** Who wrote: {@code --author}, else {@code COLLATE_AUTHOR}, else who sits at this machine; now. */
    public Signature author(ParseResult parsed) {
        Optional<Person> named = Arguments.of(parsed).option("--author").flatMap(Person::parse);
        return Signature.now(named.orElseGet(() -> Here.person(environment, place(parsed), Identity.AUTHOR)));
    }

    /** Who sits at this machine, now: whom Git would name, else the system's user. */
    public Signature committer(ParseResult parsed) {
        Map<String, String> without = new HashMap<>(environment);
        without.remove(AUTHOR);
        return Signature.now(Here.person(without, place(parsed), Identity.COMMITTER));
    }

    /** The keys that can be signed with: the one that {@code --key} names, else those of the agent and of the user's files. */
    public KeysAtHand keys(ParseResult parsed) {
        KeysAtHand all = KeysAtHand.of(environment, file -> terminal.secret(text("passphrase", file)));
        return Arguments.of(parsed)
                .option("--key")
                .map(name -> all.only(file(name)))
                .orElse(all);
    }

    /** What a command says that could not sign though it should have. */
    public void sayUnsigned(Signed signed) {
        if (signed == Signed.NOT_AT_HAND) {
            terminal.say(text("unsigned"));
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(Context.class).get(key, arguments);
    }

    /** Whose is what a command makes: its user's alone, or with {@code --shared group} the group's as well. */
    public Readers readers(ParseResult parsed) throws InputException {
        Optional<String> named = Arguments.of(parsed).option("--shared");
        return named.isPresent() ? OutputFile.readers(named.get()) : Readers.OWNER;
    }

    /** Where Git's configuration is asked for: in the space, else where the command is run. */
    private Path place(ParseResult parsed) {
        try {
            return spaceFinder(parsed).find();
        } catch (InputException e) {
            return folder;
        }
    }

    /** Follows long work. A command is cancelled by ending the process, which leaves nothing half written. */
    public IProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    /** The same surroundings with the texts of another area. */
    public Context with(Messages texts) {
        return new Context(texts, terminal, folder, environment, pluginLookup);
    }
}

package org.collate.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Locking;
import org.collate.operations.exchange.Unlocked.Unlocking;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options by which a file that is carried is encrypted or opened. A passphrase is asked for, or lies in a file or a variable:
 * what is an argument can be seen by everybody on the machine.
 */
public final class LockOptions {

    private static final String TO = "--encrypt-to";
    private static final String ASK = "--passphrase";
    private static final String FILE = "--passphrase-file";
    private static final String VARIABLE = "--passphrase-env";
    private static final String KEY = "--key";
    private static final int LARGEST = 10_000;

    private final Context context;
    private final Arguments arguments;

    /** The options of a command line. */
    public LockOptions(Context context, ParseResult parsed) {
        this.context = context;
        this.arguments = Arguments.of(parsed);
    }

    /** Adds those of a command that writes. */
    public static CommandSpec writing(CommandSpec spec, Help help) {
        return spec.addOption(help.option(TO, "FILE", 1, "option.encryptTo"))
                .addOption(help.flag(ASK, "option.passphrase"))
                .addOption(help.option(FILE, "FILE", "option.passphraseFile"))
                .addOption(help.option(VARIABLE, "VARIABLE", "option.passphraseEnv"));
    }

    /** Adds those of a command that reads. */
    public static CommandSpec reading(CommandSpec spec, Help help) {
        return spec.addOption(help.option(KEY, "FILE", "option.secretKey"))
                .addOption(help.option(FILE, "FILE", "option.passphraseFile"))
                .addOption(help.option(VARIABLE, "VARIABLE", "option.passphraseEnv"));
    }

    /**
     * For whom it is written.
     *
     * @throws InputException where keys and a passphrase are named, or they cannot be used
     */
    public Locking locking() throws InputException {
        List<Path> keys = arguments.options(TO).stream().map(context::file).toList();
        boolean hasPassphrase = arguments.has(ASK)
                || arguments.option(FILE).isPresent()
                || arguments.option(VARIABLE).isPresent();
        if (!keys.isEmpty() && hasPassphrase) {
            throw new InputException(text("lock.both"));
        } else if (!keys.isEmpty()) {
            return Locking.having(keys);
        } else if (!hasPassphrase) {
            return Locking.NONE;
        }
        Optional<char[]> given = given();
        return Locking.knowing(given.isPresent() ? given.get() : askedTwice());
    }

    /** What opens a file. */
    public Unlocking unlocking() throws InputException {
        Optional<char[]> given = given();
        return new Unlocking(
                arguments.option(KEY).map(context::file),
                of -> given.isPresent() ? given : context.terminal().secret(text("lock.ask", of)));
    }

    /** What opens again what {@link #locking} wrote for a passphrase that was given in a file or a variable. */
    public Optional<Unlocking> again() throws InputException {
        Optional<char[]> given = given();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Unlocking(Optional.empty(), of -> given));
    }

    private char[] askedTwice() throws InputException {
        char[] first =
                context.terminal().secret(text("lock.new")).orElseThrow(() -> new InputException(text("lock.nobody")));
        char[] second = context.terminal().secret(text("lock.again")).orElse(new char[0]);
        if (!Arrays.equals(first, second)) {
            throw new InputException(text("lock.differ"));
        }
        return first;
    }

    private Optional<char[]> given() throws InputException {
        Optional<String> variable = arguments.option(VARIABLE);
        if (variable.isPresent()) {
            String value = context.environment().get(variable.get());
            if (value == null || value.isEmpty()) {
                throw new InputException(text("lock.noVariable", variable.get()));
            }
            return Optional.of(value.toCharArray());
        }
        Optional<Path> file = arguments.option(FILE).map(context::file);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (Files.size(file.get()) > LARGEST) {
                throw new InputException(text("lock.noFile", file.get()));
            }
            CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(file.get())));
            int end = 0;
            while (end < chars.length() && chars.get(end) != '\n' && chars.get(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            chars.get(line);
            return Optional.of(line);
        } catch (IOException e) {
            throw new InputException(text("lock.noFile", file.get()), e);
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(LockOptions.class).get(key, arguments);
    }
}

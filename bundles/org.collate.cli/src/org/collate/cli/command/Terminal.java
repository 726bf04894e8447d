package org.collate.cli.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command writes: data alone to the one stream, all that is said to the user to the other. Both are UTF-8,
 * whatever the locale.
 */
public final class Terminal {

    private static final int MOST_INPUT = 16 << 20;

    private final OutputStream data;
    private final OutputStream notes;
    private final BufferedReader answers;
    private final boolean debug;
    private final boolean ofProcess;

    /**
     * A terminal on two streams.
     *
     * @param debug whether causes of errors are shown
     */
    public Terminal(OutputStream data, OutputStream notes, boolean debug) {
        this(data, notes, InputStream.nullInputStream(), debug);
    }

    /**
     * A terminal on which somebody answers.
     *
     * @param answers a line for each question
     */
    public Terminal(OutputStream data, OutputStream notes, InputStream answers, boolean debug) {
        this(data, notes, answers, debug, false);
    }

    private Terminal(OutputStream data, OutputStream notes, InputStream answers, boolean debug, boolean ofProcess) {
        this.data = data;
        this.notes = notes;
        this.answers = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        this.debug = debug;
        this.ofProcess = ofProcess;
    }

    /** The standard output and standard error of this process. The variable COLLATE_DEBUG asks for causes. */
    public static Terminal ofProcess() {
        boolean debug = System.getenv("COLLATE_DEBUG") != null;
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new FileInputStream(FileDescriptor.in),
                debug,
                true);
    }

    /** Whether whoever sits there wants to know what caused an error. */
    public boolean showsCauses() {
        return debug;
    }

    /** Whether it is that of this process, which may be a screen. */
    public boolean isOfProcess() {
        return ofProcess;
    }

    /**
     * Writes data; what could act on a terminal is named in them.
     *
     * @throws IOException where nobody takes them: a full disk, a closed pipe
     */
    public void data(String text) throws IOException {
        write(Harmless.of(text));
    }

    /** Writes data in the program's own colours. */
    public void coloured(String text) throws IOException {
        write(Harmless.coloured(text));
    }

    private void write(String text) throws IOException {
        data.write(text.getBytes(StandardCharsets.UTF_8));
        data.flush();
    }

    /** Says a line to the user; what could act on a terminal is named in it. */
    public void say(String line) {
        try {
            notes.write((Harmless.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
            notes.flush();
        } catch (IOException e) {
            // Nobody listens; the exit code still tells how it went.
            return;
        }
    }

    /**
     * All that another program writes to this one.
     *
     * @throws IOException where it cannot be read, or is more than any program has to say
     */
    public String input() throws IOException {
        StringBuilder all = new StringBuilder();
        char[] some = new char[8192];
        for (int read = answers.read(some); read >= 0; read = answers.read(some)) {
            all.append(some, 0, read);
            if (all.length() > MOST_INPUT) {
                throw new IOException(MOST_INPUT + " < input");
            }
        }
        return all.toString();
    }

    /** Waits for a line that the user types; empty where nobody answers. */
    public Optional<String> answer() {
        try {
            return Optional.ofNullable(answers.readLine()).map(String::strip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Asks whoever sits at a terminal, and waits for a line; empty where nobody can be asked. */
    public Optional<String> ask(String question) {
        Console console = ofProcess ? System.console() : null;
        if (ofProcess && (console == null || !isScreen(console))) {
            return Optional.empty();
        }
        say(question);
        return ofProcess ? Optional.ofNullable(console.readLine()).map(String::strip) : answer();
    }

    /**
     * Asks for a secret, which is not seen while it is typed. Only who sits at a terminal is asked: what comes through a pipe
     * has passed through other programs.
     *
     * @return empty where nobody can be asked
     */
    public Optional<char[]> secret(String question) {
        if (!ofProcess) {
            return answer().map(String::toCharArray);
        }
        Console console = System.console();
        return console == null || !isScreen(console)
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s ", Harmless.of(question)));
    }

    /** Since Java 22 there is always a console, which may be a pipe. */
    private static boolean isScreen(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Shows what caused an error to whoever asked for it. */
    public void cause(Throwable cause) {
        if (debug) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace, true));
            say(trace.toString());
        }
    }
}

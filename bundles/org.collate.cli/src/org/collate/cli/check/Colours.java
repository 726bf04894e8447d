package org.collate.cli.check;

import java.io.Console;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.collate.cli.command.Terminal;
import org.collate.validation.Severity;

/** The colours of findings on a terminal. */
final class Colours {

    private static final String OFF = "\u001b[0m";

    private Colours() {}

    /** Whether colours are wanted: by a terminal, unless NO_COLOR is set or it is a dumb one. */
    static boolean wanted(Map<String, String> environment, Terminal terminal) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && terminal.isOfProcess()
                && isTerminal(System.console());
    }

    /** Java 22 to 24 have a console even where the output goes to a file, and a method that tells. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            MethodHandle tells = MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class));
            return (boolean) tells.invokeExact(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (Throwable e) {
            return false;
        }
    }

    /** A text in the colour of a severity. */
    static String of(Severity severity, String text) {
        String colour = switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case INFO -> "\u001b[36m";
        };
        return colour + text + OFF;
    }

    /** A text that stands out. */
    static String bold(String text) {
        return "\u001b[1m" + text + OFF;
    }
}

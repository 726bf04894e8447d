package org.collate.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the desktop.
 *
 * @param report the report to open at the start
 * @param screenshot where to write a picture of the window; the desktop then ends
 */
public record StartArguments(Optional<Path> report, Optional<Path> screenshot) {

    private static final String SCREENSHOT = "-screenshot";

    /** Reads the arguments: {@code [-screenshot FILE] [REPORT]}; other options and their values are the platform's. */
    public static StartArguments of(List<String> arguments) {
        Optional<Path> report = Optional.empty();
        Optional<Path> screenshot = Optional.empty();
        String option = "";
        for (String argument : arguments) {
            if (option.equals(SCREENSHOT)) {
                screenshot = Optional.of(Path.of(argument).toAbsolutePath());
            } else if (option.isEmpty() && !argument.startsWith("-")) {
                report = Optional.of(Path.of(argument).toAbsolutePath());
            }
            option = option.isEmpty() && argument.startsWith("-") ? argument : "";
        }
        return new StartArguments(report, screenshot);
    }
}

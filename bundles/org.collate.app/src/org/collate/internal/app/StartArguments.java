package org.collate.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command line asks of the desktop.
 *
 * @param report the report to open at the start
 * @param space the folder of the team space to show
 * @param screenshot where to write a picture of the window; the desktop then ends
 */
public record StartArguments(Optional<Path> report, Optional<Path> space, Optional<Path> screenshot) {

    private static final String SCREENSHOT = "-screenshot";

    /** Reads the arguments: {@code [-screenshot FILE] [SPACE] [REPORT]}, the space being a folder; other options and their values are the platform's. */
    public static StartArguments of(List<String> arguments) {
        Optional<Path> report = Optional.empty();
        Optional<Path> space = Optional.empty();
        Optional<Path> screenshot = Optional.empty();
        String option = "";
        for (String argument : arguments) {
            if (option.equals(SCREENSHOT)) {
                screenshot = Optional.of(Path.of(argument).toAbsolutePath());
            } else if (option.isEmpty() && !argument.startsWith("-")) {
                Path place = Path.of(argument).toAbsolutePath();
                if (Files.isDirectory(place)) {
                    space = Optional.of(place);
                } else {
                    report = Optional.of(place);
                }
            }
            option = option.isEmpty() && argument.startsWith("-") ? argument : "";
        }
        return new StartArguments(report, space, screenshot);
    }

    /** The space and the report, by their absolute names. */
    List<String> places() {
        return Stream.of(space, report)
                .flatMap(Optional::stream)
                .map(Path::toString)
                .toList();
    }
}

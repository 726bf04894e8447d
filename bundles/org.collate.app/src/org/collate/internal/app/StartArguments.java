package org.collate.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Address;

/**
 * What the command line asks of the desktop.
 *
 * @param report the file to open at the start
 * @param draft the address of the draft to open, in the space that is named before it
 * @param space the folder of the team space to show
 * @param screenshot where to write a picture of the window; the desktop then ends
 */
public record StartArguments(
        Optional<Path> report, Optional<String> draft, Optional<Path> space, Optional<Path> screenshot) {

    private static final String SCREENSHOT = "-screenshot";

    /** Reads the arguments: {@code [-screenshot FILE] [SPACE] [MEETING/VARIANT] [FILE]}; other options and their values are the platform's. */
    public static StartArguments of(List<String> arguments) {
        Optional<Path> report = Optional.empty();
        Optional<String> draft = Optional.empty();
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
                } else if (space.isPresent() && !Files.exists(place) && Address.isAddress(argument)) {
                    draft = Optional.of(argument);
                } else {
                    report = Optional.of(place);
                }
            }
            option = option.isEmpty() && argument.startsWith("-") ? argument : "";
        }
        return new StartArguments(report, draft, space, screenshot);
    }

    /** The space, the draft and the report, for a desktop that runs already. */
    List<String> places() {
        return Stream.of(space.map(Path::toString), draft, report.map(Path::toString))
                .flatMap(Optional::stream)
                .toList();
    }
}

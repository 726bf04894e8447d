package org.collate.internal.ui.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names of files in one line, as dialogs of files have them: one as it is, several in quotation marks. */
final class FileLine {

    private static final String MARK = "\"";

    private FileLine() {}

    /** The line. */
    static String told(List<Path> files) {
        return files.size() == 1
                ? files.getFirst().toString()
                : files.stream().map(file -> MARK + file + MARK).collect(Collectors.joining(" "));
    }

    /** The files of a line; none where it names none. */
    static List<Path> of(String line) {
        String names = line.strip();
        List<String> each = names.startsWith(MARK)
                ? Arrays.stream(names.split(MARK))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of(names);
        try {
            return names.isEmpty()
                    ? List.of()
                    : each.stream()
                            .map(name -> Path.of(name).toAbsolutePath())
                            .distinct()
                            .toList();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}

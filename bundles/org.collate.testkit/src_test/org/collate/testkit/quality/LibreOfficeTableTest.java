package org.collate.testkit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice's row of the table is read rightly; a script stands for LibreOffice, which need not be there. */
class LibreOfficeTableTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Paper BASE = new Paper(
            List.of(Samples.passage("h", true, "整改落实方面的情况"), Samples.passage("p", false, "每月通报一次进展。专人负责督促检查。")));
    private static final Paper OURS =
            BASE.with("p", old -> old.with(old.clauses().subList(0, 1)));

    @TempDir
    Path folder;

    @Test
    void whatTheProgramWritesIsTheResultWithoutItsByteOrderMark() throws Exception {
        assertEquals(
                new Outcome(true, Optional.of(OURS.text())),
                merged(
                        "{ printf '\\357\\273\\277'; cat \"$folder/ours.txt\"; } > \"$folder/merged.txt\"; rm \"$folder/go\""));
    }

    @Test
    void whatItCannotMergeIsUnreadable() throws Exception {
        assertEquals(new Outcome(true, Optional.empty()), merged("rm \"$folder/go\""));
    }

    @Test
    void whatItBreaksDownAtIsUnreadableAndAnotherIsStarted() throws Exception {
        Path program = program(
                "[ -e \"$folder/met\" ] && { cp \"$folder/ours.txt\" \"$folder/merged.txt\"; rm \"$folder/go\"; }"
                        + " || { touch \"$folder/met\"; exit 1; }");
        try (ByLibreOffice office = new ByLibreOffice(program, PATIENCE)) {
            assertEquals(new Outcome(true, Optional.empty()), office.merge(BASE, OURS, BASE));
            assertEquals(new Outcome(true, Optional.of(OURS.text())), office.merge(BASE, OURS, BASE));
        }
    }

    @Test
    void aProgramThatDoesNotComeUpIsAnError() throws IOException {
        Path program = program(":");
        Files.writeString(program, "#!/bin/sh\nexit 1\n");
        assertThrows(IOException.class, () -> new ByLibreOffice(program, PATIENCE).close());
    }

    @Test
    void theFirstProgramOfTheSearchPathIsTaken() throws IOException {
        Path program = program("exit 0");
        assertEquals(Optional.of(program), ByLibreOffice.find("/nowhere:" + folder + ":/elsewhere"));
        assertEquals(Optional.empty(), ByLibreOffice.find("/nowhere:/elsewhere"));
        assertEquals("| Office | not installed | | | | | | | | |", Tally.absent("Office"));
    }

    private Outcome merged(String answer) throws Exception {
        try (ByLibreOffice office = new ByLibreOffice(program(answer), PATIENCE)) {
            return office.merge(BASE, OURS, BASE);
        }
    }

    /** A program that finds its folder in the macro's argument, and answers where it is asked. */
    private Path program(String answer) throws IOException {
        Path program = folder.resolve("soffice");
        Files.writeString(program, """
                #!/bin/sh
                for last; do :; done
                folder=${last#*file://}
                folder=${folder%%\\"*}
                touch "$folder/ready"
                while [ ! -e "$folder/stop" ]; do
                    if [ -e "$folder/go" ]; then
                        ANSWER
                    fi
                    sleep 0.01
                done
                """.replace("ANSWER", answer));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }
}

package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts of {@code releng/} promise to whoever calls them. */
@DisplayName("The scripts")
class ScriptsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void endWithTheirOwnExitCodeWhenTheyHadADisplay(int code) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/Xvfb")), "needs Xvfb, which releng/test installs");
        String script = "set -euo pipefail; . \"$1\"; start_display; exit " + code;
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        script,
                        "test",
                        House.root().resolve("releng/lib/setup.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(code, process.waitFor());
    }

    @ParameterizedTest
    @CsvSource({
        "soak, Usage",
        "soak many, Usage",
        "soak 10 --from, Usage",
        "soak 10 --quick, Usage",
        "soak 10 NoSuchTest, MergePropertiesTest",
        "quality, Usage",
        "quality texts, Usage",
        "quality merges many, number"
    })
    void sayWhatTheyTakeBeforeTheyStartAnything(String call, String hint) throws Exception {
        List<String> command = List.of(
                "bash",
                "-c",
                "cd \"$1\" && releng/" + call,
                "test",
                House.root().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), said);
        assertTrue(said.contains(hint), said);
    }
}

package org.collate.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Git as everybody else has it. */
final class CGit {

    private final Path folder;

    CGit(Path folder) {
        this.folder = folder;
    }

    /** Runs a command in the folder; what it printed, errors too, without final line break. It must succeed. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "core.quotePath=false", "-c", "user.name=Git", "-c", "user.email=git@example.org"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(0, process.exitValue(), () -> command + ": " + output);
        return output.stripTrailing();
    }

    /** Holds that the repository is as C Git wants it, to the last object and reflog. */
    void assertSound() throws IOException, InterruptedException {
        assertEquals("", run("fsck", "--strict", "--no-dangling", "--no-progress"));
    }
}

package org.collate.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Git as everybody else has it. */
public final class CGit {

    private final Path folder;

    /** Git in a folder. */
    public CGit(Path folder) {
        this.folder = folder;
    }

    /** Runs a command in the folder; what it printed, errors too, without final line break. It must succeed. */
    public String run(String... arguments) throws IOException, InterruptedException {
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
        if (process.exitValue() != 0) {
            throw new AssertionError(command + ": " + output);
        }
        return output.stripTrailing();
    }

    /**
     * Runs a command with the configuration that the machine and these variables give it, and none of ours.
     *
     * @param environment all variables but {@code PATH}
     * @return what it printed, without final line break; empty where it failed
     */
    public Optional<String> asked(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(output.stripTrailing()) : Optional.empty();
    }

    /** Holds that the repository is as C Git wants it, to the last object and reflog, and that C Git clones it. */
    public void assertSound() throws IOException, InterruptedException {
        requireSilence(this);
        Path copy = Files.createTempDirectory("collate-clone");
        try {
            run("clone", "--quiet", "--mirror", "--no-local", ".", copy.toString());
            requireSilence(new CGit(copy));
        } finally {
            delete(copy);
        }
    }

    private static void requireSilence(CGit git) throws IOException, InterruptedException {
        String said = git.run("fsck", "--strict", "--no-dangling", "--no-progress");
        if (!said.isEmpty()) {
            throw new AssertionError(git.folder + ": " + said);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

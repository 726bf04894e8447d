package org.collate.cli.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.OwnProgram;

/** A repository of C Git that merges one report of two clauses with this program. */
final class GitRepository {

    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report:Report
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:report="http://collate.org/report/1"
                id="raaaaaaaaaaaaa"
                title="个人对照检查材料">
              <contents
                  xsi:type="report:Problem"
                  id="paaaaaaaaaaaaa"
                  numbering="digit">
                <lines>%s</lines>
              </contents>
              <contents
                  xsi:type="report:Problem"
                  id="pbaaaaaaaaaaaa"
                  numbering="digit">
                <lines>%s</lines>
              </contents>
            </report:Report>
            """;

    private final Path folder;
    private final String name;

    /**
     * A repository.
     *
     * @param folder where; made if it is missing
     * @param name the report's file
     */
    GitRepository(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Begins it with a first version. */
    GitRepository begun(String one, String other) throws Exception {
        Files.createDirectories(folder);
        git(0, "init", "-q", "-b", "main");
        setUp();
        write(one, other);
        git(0, "add", ".");
        git(0, "commit", "-q", "-m", "base");
        return this;
    }

    /** A clone with all branches, which knows of no merge that was given up. */
    GitRepository fresh(Path where) throws Exception {
        git(0, "clone", "-q", "--no-local", ".", where.toString());
        GitRepository copy = new GitRepository(where, name);
        for (String branch : git(0, "for-each-ref", "--format=%(refname:short)", "refs/heads")
                .split("\n")) {
            copy.git(0, "branch", "-f", "-q", "copy/" + branch, "origin/" + branch);
        }
        copy.setUp();
        return copy;
    }

    private void setUp() throws IOException {
        CommandRun run = new CommandRun(folder);
        assertEquals(ExitCode.DONE, run.run("space", "git-setup", ".", "--command", self()), run.notes());
    }

    /** A branch off another one, with one version. */
    void branch(String branch, String from, String one, String other) throws Exception {
        git(0, "checkout", "-q", "-b", branch, from);
        write(one, other);
        git(0, "commit", "-q", "-a", "-m", branch);
    }

    void write(String one, String other) throws IOException {
        Files.writeString(file(), REPORT.formatted(one, other));
    }

    Path file() {
        return folder.resolve(name);
    }

    String text() throws IOException {
        return Files.readString(file());
    }

    /** What lies beside the report, Git's folder aside. */
    List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals(".git") && !each.equals(name))
                    .sorted()
                    .toList();
        }
    }

    /** The ids of the conflicts that are kept beside the report. */
    List<String> kept() throws IOException {
        Path kept = folder.resolve(name + ".conflicts");
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs this program in the folder. */
    CommandRun collate(ExitCode code, String... command) {
        CommandRun run = new CommandRun(folder);
        assertEquals(code, run.run(command), () -> String.join(" ", command) + "\n" + run.notes());
        return run;
    }

    /** Runs Git; what it said. */
    String git(int code, String... arguments) throws Exception {
        Said said = git("", arguments);
        assertEquals(code, said.code(), said.words());
        return said.words();
    }

    /** What Git said, and how it ended. */
    record Said(int code, String words) {}

    /** Runs Git, however it ends. */
    Said git(String typed, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "core.quotePath=false"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_EDITOR", "true");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words.stripTrailing());
    }

    /** How a shell starts this program. */
    static String self() throws IOException {
        Path report = Files.createTempFile("merged", ".collate");
        try {
            Files.writeString(report, REPORT.formatted("", ""));
            String file = report.toString();
            return OwnProgram.of("org.collate.cli.Main", "merge", file, file, file, "-o", file)
                    .shell();
        } finally {
            Files.delete(report);
        }
    }
}

package org.collate.git.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.collate.git.SpaceException;
import org.eclipse.jgit.util.FileUtils;

/** A disk on which one call fails: it is full, or broken. The program sees that, and must say so and leave all sound. */
final class FailingDisk {

    private static final List<String> ERRORS = List.of("ENOSPC", "EIO");

    private final Path temp;
    private final Map<Deed, List<Recording.Called>> calls = new ConcurrentHashMap<>();

    /** Disks in a folder. */
    FailingDisk(Path temp) {
        this.temp = temp;
    }

    /** Does a deed with a failure that follows from the seed; what is wrong then. */
    Optional<String> trouble(Recorded recorded, long seed) throws Exception {
        List<Recording.Called> all = calls.containsKey(recorded.deed()) ? calls.get(recorded.deed()) : calls(recorded);
        calls.put(recorded.deed(), all);
        Random random = new Random(seed);
        Recording.Called failing = all.get(random.nextInt(all.size()));
        String error = ERRORS.get(random.nextInt(ERRORS.size()));
        String told = recorded.deed() + ", " + error + " at " + Recorded.told(failing.event()) + ": ";
        Path run = Files.createTempDirectory(temp, "failing");
        try {
            Path folder = run.resolve(recorded.deed().name());
            recorded.before().writeTo(folder);
            List<String> command =
                    new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=none"));
            command.add("-e");
            command.add("inject=" + failing.call() + ":error=" + error + ":when=" + failing.ordinal());
            String said = run(command, run, recorded.deed());
            if (!said.isEmpty() && said.contains("\tat ")) {
                return Optional.of(told + said);
            }
            return recorded.trouble(folder, false).map(trouble -> told + trouble);
        } catch (SpaceException e) {
            return Optional.of(told + e.reason() + ": " + e.getMessage());
        } finally {
            FileUtils.delete(run.toFile(), FileUtils.RECURSIVE);
        }
    }

    /** The calls that a program makes which does nothing else, as the counts of a thread's calls are those of the program. */
    private List<Recording.Called> calls(Recorded recorded) throws Exception {
        Path run = Files.createTempDirectory(temp, "alone");
        Path before = run.resolve("before");
        Path folder = run.resolve(recorded.deed().name());
        recorded.before().writeTo(before);
        recorded.before().writeTo(folder);
        Path trace = run.resolve("trace");
        run(Recording.command(trace), run, recorded.deed());
        return Recording.of(trace, before, folder).stream()
                .filter(called -> !called.call().startsWith("open"))
                .toList();
    }

    /** What the program said; nothing where all went well. */
    private static String run(List<String> before, Path run, Deed deed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(Worker.program().command());
        command.add(run.toString());
        command.add(deed.name());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}

package org.collate.git.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.collate.model.file.PlainFile;

/**
 * Who holds a lock, for the sentence that tells the one who waits.
 *
 * @param pid the id of the process
 * @param since when that process was started
 * @param user the system's user it runs for
 * @param host the machine it runs on
 * @param person the name of who sits there; empty where that is not known
 */
public record Holder(long pid, Instant since, String user, String host, String person) {

    static Holder self(String person) {
        ProcessHandle self = ProcessHandle.current();
        Instant since = self.info().startInstant().orElse(Instant.EPOCH);
        return new Holder(self.pid(), since, System.getProperty("user.name", "?"), hostName(), person);
    }

    /** What a holder left in a file; empty where it says nothing that can be understood. */
    static Optional<Holder> read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 10_000) {
                return Optional.empty();
            }
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Holder(
                            Long.parseLong(lines.get(0)),
                            Instant.parse(lines.get(1)),
                            lines.get(2),
                            lines.get(3),
                            lines.size() > 4 ? lines.get(4).strip() : ""));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        String name = person.isEmpty() ? "" : person.replace('\n', ' ') + "\n";
        String said = pid + "\n" + since + "\n" + user + "\n" + host + "\n" + name;
        PlainFile.write(file, said.getBytes(StandardCharsets.UTF_8));
    }

    /** The holder as it stands in a sentence. */
    @Override
    public String toString() {
        return user + "@" + host + ", PID " + pid;
    }

    /** The name of this machine, from what it says of itself: asking the resolver might go over the network. */
    private static String hostName() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        try {
            String name = Files.readString(Path.of("/etc/hostname")).strip();
            return name.isEmpty() ? "localhost" : name;
        } catch (IOException e) {
            return "localhost";
        }
    }
}

package org.collate.git.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;

/** All deeds, done by one program under {@code strace}. */
final class Recordings {

    private final Map<Deed, Recorded> all = new EnumMap<>(Deed.class);
    private final Map<Deed, Optional<String>> differences = new EnumMap<>(Deed.class);

    /** Records. */
    Recordings(Path temp) throws IOException, InterruptedException, SpaceException {
        Path run = Files.createDirectories(temp.resolve("run"));
        Map<Deed, DiskTree> before = new EnumMap<>(Deed.class);
        List<String> names = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            Path prepared = temp.resolve("prepared").resolve(deed.name());
            Files.createDirectories(prepared);
            deed.prepare(prepared);
            before.put(deed, DiskTree.of(prepared));
            before.get(deed).writeTo(run.resolve(deed.name()));
            names.add(deed.name());
        }
        Path trace = temp.resolve("trace");
        List<String> command = new ArrayList<>(Recording.command(trace));
        command.addAll(Worker.program().command());
        command.add(run.toString());
        command.addAll(names);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
        for (Deed deed : Deed.values()) {
            Path prepared = temp.resolve("prepared").resolve(deed.name());
            Path folder = run.resolve(deed.name());
            List<DiskEvent> events = Recording.of(trace, prepared, folder).stream()
                    .map(Recording.Called::event)
                    .toList();
            DiskTree after = new Replay(before.get(deed), events).after(events.size(), Loss.NOTHING);
            differences.put(deed, after.difference(DiskTree.of(folder)));
            all.put(deed, new Recorded(deed, before.get(deed), events, Facts.of(prepared), Facts.of(folder)));
        }
    }

    /** A deed. */
    Recorded of(Deed deed) {
        return all.get(deed);
    }

    /** Where what the model makes of the record differs from what the program left. */
    Optional<String> difference(Deed deed) {
        return differences.get(deed);
    }
}

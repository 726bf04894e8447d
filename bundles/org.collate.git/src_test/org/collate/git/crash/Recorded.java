package org.collate.git.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.eclipse.jgit.util.FileUtils;

/**
 * A deed that was done once while it was recorded, and the states that a crash at any of its moments may leave.
 *
 * @param before the disk in the beginning
 * @param events what the deed did to it
 * @param old what people found in the beginning
 * @param made what they find in the end
 */
record Recorded(Deed deed, DiskTree before, List<DiskEvent> events, Facts old, Facts made) {

    /** A crash: after so many events, with a loss. */
    record Crash(int events, String name, Loss loss) {

        @Override
        public String toString() {
            return name + " after event " + events;
        }
    }

    /** The same deed, as a program would have done it that does something else. */
    Recorded with(List<DiskEvent> others) {
        return new Recorded(deed, before, List.copyOf(others), old, made);
    }

    /** The crashes at each moment: killed, all lost that was not forced, names kept up to a moment. */
    List<Crash> crashes() {
        List<Crash> all = new ArrayList<>();
        for (int i = 0; i <= events.size(); i++) {
            all.add(new Crash(i, "killed", Loss.NOTHING));
            all.add(new Crash(i, "power lost", Loss.EVERYTHING));
            all.add(new Crash(i, "power lost with bytes", Loss.from(i)));
        }
        return all;
    }

    /** Crashes at each moment with some of what was not forced. */
    List<Crash> crashes(long seed) {
        List<Crash> all = new ArrayList<>();
        for (int i = 1; i <= events.size(); i++) {
            all.add(new Crash(i, "power lost with some, seed " + seed + ",", Loss.some(seed * 10_007 + i)));
        }
        return all;
    }

    /** What is wrong after the first crash that leaves something wrong; states that were looked at are left out. */
    Optional<String> firstTrouble(List<Crash> crashes, Set<String> known, Path temp) throws Exception {
        Replay replay = new Replay(before, events);
        for (Crash crash : crashes) {
            DiskTree state = replay.after(crash.events(), crash.loss());
            boolean isAtEnd = crash.events() == events.size();
            if (known.add(state.digest() + isAtEnd)) {
                Optional<String> trouble = trouble(state, isAtEnd, temp);
                if (trouble.isPresent()) {
                    return Optional.of(deed + ", " + crash + at(crash.events()) + ": " + trouble.get());
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> firstTrouble(Path temp) throws Exception {
        return firstTrouble(crashes(), new HashSet<>(), temp);
    }

    private String at(int count) {
        return count == 0 ? "" : " (" + told(events.get(count - 1)) + ")";
    }

    static String told(DiskEvent event) {
        return event instanceof DiskEvent.Write write
                ? "Write[" + write.file() + " " + write.offset() + "+" + write.bytes().length + "]"
                : event.toString();
    }

    private Optional<String> trouble(DiskTree state, boolean isAtEnd, Path temp) throws Exception {
        Path folder = Files.createTempDirectory(temp, "state");
        try {
            state.writeTo(folder);
            return trouble(folder, isAtEnd);
        } catch (SpaceException e) {
            return Optional.of(e.reason() + ": " + e.getMessage());
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }

    /**
     * What is wrong in a folder in which the deed was broken off.
     *
     * @param isAtEnd whether it had said that it is done
     */
    Optional<String> trouble(Path folder, boolean isAtEnd) throws IOException, InterruptedException, SpaceException {
        Optional<String> complaint = Facts.complaint(folder);
        if (complaint.isPresent()) {
            return complaint;
        }
        Facts now = Facts.of(folder);
        if (isAtEnd && !now.equals(made)) {
            return Optional.of("what was done is gone: " + now);
        }
        Optional<String> strange = now.between(old, made);
        if (strange.isPresent()) {
            return strange;
        }
        deed.run(folder);
        return Facts.complaint(folder).map(said -> "after the next time: " + said);
    }
}

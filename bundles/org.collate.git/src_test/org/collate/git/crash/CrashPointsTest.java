package org.collate.git.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.collate.git.crash.Recorded.Crash;
import org.collate.testkit.Slice;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is done to a space, a crash at any of its moments leaves it as it was or as it was to become. What a program
 * does to the disk is recorded once; each state that a kill or a loss of power can leave is made from that and looked at.
 */
class CrashPointsTest {

    /** How many seeds of random losses are taken at each moment. */
    private static final int MOST_SEEDS = 10;

    private static final int SEEDS_OF_FAULTS = 4;

    /** Each failure costs a process, so that the build takes few. */
    private static final int EACH_ERROR = 3;

    /** A long run asks for so many. */
    private static final int ALL = 100;

    /** In memory, where the system has such a folder: forcing costs nothing there. */
    private static Path temp;

    private static Recordings recordings;

    @BeforeAll
    static void record() throws Exception {
        assumeTrue(Recording.isPossible(), "strace is missing here, or may not look at programs.");
        Path memory = Path.of("/dev/shm");
        temp = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "collate")
                : Files.createTempDirectory("collate");
        recordings = new Recordings(temp);
    }

    @AfterAll
    static void tidyUp() throws IOException {
        if (temp != null) {
            FileUtils.delete(temp.toFile(), FileUtils.RECURSIVE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReplayedIsWhatTheProgramLeft(Deed deed) {
        assertEquals(Optional.empty(), recordings.difference(deed));
    }

    @ParameterizedTest
    @EnumSource
    void wherePowerGoesOrAKillComesTheStateIsTheOldOrTheNewOne(Deed deed) throws Exception {
        Recorded recorded = recordings.of(deed);
        List<Crash> crashes = new ArrayList<>(recorded.crashes());
        Slice.seeds(Slice.Cost.GIT).limit(MOST_SEEDS).forEach(seed -> crashes.addAll(recorded.crashes(seed)));
        Set<String> known = new HashSet<>();
        assertEquals(Optional.empty(), recorded.firstTrouble(slice(crashes), known, temp));
    }

    @ParameterizedTest
    @EnumSource
    void eachPlantedFaultIsFound(PlantedFault fault) throws Exception {
        Recorded recorded = recordings.of(fault.deed());
        List<DiskEvent> events = fault.in(recorded.events());
        assertNotEquals(recorded.events(), events);
        Recorded planted = recorded.with(events);
        // Most faults show where the deed says that it is done.
        List<Crash> crashes = new ArrayList<>(planted.crashes().reversed());
        LongStream.range(0, SEEDS_OF_FAULTS).forEach(seed -> crashes.addAll(planted.crashes(seed)));
        assertTrue(planted.firstTrouble(crashes, new HashSet<>(), temp).isPresent());
    }

    @Test
    void whereADiskFailsOrIsFullTheStateIsTheOldOrTheNewOneAndItIsSaid() {
        FailingDisk disk = new FailingDisk(temp);
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Deed deed = Deed.values()[(int) (seed * 5 % Deed.values().length)];
            if (seed % EACH_ERROR == 0 || Slice.seeds(Slice.Cost.GIT).count() >= ALL) {
                assertEquals(Optional.empty(), disk.trouble(recordings.of(deed), seed));
            }
        });
    }

    /** Some of them in the build, spread over all; in a long run all. */
    private static List<Crash> slice(List<Crash> crashes) {
        int most = (int) Math.max(1, Slice.seeds(Slice.Cost.GIT).count() / 3);
        int step = 3 * most < ALL ? Math.max(1, crashes.size() / most) : 1;
        return IntStream.range(0, crashes.size())
                .filter(i -> i % step == 0)
                .mapToObj(crashes::get)
                .toList();
    }
}

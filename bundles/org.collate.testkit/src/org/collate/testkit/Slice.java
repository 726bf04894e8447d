package org.collate.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * How many cases a random test takes: a small fixed slice in the build, many in a long run. The seed of a case is its
 * number, so that a failure that names it can be run again alone, and a long run can go on where it ended.
 */
public final class Slice {

    /** The system property that gives the number of cases of each random test. */
    public static final String COUNT = "collate.random";

    /** The system property that gives the first seed, so that those before it are left out. */
    public static final String FIRST = "collate.first";

    private static final int DEFAULT = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Slice() {}

    /** What the cases of a law cost: the dearer, the fewer are taken. */
    public enum Cost {
        /** They live in memory: as many as are asked for. */
        MEMORY(1, Integer.MAX_VALUE),
        /** They write repositories and force them to disk: a tenth, and 2,000 at most. */
        REPOSITORIES(10, 2000),
        /** They write several repositories, which exchange again and again: a thirtieth, and 2,000 at most. */
        COPIES(30, 2000),
        /** They start C Git: a twentieth, and 500 at most. */
        GIT(20, 500);

        private final int share;
        private final int most;

        Cost(int share, int most) {
            this.share = share;
            this.most = most;
        }
    }

    /** The seeds of a random test in memory. */
    public static LongStream seeds() {
        return seeds(Cost.MEMORY);
    }

    /** The seeds of a random test; fewer where its cases cost more. */
    public static LongStream seeds(Cost cost) {
        return LongStream.range(Long.getLong(FIRST, 0), end(cost));
    }

    private static int end(Cost cost) {
        return Math.clamp(Integer.getInteger(COUNT, DEFAULT) / cost.share, 1, cost.most);
    }

    /**
     * Runs a test in memory for each seed.
     *
     * @throws AssertionError naming the seed of the first case that failed
     */
    public static void forEachSeed(Case test) {
        forEachSeed(Cost.MEMORY, test);
    }

    /**
     * Runs a test for each seed. A run that takes long says every few seconds how far it is.
     *
     * @throws AssertionError naming the seed of the first case that failed
     */
    public static void forEachSeed(Cost cost, Case test) {
        Progress progress = new Progress(law(), end(cost));
        seeds(cost).forEach(seed -> {
            try {
                test.run(seed);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
            progress.tell(seed + 1);
        });
    }

    /** The test that asks, as class and method. */
    private static String law() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().endsWith("Test"))
                        .findFirst()
                        .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
                        .orElse("A law"));
    }

    /** One case of a random test. */
    @FunctionalInterface
    public interface Case {
        /** Runs the case of a seed. */
        void run(long seed) throws Exception;
    }

    /** Says on the standard output how far a law is, now and then. */
    private static final class Progress {

        private final String law;
        private final int end;
        private final Instant start = Instant.now();
        private Instant told = start;

        Progress(String law, int end) {
            this.law = law;
            this.end = end;
        }

        void tell(long done) {
            Instant now = Instant.now();
            if (Duration.between(told, now).compareTo(PATIENCE) >= 0) {
                told = now;
                System.out.printf(
                        "%s: %d of %d cases, since %s%n",
                        law,
                        done,
                        end,
                        start.atZone(ZoneId.systemDefault()).toLocalTime().truncatedTo(ChronoUnit.SECONDS));
            }
        }
    }
}

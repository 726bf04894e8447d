package org.collate.testkit;

import java.util.stream.LongStream;

/**
 * How many cases a random test takes: a small fixed slice in the build, many in a long run. The seed of a case is its
 * number, so that a failure that names it can be run again alone.
 */
public final class Slice {

    /** The system property that gives the number of cases of each random test. */
    public static final String COUNT = "collate.random";

    private static final int DEFAULT = 300;

    private Slice() {}

    /** The seeds of a random test. */
    public static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger(COUNT, DEFAULT));
    }

    /**
     * Runs a test for each seed.
     *
     * @throws AssertionError naming the seed of the first case that failed
     */
    public static void forEachSeed(Case test) {
        seeds().forEach(seed -> {
            try {
                test.run(seed);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    /** One case of a random test. */
    @FunctionalInterface
    public interface Case {
        /** Runs the case of a seed. */
        void run(long seed) throws Exception;
    }
}

package org.collate.testkit.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Prints how well programs merge: {@code MergeTable SAMPLES PAIRS}. The exit code is 1 where Collate did anything wrong.
 */
public final class MergeTable {

    private static final int DRAWN = 5;
    private static final int STEP = 1000;
    private static final int OFFICE_PAIRS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private MergeTable() {}

    /** Merges, prints the table, and draws the first cases that Collate got wrong. */
    public static void main(String[] arguments) throws Exception {
        Samples samples = Samples.of(Path.of(arguments[0]));
        int pairs = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("collate-quality");
        Tally ours = new Tally(new ByCollate());
        List<Tally> all = List.of(
                ours, new Tally(new ByGit(folder, ByGit.Form.FILE)), new Tally(new ByGit(folder, ByGit.Form.CLAUSES)));
        for (long seed = 0; seed < pairs; seed++) {
            for (Tally tally : all) {
                tally.add(samples, seed);
            }
            if (seed % STEP == STEP - 1) {
                System.err.println(seed + 1 + " of " + pairs + " pairs");
            }
        }
        System.out.println(Tally.heading());
        all.forEach(tally -> System.out.println(tally.row()));
        System.out.println(office(samples, Math.min(pairs, OFFICE_PAIRS)));
        for (long seed : ours.wrong().stream().limit(DRAWN).toList()) {
            System.out.println("\nSeed " + seed);
            System.out.print(Picture.of(Work.of(samples, seed), ours.contestant()));
        }
        for (String name : List.of("base", "ours", "theirs", "merged")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
        System.exit(ours.wrong().isEmpty() ? 0 : 1);
    }

    /** The row of LibreOffice, which takes a second or two for each pair. */
    private static String office(Samples samples, int pairs) throws Exception {
        Optional<Path> program = ByLibreOffice.find(System.getenv("PATH"));
        if (program.isEmpty()) {
            return Tally.absent(ByLibreOffice.NAME);
        }
        try (ByLibreOffice office = new ByLibreOffice(program.get(), PATIENCE)) {
            Tally tally = new Tally(office);
            for (long seed = 0; seed < pairs; seed++) {
                tally.add(samples, seed);
            }
            return tally.row();
        }
    }
}

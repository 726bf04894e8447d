package org.collate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.review.HandOvers;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.Importers;
import org.collate.operations.check.Checker;
import org.collate.operations.leaders.CountLeader;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.ReadLeaders;
import org.collate.operations.review.CloseRound;
import org.collate.operations.signing.KeysAtHand;
import org.collate.rules.BuiltInRules;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The table of leaders, of 30 and of 300 reports of some 2,000 characters: one version each, every second one handed over, every
 * fourth signed off.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LeadersBenchmark {

    private static final Person READER = new Person("reader", "");
    private static final int PARAGRAPHS = 30;

    private Path folder;
    private Path few;
    private Path many;
    private List<Leader> leaders;

    /** Makes the spaces. */
    @Setup
    public void setUp() throws Exception {
        folder = Files.createTempDirectory("collate-benchmark");
        few = space("few", 30);
        many = space("many", 300);
        leaders = read(many);
    }

    private Path space(String name, int count) throws Exception {
        Signature by = signature("writer");
        try (Space space = Space.init(folder.resolve(name), by)) {
            new Meetings(space).add("2026", BuiltInTemplates.find("annual").orElseThrow(), by);
            List<String> names = IntStream.range(0, count)
                    .mapToObj(i -> "leader-" + i + "=leader " + i)
                    .toList();
            new Variants(space).add("2026", names, by);
            for (int i = 0; i < count; i++) {
                write(space, new Variant("2026", "leader-" + i), i, by);
            }
            return space.folder();
        }
    }

    private static void write(Space space, Variant variant, int number, Signature by) throws Exception {
        Versions versions = new Versions(space);
        Report report = versions.report(variant, versions.draft(variant).id());
        for (int i = 0; i < PARAGRAPHS; i++) {
            Narrative paragraph = ReportFactory.eINSTANCE.createNarrative();
            paragraph.setId(Ids.derived().next(number + "." + i));
            paragraph.getLines().add("第" + i + "条，联系实际不紧，全年到基层只有三次，习惯于听汇报、看材料，与群众面对面少，带着问题调研不多，写成报告的更少。");
            report.getContents().add(paragraph);
        }
        versions.commit(variant, report, new Versions.Note(Optional.empty(), by, by, "version"));
        if (number % 2 == 0) {
            new HandOvers(space).handOver(variant, versions.draft(variant).id(), Map.of(), by, by);
        }
        if (number % 4 == 0) {
            new CloseRound(space, variant).signOff(KeysAtHand.NONE, signature("reviewer"));
        }
    }

    private static Signature signature(String name) {
        return new Signature(new Person(name, ""), OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    private static List<Leader> read(Path space) throws Exception {
        return new ReadLeaders(space, Optional.empty(), READER).execute(new NullProgressMonitor());
    }

    /** Removes the spaces. */
    @TearDown
    public void tearDown() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(LeadersBenchmark::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How 30 reports stand. */
    @Benchmark
    public List<Leader> leaders30() throws Exception {
        return read(few);
    }

    /** How 300 reports stand. */
    @Benchmark
    public List<Leader> leaders300() throws Exception {
        return read(many);
    }

    /** What is found in 300 reports. */
    @Benchmark
    public long findings300() throws Exception {
        Checker checker = new Checker(new BuiltInRules().rules(), new Importers(List.of()), Optional.empty());
        long found = 0;
        try (Space space = Space.open(many)) {
            CountLeader counting = new CountLeader(space, checker);
            for (Leader each : leaders) {
                found += counting.figures(each).warnings();
            }
        }
        return found;
    }
}

package org.collate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.edit.ReplaceText;
import org.collate.core.revisions.Revision;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Who wrote what in 500 elements over 200 versions, and 120 tracked revisions in 600 elements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReviewBenchmark {

    private final Random random = new Random(1);
    private Path folder;
    private Space blamed;
    private Space reviewed;
    private Variant variant;
    private VersionId head;

    /** Makes the spaces. */
    @Setup
    public void setUp() throws Exception {
        folder = Files.createTempDirectory("collate-benchmark");
        blamed = space("blamed", BigReport.of(500));
        for (int version = 0; version < 200; version++) {
            commit(blamed, 5, version);
        }
        head = new Versions(blamed).draft(variant).id();
        reviewed = space("reviewed", BigReport.of(600));
        commit(reviewed, 120, 0);
    }

    private Space space(String name, Report skeleton) throws Exception {
        Signature by = signature(0);
        Template template = TemplateFactory.eINSTANCE.createTemplate();
        template.setId(Ids.seeded(1).next(""));
        template.setName("benchmark");
        template.setSkeleton(skeleton);
        Space space = Space.init(folder.resolve(name), by);
        new Meetings(space).add("2026", template, by);
        variant =
                new Variants(space).add("2026", List.of("team"), by).getFirst().variant();
        return space;
    }

    private static Signature signature(int author) {
        return new Signature(new Person("author " + author % 7, ""), OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    /** Rewords some different items. */
    private void commit(Space space, int edits, int version) throws Exception {
        Versions versions = new Versions(space);
        Report report = versions.report(variant, versions.draft(variant).id());
        List<String> items = Reports.elements(report)
                .filter(Item.class::isInstance)
                .map(each -> each.getId())
                .toList();
        int step = items.size() / edits;
        int first = random.nextInt(step);
        for (int i = 0; i < edits; i++) {
            new ReplaceText(items.get(first + i * step), random.nextInt(50), 3, "新的字句").apply(report);
        }
        Signature by = signature(version);
        versions.commit(variant, report, new Versions.Note(Optional.empty(), by, by, "version " + version));
    }

    /** Removes the spaces. */
    @TearDown
    public void tearDown() throws IOException {
        blamed.close();
        reviewed.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ReviewBenchmark::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the authors without the cache. */
    @Benchmark
    public Blamed blameWithoutCache() throws Exception {
        delete(blamed.folder().resolve("collate/blame"));
        return new Blame(blamed).of(variant, head);
    }

    /** Finds the authors with the cache. */
    @Benchmark
    public List<Blamed.Text> blameWithCache() throws Exception {
        return new Blame(blamed).of(variant, head).texts();
    }

    /** The lines of the same file by C Git; it knows nothing of moves and merges by element. */
    @Benchmark
    public int gitBlame() throws Exception {
        return new ProcessBuilder("git", "blame", "--porcelain", head.hex(), "--", "report.collate")
                .directory(blamed.folder().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Lists 120 revisions. */
    @Benchmark
    public Tracked revisions() throws Exception {
        return tracked();
    }

    /** Accepts 120 revisions that a draft has just got: reads, judges, and writes version and event. */
    @Benchmark
    public Version acceptAll(Pending pending) throws Exception {
        Tracked tracked = tracked();
        Set<String> all = tracked.revisions().list().stream().map(Revision::id).collect(Collectors.toSet());
        TrackedRevisions.Verdict verdict = new TrackedRevisions.Verdict(true, all);
        return new TrackedRevisions(reviewed).judge(variant, tracked, verdict, signature(0), signature(0));
    }

    /** A draft that was listed once since it changed. */
    @State(Scope.Thread)
    public static class Pending {

        /** Makes the changes. */
        @Setup(Level.Invocation)
        public void change(ReviewBenchmark benchmark) throws Exception {
            benchmark.commit(benchmark.reviewed, 120, 1);
            benchmark.tracked();
        }
    }

    private Tracked tracked() throws Exception {
        VersionId accepted = new Versions(reviewed).find(variant, Optional.of("accepted"));
        return new TrackedRevisions(reviewed).since(variant, accepted);
    }
}

package org.collate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.merge.TemplatePush;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
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

/** Three-way merges, beside what C Git does with the same files, and a template that is pushed to 300 reports. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MergeBenchmark {

    /** Three versions of one report, in memory and as files. */
    private static final class Three {

        private final Report base;
        private final Report ours;
        private final Report theirs;
        private final List<Path> files = new ArrayList<>();

        Three(Path folder, int elements, int edits) throws Exception {
            base = BigReport.of(elements);
            ours = edited(base, edits, 0);
            theirs = edited(base, edits, 1);
            Files.createDirectories(folder);
            for (Report each : List.of(ours, base, theirs)) {
                files.add(folder.resolve(files.size() + ".collate"));
                ReportFile.write(each, files.getLast());
            }
        }

        /** Most edits reword, some add, some move; those of the two sides are at different elements. */
        private static Report edited(Report base, int edits, int side) throws Exception {
            Report report = ReportFile.read("base", ReportFile.toBytes(base));
            Random random = new Random(side);
            Ids ids = Ids.seeded(side + 2);
            List<String> items = Reports.elements(report)
                    .filter(Item.class::isInstance)
                    .map(Identified::getId)
                    .toList();
            int step = items.size() / edits;
            for (int i = 0; i < edits; i++) {
                String id = items.get(i * step + side * step / 2);
                Item item = (Item) Reports.find(report, id).orElseThrow();
                String parent = ((Identified) item.getParent()).getId();
                if (i % 10 == 0) {
                    Problem problem = ReportFactory.eINSTANCE.createProblem();
                    problem.setId(ids.next(""));
                    problem.getLines().add("新增的一个问题。");
                    int index = item.getParent().getContents().indexOf(item);
                    new Insert(parent, index, Subtree.of(problem)).apply(report);
                } else if (i % 10 == 1) {
                    int size = item.getParent().getContents().size();
                    new Move(id, parent, random.nextInt(size)).apply(report);
                } else {
                    new ReplaceText(id, random.nextInt(50), 3, "新的字句").apply(report);
                }
            }
            return report;
        }

        MergeResult merge() {
            return ThreeWayMerge.of(base, ours, theirs);
        }

        /** From bytes to bytes, as C Git's merge driver does it. */
        byte[] mergeFiles() throws Exception {
            List<Report> read = new ArrayList<>();
            for (Path file : files) {
                read.add(ReportFile.read(file));
            }
            MergeResult result = ThreeWayMerge.of(read.get(1), read.get(0), read.get(2));
            return ReportFile.toBytes(result.merged());
        }

        int gitMergeFile() throws Exception {
            return run(
                    files.get(0).getParent(), "git", "merge-file", "-p", "-q", "0.collate", "1.collate", "2.collate");
        }
    }

    private Path folder;
    private Three small;
    private Three large;

    /** Makes the reports. */
    @Setup
    public void setUp() throws Exception {
        folder = Files.createTempDirectory("collate-benchmark");
        small = new Three(folder.resolve("600"), 600, 60);
        large = new Three(folder.resolve("6000"), 6000, 600);
    }

    /** Removes the files. */
    @TearDown
    public void tearDown() throws IOException {
        delete(folder);
    }

    /** 600 elements, 60 edits a side. */
    @Benchmark
    public MergeResult merge600() {
        return small.merge();
    }

    /** 6,000 elements, 600 edits a side. */
    @Benchmark
    public MergeResult merge6000() {
        return large.merge();
    }

    /** 600 elements, from files to bytes. */
    @Benchmark
    public byte[] mergeFiles600() throws Exception {
        return small.mergeFiles();
    }

    /** 6,000 elements, from files to bytes. */
    @Benchmark
    public byte[] mergeFiles6000() throws Exception {
        return large.mergeFiles();
    }

    /** The same files by lines, with C Git; the start of its process is in it. */
    @Benchmark
    public int gitMergeFile600() throws Exception {
        return small.gitMergeFile();
    }

    /** The same files by lines, with C Git. */
    @Benchmark
    public int gitMergeFile6000() throws Exception {
        return large.gitMergeFile();
    }

    /** A heading of the template is changed, and goes into the drafts and accepted texts of 300 leaders. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public int templatePush300(Leaders leaders) throws Exception {
        return new TemplatePush(leaders.space)
                .into(leaders.variants, leaders.by, each -> true)
                .orElseThrow()
                .size();
    }

    /** The same texts merged with the template by lines, with C Git: a tree and a commit each, then all refs at once. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int gitMerge300(Leaders leaders) throws Exception {
        return run(leaders.space.folder(), "sh", "-c", """
                template=$(git rev-parse refs/heads/m/2026/template/draft)
                git for-each-ref --format='%(refname)' refs/heads/m/2026 | grep /leader- | while read -r ref; do
                    tree=$(git merge-tree --write-tree --no-messages "$ref" "$template" | head -n 1)
                    commit=$(git -c user.name=t -c user.email=t commit-tree -p "$ref" -p "$template" -m merge "$tree")
                    echo "update refs/benchmark/${ref#refs/heads/} $commit"
                done | git update-ref --stdin
                """);
    }

    /** A meeting with 300 leaders, each with a report of 60 elements, half of it not accepted. */
    @State(Scope.Thread)
    public static class Leaders {

        private final Signature by =
                new Signature(new Person("secretary", ""), OffsetDateTime.parse("2026-01-01T00:00:00Z"));
        private final List<Variant> variants = new ArrayList<>();
        private Path folder;
        private Space space;
        private int round;

        /** Makes the space. */
        @Setup
        public void setUp() throws Exception {
            folder = Files.createTempDirectory("collate-benchmark");
            Template template = TemplateFactory.eINSTANCE.createTemplate();
            template.setId(Ids.seeded(1).next(""));
            template.setName("benchmark");
            template.setSkeleton(BigReport.of(60));
            space = Space.init(folder.resolve("space"), by);
            new Meetings(space).add("2026", template, by);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                names.add("leader-" + i);
            }
            new Variants(space).add("2026", names, by).forEach(each -> variants.add(each.variant()));
            Versions versions = new Versions(space);
            for (Variant variant : variants) {
                Report report = versions.report(variant, versions.draft(variant).id());
                report.setTitle(variant.slug());
                versions.commit(variant, report, new Versions.Note(Optional.empty(), by, by, "title"));
            }
        }

        /** Changes the template. */
        @Setup(Level.Invocation)
        public void change() throws Exception {
            Template template = new Meetings(space).template("2026");
            ((Headed) template.getSkeleton().getContents().getFirst()).setHeading("round " + round++);
            new Meetings(space).setTemplate("2026", template, new Versions.Note(Optional.empty(), by, by, "heading"));
        }

        /** Removes the space. */
        @TearDown
        public void tearDown() throws IOException {
            space.close();
            delete(folder);
        }
    }

    private static int run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

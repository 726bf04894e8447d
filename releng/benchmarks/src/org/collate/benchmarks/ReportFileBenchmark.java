package org.collate.benchmarks;

import java.util.concurrent.TimeUnit;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A report of 5,000 elements: loaded, saved, edited. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReportFileBenchmark {

    private static final int ELEMENTS = 5_000;

    private Report report;
    private byte[] bytes;
    private String problem;

    /** Makes the report and its file. */
    @Setup
    public void setUp() throws Exception {
        report = BigReport.of(ELEMENTS);
        bytes = ReportFile.toBytes(report);
        problem = Reports.elements(report)
                .filter(Problem.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Reads the file. */
    @Benchmark
    public Report load5000() throws Exception {
        return ReportFile.read("benchmark", bytes);
    }

    /** Writes the file into memory. */
    @Benchmark
    public byte[] save5000() throws Exception {
        return ReportFile.toBytes(report);
    }

    /** Types a character and takes it back. */
    @Benchmark
    public Edit typeAndUndo() throws Exception {
        return new ReplaceText(problem, 3, 0, "我").apply(report).apply(report);
    }

    /** Removes a problem that links lead to, and takes that back. */
    @Benchmark
    public Edit removeAndUndo() throws Exception {
        return new Remove(problem).apply(report).apply(report);
    }
}

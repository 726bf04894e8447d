package org.collate.benchmarks;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.collate.core.edit.ReplaceText;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.rules.BuiltInRules;
import org.collate.validation.Engine;
import org.collate.validation.Profile;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;
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

/** The built-in rules over reports of 12,000 characters, of 600 elements after one edit, and of 6,000 elements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {

    /** Each has a line of 60 characters. */
    private static final int REAL = 200;

    private final Engine engine = new Engine(new BuiltInRules().rules(), Profile.ofDefaults());
    private Report real;
    private Report large;
    private Report edited;
    private Validation last;
    private String problem;
    private boolean typed;

    /** Makes the reports. */
    @Setup
    public void setUp() {
        real = BigReport.of(REAL);
        large = BigReport.of(6_000);
        edited = BigReport.of(600);
        last = engine.validate(edited, Surroundings.none());
        problem = Reports.elements(edited)
                .filter(Problem.class::isInstance)
                .skip(100)
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Checks 12,000 characters. */
    @Benchmark
    public Validation validate12000characters() {
        return engine.validate(real, Surroundings.none());
    }

    /** Types a character, or takes it back, and checks again. */
    @Benchmark
    public Validation editIn600elements() throws Exception {
        new ReplaceText(problem, 3, typed ? 1 : 0, typed ? "" : "我").apply(edited);
        typed = !typed;
        last = engine.recheck(last, Set.of(problem));
        return last;
    }

    /** Checks 6,000 elements. */
    @Benchmark
    public Validation validate6000elements() {
        return engine.validate(large, Surroundings.none());
    }
}

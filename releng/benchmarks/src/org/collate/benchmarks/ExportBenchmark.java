package org.collate.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.collate.docx.export.DocxExporter;
import org.collate.model.report.Report;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.ExportRequest.Provenance;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetContent;
import org.collate.transfer.sheets.Sheets;
import org.collate.transfer.sheets.Widths;
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
import org.openjdk.jmh.annotations.Warmup;

/** A report of 200 elements and 12,000 characters, as a Word document and on pages. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExportBenchmark {

    private static final int ELEMENTS = 200;

    private ExportRequest request;

    /** Makes the report. */
    @Setup
    public void setUp() {
        Report report = BigReport.of(ELEMENTS);
        Provenance provenance = new Provenance(report.getId(), "aexport2222222", "0".repeat(40));
        request = new ExportRequest(report, Optional.of(provenance), Map.of());
    }

    /** Writes the document into memory. */
    @Benchmark
    public byte[] exportDocx12000() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(request, out, new NullProgressMonitor());
        return out.toByteArray();
    }

    /** Lays the pages out. */
    @Benchmark
    public Sheets layOutPages12000() {
        return SheetContent.of(PageProfile.standard(), request.report()).layOut(Widths.STANDARD);
    }
}

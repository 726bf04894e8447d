package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.collate.core.layout.PrintedBlock;
import org.collate.internal.ui.preview.PdfExporter;
import org.collate.internal.ui.preview.PreviewView;
import org.collate.model.report.Report;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportRequest;
import org.collate.ui.ShownPages;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of a report beside the manuscript, and in a PDF. */
class PagesWindowTest extends WrittenDraft {

    private static final String LONG = "还要持续发力。".repeat(240);

    private PreviewView open() {
        keys.press(SWT.ALT, '6');
        PreviewView view = (PreviewView) Screen.window().getActivePage().findView(WritingPerspective.PREVIEW);
        assertTrue(Screen.waitUntil(() -> pages().count() > 0));
        return view;
    }

    /** Whoever comes next has the room beside the manuscript again. */
    @AfterEach
    void hide() {
        IWorkbenchPage page = Screen.window().getActivePage();
        Optional.ofNullable(page.findView(WritingPerspective.PREVIEW)).ifPresent(page::hideView);
    }

    private static ShownPages pages() {
        return ShownPages.of(Screen.window());
    }

    private void write(String words) {
        Screen.window().getActivePage().activate(editor);
        text().setFocus();
        caretBehind("年底前完成12篇笔记。");
        text().insert(words);
        text().setSelection(text().getText().lastIndexOf(words) + words.length());
    }

    @Test
    void thePagesFollowTheCaretAndWhatIsWritten() throws Exception {
        PreviewView view = open();
        int count = pages().count();
        Screen.picture("pages");
        write(LONG);
        assertTrue(Screen.waitUntil(() -> pages().count() > count + 1), () -> pages().count() + " pages");
        assertTrue(
                Screen.waitUntil(() -> view.pages().page() >= count),
                () -> view.pages().page() + " is current");
        Screen.picture("pages-written");
        text().setSelection(0);
        assertTrue(Screen.waitUntil(() -> view.pages().page() == 0));
        Screen.picture("pages-begin");
        assertSame();
    }

    @Test
    void aPdfSaysWhatTheReportSays() throws Exception {
        Report report = sample.draft();
        Path file = folder.resolve("材料.pdf");
        CompletableFuture<Boolean> written = CompletableFuture.supplyAsync(() -> export(report, file));
        assertTrue(Screen.waitUntil(written::isDone));
        assertTrue(written.get());
        assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
        assumeTrue(run("pdftotext", "-v"), "needs poppler-utils");
        assertTrue(run("pdftotext", "-raw", file.toString(), file + ".txt"));
        String read =
                Files.readString(Path.of(file + ".txt")).replaceAll("\\s", "").replaceAll("—\\d+—", "");
        String said = PrintedBlock.of(report).stream()
                .map(PrintedBlock::text)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
        assertEquals(said, read);
        run("pdftoppm", "-r", "60", "-png", file.toString(), System.getProperty("screenshots", ".") + "/pdf");
    }

    private static boolean export(Report report, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfExporter().write(ExportRequest.clean(report), out, new NullProgressMonitor());
            return true;
        } catch (IOException | ExportException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

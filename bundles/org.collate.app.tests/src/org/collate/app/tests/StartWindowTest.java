package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.collate.internal.app.RunningDesktop;
import org.collate.internal.ui.welcome.WelcomeEditor;
import org.collate.ui.CurrentReport;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start, a second one beside it, and what the navigator tells at once. */
class StartWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void theWelcomeLeadsThroughTheFirstSteps() throws Exception {
        WelcomeEditor.show(Screen.window().getActivePage());
        Screen.picture("welcome");
        Link first = Screen.all(Screen.window().getShell(), Link.class).getFirst();
        Event event = new Event();
        event.text = "0";
        first.notifyListeners(SWT.Selection, event);
        Shell wizard = Screen.dialog(chinese ? "新建班子空间" : "New Team Space");
        assertTrue(wizard.isVisible());
    }

    @Test
    void aSecondStartBringsTheWindowForwardAndOpensWhatItNames() throws Exception {
        SampleSpace sample = SampleSpace.in(folder);
        Path report = Files.writeString(folder.resolve("一份材料.txt"), SampleSpace.FIRST);
        Shell shell = Screen.window().getShell();
        shell.setMinimized(true);
        Path settings = Path.of(Platform.getInstanceLocation().getURL().toURI());
        CompletableFuture<Boolean> answered = CompletableFuture.supplyAsync(
                () -> new RunningDesktop(settings).ask(List.of(sample.folder().toString(), report.toString())));
        assertTrue(Screen.waitUntil(answered::isDone));
        assertTrue(answered.get(), "the running desktop did not answer");
        assertFalse(shell.getMinimized());
        assertEquals(
                List.of(sample.folder()),
                TeamSpaces.of(Screen.window().getWorkbench()).folders());
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(opened -> opened.place().name().equals("一份材料.txt"))
                .isPresent()));
    }

    @Test
    void whereNobodyListensASecondStartIsNotAnswered() {
        CompletableFuture<Boolean> answered =
                CompletableFuture.supplyAsync(() -> new RunningDesktop(folder).ask(List.of()));
        assertTrue(Screen.waitUntil(answered::isDone));
        assertFalse(answered.join());
        assertEquals(0, folder.resolve("requests").toFile().list().length, "nothing stays behind");
    }

    @Test
    void theNavigatorTellsHowManyFindingsADraftHas() throws Exception {
        SampleWindow window = SampleWindow.in(folder);
        window.sample().type("还有补充。");
        TeamSpaces.of(Screen.window().getWorkbench()).changed();
        String wanted = chinese ? "错误 " : " error";
        assertTrue(
                Screen.waitUntil(() -> row("周明远").contains(wanted) && row("周明远").startsWith("*")),
                () -> Screen.rows(SampleWindow.navigator().tree().getTree()).toString());
        Screen.picture("navigator-findings");
    }

    private static String row(String name) {
        return Screen.rows(SampleWindow.navigator().tree().getTree()).stream()
                .filter(row -> row.contains(name))
                .findFirst()
                .orElse("");
    }
}

package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft handed over by hand, with errors and without a version. */
class HandOverWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleSpace sample;

    @BeforeEach
    void showTheSample() throws Exception {
        sample = SampleWindow.in(folder).sample();
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void withErrorsItNeedsAReasonAndThenMakesARound() throws Exception {
        Shell shell = dialog();
        Table errors = Screen.all(shell, Table.class).getFirst();
        assertTrue(errors.getItemCount() > 0);
        assertFalse(button(shell).isEnabled(), "it needs a reason");
        Screen.picture(shell, "dialog-hand-over");
        because(shell).setText("书记要求今天先看");
        Screen.press(shell, word());
        assertTrue(Screen.waitUntil(shell::isDisposed));
        assertEquals(sample.log().getFirst().id(), round(1));
        Shell told = Screen.dialog(title());
        assertTrue(Screen.words(told).contains("1"), Screen.words(told));
    }

    @Test
    void wordsThatAreInNoVersionStandInTheWay() throws Exception {
        sample.type("还有补充。");
        Shell shell = dialog();
        because(shell).setText("先看");
        assertFalse(button(shell).isEnabled());
        Screen.picture(shell, "dialog-hand-over-unsaved");
    }

    private Shell dialog() {
        Screen.command("org.collate.ui.handOver");
        Shell shell = Screen.dialog(title());
        assertTrue(Screen.waitUntil(() -> !Screen.all(shell, Table.class).isEmpty()), () -> Screen.words(shell));
        return shell;
    }

    private VersionId round(int number) throws SpaceException {
        try (Space space = Space.open(sample.folder())) {
            return new Versions(space).find(sample.leader(), Optional.of("round-" + number));
        }
    }

    private static Text because(Shell shell) {
        List<Text> fields = Screen.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .toList();
        return fields.getLast();
    }

    private Button button(Shell shell) {
        return Screen.all(shell, Button.class).stream()
                .filter(each -> each.getText().equals(word()))
                .findFirst()
                .orElseThrow();
    }

    private String title() {
        return chinese ? "送审" : "Hand Over";
    }

    private String word() {
        return title();
    }
}

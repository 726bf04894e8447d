package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.review.HandOvers;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.news.NewsView;
import org.collate.model.report.Report;
import org.collate.ui.SyncSettings;
import org.collate.ui.TeamSpaces;
import org.collate.ui.WritingPerspective;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A space that is copied, and brought to the same state as its copy, and what that brought. */
class ExchangeWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void showTheSample() throws Exception {
        window = SampleWindow.in(folder);
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void aCopyIsMadeByTheWizardAndBroughtToTheSameStateByTheDialog() throws Exception {
        Path copy = folder.resolve("副本");
        Screen.command("org.collate.ui.cloneSpace");
        Shell wizard = Screen.dialog(chinese ? "复制班子空间" : "Copy of a Team Space");
        List<Text> fields = fields(wizard);
        fields.get(0).setText(window.sample().folder().toString());
        fields.get(1).setText(copy.toString());
        Screen.picture(wizard, "wizard-clone");
        Screen.press(wizard, chinese ? "完成" : "Finish");
        assertTrue(Screen.waitUntil(
                () -> TeamSpaces.of(Screen.window().getWorkbench()).folders().contains(copy)));
        assertTrue(Files.exists(copy.resolve("HEAD")));
        assertEquals(SyncSettings.Values.NONE, SyncSettings.of(copy), "nothing happens by itself");
        TeamSpaces.of(Screen.window().getWorkbench()).hide(copy);
        NewsView news = (NewsView) Screen.window().getActivePage().showView(WritingPerspective.NEWS);
        Screen.command("org.collate.ui.news.seen");
        writeAndHandOver(copy, "李秘书");
        window.selectLeader();
        Screen.command("org.collate.ui.sync");
        Shell dialog = Screen.dialog(chinese ? "同步" : "Synchronise");
        fields(dialog).get(0).setText(copy.toString());
        Screen.press(dialog, chinese ? "同步" : "Synchronise");
        Table lines = Screen.all(dialog, Table.class).getFirst();
        assertTrue(
                Screen.waitUntil(() -> Screen.rows(lines).stream().anyMatch(each -> each.contains("李秘书"))),
                () -> Screen.rows(lines) + Screen.words(dialog));
        Screen.picture(dialog, "dialog-sync");
        dialog.close();
        assertTrue(
                Screen.waitUntil(
                        () -> Screen.rows(news.table().getTable()).stream().anyMatch(each -> each.contains("李秘书"))),
                () -> Screen.rows(news.table().getTable()).toString());
        Screen.picture("view-news-filled");
        assertEquals(
                Optional.of(copy.toString()),
                SyncSettings.of(window.sample().folder()).place(),
                "it is remembered");
    }

    private void writeAndHandOver(Path space, String who) throws Exception {
        Variant leader = window.sample().leader();
        try (Space copy = Space.open(space)) {
            Versions versions = new Versions(copy);
            Report report = versions.report(leader, versions.draft(leader).id());
            report.setTitle("改过的题目");
            versions.commit(leader, report, new Versions.Note(Optional.empty(), by(who), by(who), "改题目"));
            new HandOvers(copy).handOver(leader, versions.draft(leader).id(), Map.of(), by(who), by(who));
        }
    }

    private static List<Text> fields(Shell shell) {
        return Screen.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .toList();
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}

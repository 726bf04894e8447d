package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenedReport;
import org.collate.validation.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** A draft that is written in its manuscript, with real keys. */
class ManuscriptWindowTest extends WrittenDraft {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @Test
    void whatIsTypedStandsInReportTextAndWidget() throws Exception {
        caretBehind("学习不够深入");
        keys.type("abc");
        assertSame();
        assertTrue(text().getText().contains("学习不够深入abc。"), text().getText());
        keys.press(0, SWT.CR);
        keys.type("def");
        assertSame();
        assertEquals(List.of("一是学习不够深入abc", "二是def", "三是学用结合不紧"), starts(3, "学习不够深入"));
        keys.press(0, '\t');
        assertSame();
        assertEquals("二是学用结合不紧", starts(3, "学习不够深入").get(2));
        Screen.picture("manuscript-typing");
        for (int i = 0; i < 10; i++) {
            keys.press(SWT.CTRL, 'z');
            assertSame();
        }
        assertEquals(file(sample.draft()), file(editor.manuscript().report()));
        keys.press(SWT.CTRL, 'y');
        assertSame();
        assertTrue(text().getText().contains("学习不够深入abc"), text().getText());
    }

    @Test
    void aHeadingOfTheTemplateCannotBeTypedInAndSaysWhy() {
        String before = text().getText();
        String heading = heading();
        caretBehind(heading);
        keys.type("x");
        assertEquals(before, text().getText());
        assertSame();
        String said = editor.refusal();
        assertTrue(said.contains(heading) || said.contains(chinese ? "模板" : "template"), said);
    }

    @Test
    void closingAsksNothingAndLosesNothing() throws Exception {
        caretBehind("学习不够深入");
        keys.type("kept");
        Screen.window().getActivePage().closeEditor(editor, false);
        assertTrue(Screen.dialog().isEmpty(), "closing asks");
        assertTrue(Screen.waitUntil(() -> kept().contains("学习不够深入kept")), "what was typed last is not kept");
        editor = SampleWindow.open(sample.place());
        assertTrue(text().getText().contains("学习不够深入kept"));
        assertTrue(editor.isWritable());
    }

    /** A copy of the folder a second after the last key is what a crash would leave. */
    @Test
    void aSecondAfterAKeyItsTextOutlivesACrashAndTheEditorSaysSo() throws Exception {
        caretBehind("学习不够深入");
        keys.type("crash");
        long second = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        assertTrue(Screen.waitUntil(() -> System.nanoTime() > second));
        Path left = folder.resolve("left");
        copy(sample.folder(), left);
        Place.OfVariant here = sample.place();
        ManuscriptEditor again =
                SampleWindow.open(new Place.OfVariant(left, here.variant(), here.version(), here.address()));
        assertEquals(text().getText(), again.widget().getText());
        assertFalse(again.notice().isEmpty());
        assertTrue(again.isWritable());
        Screen.picture("manuscript-after-crash");
        Screen.window().getActivePage().closeEditor(again, false);
        assertTrue(Screen.waitUntil(() -> kept(left).contains("学习不够深入crash")), "it is not kept");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aDraftThatIsOpenElsewhereIsShownAndSaysWhoHasIt() throws Exception {
        Screen.window().getActivePage().closeEditor(editor, false);
        try (Space space = Space.open(sample.folder());
                DraftSession other = openElsewhere(space)) {
            editor = SampleWindow.open(sample.place());
            assertFalse(editor.isWritable());
            String said = editor.notice();
            assertTrue(said.contains("别人"), said);
            assertFalse(said.contains("PID") || said.contains(sample.leader().slug()), said);
            assertFalse(editor.getTitleToolTip().contains(sample.leader().slug()), editor.getTitleToolTip());
            text().setSelection(text().getText().indexOf("学用结合不紧"));
            Screen.picture("manuscript-busy");
        }
        assertTrue(
                Screen.waitUntil(() -> Screen.window().getActivePage().getActiveEditor() instanceof ManuscriptEditor now
                        && now.isWritable()),
                "it stays read-only though nobody has it");
        editor = (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
        assertEquals(text().getText().indexOf("学用结合不紧"), text().getCaretOffset());
        editor.setFocus();
        keys.type("x");
        assertTrue(text().getText().contains("x学用结合不紧"), text().getText());
        assertSame();
    }

    @Test
    void aFindingIsUnderlinedAndMendedByTheKeyboard() throws Exception {
        caretBehind("学用结合不紧");
        keys.type(",");
        Finding finding = findingWithFix(",");
        editor.reveal(finding);
        keys.press(SWT.CTRL, '1');
        assertTrue(Screen.waitUntil(() -> popup().isPresent()), "nothing is offered");
        Table offered = Screen.all(popup().orElseThrow(), Table.class).getFirst();
        offered.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Screen.waitUntil(() -> !text().getText().contains(",")), text().getText());
        assertSame();
        editor.command(Manuscript::undo);
        assertTrue(text().getText().contains("学用结合不紧,"), "a fix is one step");
        assertSame();
        editor.reveal(findingWithFix(","));
        editor.quickFix();
        assertTrue(Screen.waitUntil(() -> popup().isPresent()), "nothing is offered");
        Screen.picture("manuscript-fix");
    }

    private Optional<Shell> popup() {
        return Arrays.stream(text().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell != Screen.window().getShell())
                .findFirst();
    }

    private Finding findingWithFix(String words) {
        Supplier<Optional<Finding>> found = () -> CurrentReport.of(Screen.window()).get().stream()
                .flatMap(report -> report.checked().stream())
                .map(OpenedReport.CheckedFinding::finding)
                .filter(finding ->
                        finding.words().contains(words) && !finding.fixes().isEmpty())
                .findFirst();
        assertTrue(Screen.waitUntil(() -> found.get().isPresent()), "no finding with a fix");
        return found.get().orElseThrow();
    }

    @Test
    void aVersionFromElsewhereComesInWhileOneWrites() throws Exception {
        caretBehind("学习不够深入");
        keys.type("here");
        commitElsewhere("宣讲不够主动", "宣讲还不够主动");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("宣讲还不够主动")), text().getText());
        assertTrue(text().getText().contains("学习不够深入here。"), text().getText());
        assertSame();
        keys.type("!");
        assertTrue(text().getText().contains("学习不够深入here!。"), "the caret stays: " + text().getText());
        assertEquals("", editor.notice());
    }

    @Test
    void whatChangedSinceTheAcceptedTextIsMarkedAndOneWritesOn() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        commitElsewhere("学用结合不紧", "学用脱节");
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(() -> editor.revisions().isPresent()), "nothing is shown");
        StyledText shown = editor.revisions().orElseThrow();
        assertTrue(shown.getText().contains("学习还不够深入"), shown.getText());
        StyleRange inserted = shown.getStyleRangeAtOffset(shown.getText().indexOf("还不够深入"));
        assertTrue(inserted.underline, inserted.toString());
        assertTrue(editor.isWritable());
        Screen.picture("manuscript-revisions");
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(editor.revisions().isEmpty() && editor.isWritable());
    }

    @Test
    void whatBothChangedStaysAsItIsHereAndIsSaid() throws Exception {
        caretBehind("学习不够深入");
        keys.type("here");
        commitElsewhere("学习不够深入", "学习还不够深");
        assertTrue(Screen.waitUntil(() -> !editor.notice().isEmpty()), "nothing is said");
        assertTrue(text().getText().contains("学习不够深入here。"), text().getText());
        assertSame();
        Screen.picture("manuscript-conflict");
    }

    @Test
    void whatIsShownFarAwayStandsAThirdDown() throws Exception {
        StringBuilder words = new StringBuilder("2025年度民主生活会个人对照检查材料\n一、对照查摆的突出问题\n（一）理论学习方面\n");
        for (int i = 1; i <= 120; i++) {
            String rest = "习惯于听汇报、看材料，与群众面对面少。".repeat(1 + i % 7);
            words.append(i)
                    .append(".第")
                    .append(i)
                    .append("个问题不够深入。")
                    .append(rest)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("一份长材料.txt"), words);
        ManuscriptEditor opened = SampleWindow.open(new Place.OfFile(file, "一份长材料.txt"));
        StyledText page = opened.widget();
        Manuscript manuscript = opened.manuscript();
        for (int number : List.of(80, 20, 50)) {
            int line = manuscript.lineAt(page.getText().indexOf("第" + number + "个问题"));
            opened.reveal(manuscript.line(line).element(), 0, 3);
            int y = page.getLocationAtOffset(page.getSelection().x).y;
            assertEquals(page.getClientArea().height / 3.0, y, page.getLineHeight(), number + " is not a third down");
        }
    }

    @Test
    void randomWritingKeepsReportTextAndWidgetTheSame() throws Exception {
        Random random = new Random(20250704);
        for (int i = 0; i < 150; i++) {
            step(random);
            assertSame();
        }
        while (editor.manuscript().canRedo()) {
            editor.command(Manuscript::redo);
        }
        String ended = file(editor.manuscript().report());
        while (editor.manuscript().canUndo()) {
            keys.press(SWT.CTRL, 'z');
            assertSame();
        }
        assertEquals(file(sample.draft()), file(editor.manuscript().report()));
        while (editor.manuscript().canRedo()) {
            keys.press(SWT.CTRL, 'y');
            assertSame();
        }
        assertEquals(ended, file(editor.manuscript().report()));
    }

    private static String file(Report report) throws ReportFileException {
        return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
    }

    private void step(Random random) {
        int length = text().getCharCount();
        if (random.nextInt(3) == 0) {
            text().setSelection(random.nextInt(length + 1));
        } else if (random.nextInt(6) == 0) {
            int start = random.nextInt(length + 1);
            text().setSelection(start, Math.min(length, start + random.nextInt(60)));
        }
        switch (random.nextInt(12)) {
            case 0 -> keys.press(0, SWT.CR);
            case 1 -> keys.press(0, '\t');
            case 2 -> keys.press(SWT.SHIFT, '\t');
            case 3 -> keys.press(0, SWT.BS);
            case 4 -> keys.press(0, SWT.DEL);
            case 5 -> keys.press(SWT.SHIFT, SWT.CR);
            case 6 -> keys.press(SWT.ALT, SWT.ARROW_UP);
            case 7 -> keys.press(SWT.ALT, SWT.ARROW_DOWN);
            case 8 -> keys.press(SWT.CTRL, 'z');
            case 9 -> keys.press(SWT.CTRL, 'y');
            case 10 -> text().insert("粘贴的一行\n第二行");
            default -> keys.type("w" + random.nextInt(10));
        }
    }

    private String heading() {
        Manuscript manuscript = editor.manuscript();
        int line = IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.line(i).isProtected())
                .findFirst()
                .orElseThrow();
        return manuscript.words(line);
    }

    private DraftSession openElsewhere(Space space) throws SpaceException {
        SpaceException[] last = new SpaceException[1];
        DraftSession[] session = new DraftSession[1];
        assertTrue(Screen.waitUntil(() -> {
            try {
                session[0] = new Drafts(space).open(sample.leader(), new Person("别人", ""), trouble -> {});
                return true;
            } catch (SpaceException e) {
                last[0] = e;
                return false;
            }
        }));
        return session[0];
    }

    private String kept() {
        return kept(sample.folder());
    }

    private String kept(Path folder) {
        try (Space space = Space.open(folder);
                DraftSession session = openFor(space)) {
            return new String(session.text().bytes(), StandardCharsets.UTF_8);
        } catch (SpaceException e) {
            return "";
        }
    }
}

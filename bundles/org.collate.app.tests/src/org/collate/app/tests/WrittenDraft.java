package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The first leader's draft, open and in focus, for tests that write in it. */
abstract class WrittenDraft {

    @TempDir
    Path folder;

    SampleSpace sample;
    ManuscriptEditor editor;
    Keyboard keys;

    @BeforeEach
    final void openTheDraft() throws Exception {
        sample = SampleSpace.in(folder);
        editor = SampleWindow.open(sample.place());
        keys = Keyboard.ofWindow();
        editor.setFocus();
        assertTrue(Screen.waitUntil(() -> text().isFocusControl()));
    }

    @AfterEach
    final void close() {
        SampleWindow.clear();
        assertTrue(Screen.waitUntil(this::isFree), "the draft is not let go");
    }

    private boolean isFree() {
        try (Space space = Space.open(sample.folder());
                DraftSession session = openFor(space)) {
            return session.text().bytes().length > 0;
        } catch (SpaceException e) {
            return false;
        }
    }

    final DraftSession openFor(Space space) throws SpaceException {
        return new Drafts(space).open(sample.leader(), new Person("周明远", ""), trouble -> {});
    }

    /** The widget with the text. */
    final StyledText text() {
        return editor.widget();
    }

    final void caretBehind(String words) {
        int at = text().getText().indexOf(words);
        assertTrue(at >= 0, words + " in " + text().getText());
        text().setSelection(at + words.length());
    }

    /** A version by somebody else, in which the beginning of an element has other words. */
    final void commitElsewhere(String words, String others) throws Exception {
        try (Space space = Space.open(sample.folder())) {
            Report report = sample.draft();
            TextElement element = Reports.elements(report)
                    .filter(TextElement.class::isInstance)
                    .map(TextElement.class::cast)
                    .filter(each -> each.getLines().getFirst().startsWith(words))
                    .findFirst()
                    .orElseThrow();
            element.getLines().set(0, element.getLines().getFirst().replace(words, others));
            Signature by = Signature.now(new Person("别人", ""));
            new Versions(space).commit(sample.leader(), report, new Versions.Note(Optional.empty(), by, by, "别处"));
        }
    }

    /** Report, text and widget say the same. */
    final void assertSame() {
        Manuscript manuscript = editor.manuscript();
        manuscript.check();
        assertEquals(manuscript.text(), text().getText());
        assertEquals(manuscript.lineCount(), text().getLineCount());
    }

    /** The beginnings of some lines with their numbers, from the one that begins so. */
    final List<String> starts(int count, String first) {
        Manuscript manuscript = editor.manuscript();
        int line = IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.words(i).startsWith(first))
                .findFirst()
                .orElseThrow();
        return IntStream.range(line, line + count)
                .mapToObj(i -> manuscript.line(i).number() + manuscript.words(i).split("[。、]", 2)[0])
                .toList();
    }
}

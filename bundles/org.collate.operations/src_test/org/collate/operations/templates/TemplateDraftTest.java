package org.collate.operations.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateDraftTest {

    private static final Variant TEMPLATE = new Variant("2026", Variant.TEMPLATE);

    @TempDir
    Path folder;

    private Space space;
    private Versions versions;

    @BeforeEach
    void aMeeting() throws Exception {
        space = Space.init(folder.resolve("space"), by("林可"));
        new Meetings(space).add("2026", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
        versions = new Versions(space);
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        space.close();
        new CGit(folder.resolve("space")).assertSound();
    }

    @Test
    void settingsAndWhatIsWrittenBecomeOneVersion() throws Exception {
        type("写到一半的标题");
        TemplateDraft draft = TemplateDraft.read(space, "2026", Optional.empty());
        assertEquals("写到一半的标题", draft.template().getSkeleton().getTitle());
        assertTrue(commit(draft, Optional.empty(), "5").made());
        Template now = new Meetings(space).template("2026");
        assertEquals("写到一半的标题", now.getSkeleton().getTitle());
        assertEquals(List.of("5"), RuleSetting.values(now, "P04", "least").orElseThrow());
        assertEquals(2, versions.log(TEMPLATE).size());
        assertTrue(new Drafts(space).unsaved(TEMPLATE).isEmpty());
        assertFalse(commit(TemplateDraft.read(space, "2026", Optional.empty()), Optional.empty(), "5")
                .made());
    }

    @Test
    void whatAnEditorOfThisProgramHoldsIsTakenFromIt() throws Exception {
        Report skeleton = new Meetings(space).template("2026").getSkeleton();
        skeleton.setTitle("编辑器里的标题");
        TemplateDraft.Written written =
                new TemplateDraft.Written(versions.draft(TEMPLATE).id(), skeleton);
        TemplateDraft draft = TemplateDraft.read(space, "2026", Optional.of(written));
        assertEquals("编辑器里的标题", draft.template().getSkeleton().getTitle());
        commit(draft, Optional.of(written), "5");
        assertEquals(
                "编辑器里的标题", new Meetings(space).template("2026").getSkeleton().getTitle());
    }

    @Test
    void aVersionThatCameInBetweenIsNotOverwritten() throws Exception {
        TemplateDraft draft = TemplateDraft.read(space, "2026", Optional.empty());
        other("别人改的");
        SpaceException moved = assertThrows(SpaceException.class, () -> commit(draft, Optional.empty(), "5"));
        assertEquals(SpaceException.Reason.MOVED, moved.reason());
        assertEquals("别人改的", new Meetings(space).template("2026").getSkeleton().getTitle());
    }

    @Test
    void whatIsWrittenOnAnEarlierVersionIsNotLaidOverALaterOne() throws Exception {
        TemplateDraft.Written old = new TemplateDraft.Written(
                versions.draft(TEMPLATE).id(),
                new Meetings(space).template("2026").getSkeleton());
        other("别人改的");
        TemplateDraft draft = TemplateDraft.read(space, "2026", Optional.of(old));
        assertThrows(InputException.class, () -> commit(draft, Optional.of(old), "5"));
        assertEquals("别人改的", new Meetings(space).template("2026").getSkeleton().getTitle());
    }

    private Versions.Committed commit(TemplateDraft draft, Optional<TemplateDraft.Written> written, String least)
            throws Exception {
        Template changed = draft.template();
        RuleSetting.set(changed, "P04", "least", List.of(least));
        return draft.commit(space, changed, written, new TemplateDraft.By(by("林可"), by("林可"), "改门槛"));
    }

    private void type(String title) throws Exception {
        try (DraftSession session = new Drafts(space).open(TEMPLATE, new Person("林可", ""), trouble -> {})) {
            Report report = ReportFile.read("draft", session.text().bytes());
            report.setTitle(title);
            session.save(ReportFile.toBytes(report));
        }
    }

    private void other(String title) throws Exception {
        Template template = new Meetings(space).template("2026");
        template.getSkeleton().setTitle(title);
        new Meetings(space).setTemplate("2026", template, new Versions.Note(Optional.empty(), by("李四"), by("李四"), "改"));
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}

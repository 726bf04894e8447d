package org.collate.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException.Reason;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.git.store.VersionFiles;
import org.collate.model.Ids;
import org.collate.model.report.Aspect;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbering;
import org.collate.model.report.Occasion;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.template.Hint;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.junit.jupiter.api.function.Executable;

/** Templates, texts and people for tests. */
public final class Samples {

    public static final String MEETING = "2026-annual";
    public static final Person CLERK = new Person("文书", "clerk@example.org");
    public static final Signature BY_CLERK = new Signature(CLERK, OffsetDateTime.parse("2026-01-05T09:30:00+08:00"));

    private Samples() {}

    /** A template with one section, which has one aspect. */
    public static Template template() {
        Ids ids = Ids.derived();
        Template template = TemplateFactory.eINSTANCE.createTemplate();
        template.setId(ids.next("template"));
        template.setName("年度民主生活会");
        Report skeleton = ReportFactory.eINSTANCE.createReport();
        skeleton.setId(ids.next("skeleton"));
        skeleton.setOccasion(Occasion.ANNUAL);
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(ids.next("section"));
        section.setRole(Role.PROBLEMS);
        section.setHeading("存在的主要问题");
        section.setNumbering(Numbering.HAN);
        Aspect aspect = ReportFactory.eINSTANCE.createAspect();
        aspect.setId(ids.next("aspect"));
        aspect.setHeading("带头严守政治纪律方面");
        aspect.setNumbering(Numbering.HAN_BRACKETED);
        section.getContents().add(aspect);
        skeleton.getContents().add(section);
        template.setSkeleton(skeleton);
        Hint hint = TemplateFactory.eINSTANCE.createHint();
        hint.setElement(aspect.getId());
        hint.getLines().add("每个方面至少写两个问题。");
        template.getHints().add(hint);
        return template;
    }

    /** A space with a meeting, its template, and a variant of 张三. */
    public static Space space(Path folder) throws SpaceException {
        Space space = Space.init(folder, BY_CLERK);
        new Meetings(space).add(MEETING, template(), BY_CLERK);
        new Variants(space).add(MEETING, List.of("zhang-san=张三"), BY_CLERK);
        return space;
    }

    /** The variant of 张三. */
    public static Variant zhangSan() {
        return new Variant(MEETING, "zhang-san");
    }

    /** The last version of a report with another line of text at its end. */
    public static Report written(Space space, Variant variant, String line) throws SpaceException {
        Versions versions = new Versions(space);
        Report report = versions.report(variant, versions.draft(variant).id());
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(Ids.random().next(line));
        narrative.getLines().add(line);
        report.getContents().add(narrative);
        return report;
    }

    public static byte[] bytes(Space space, Variant variant, String line) throws SpaceException {
        return VersionFiles.bytes(written(space, variant, line));
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static Versions.Note note(String message) {
        return new Versions.Note(Optional.empty(), BY_CLERK, BY_CLERK, message);
    }

    /** Commits a line of text as the next version. */
    public static Version commit(Space space, Variant variant, String line) throws SpaceException {
        return new Versions(space)
                .commit(variant, written(space, variant, line), note(line))
                .version();
    }

    /** Does what must fail for a reason, and gives the failure. */
    public static SpaceException assertReason(Reason reason, Executable action) {
        SpaceException e = assertThrows(SpaceException.class, action);
        assertEquals(reason, e.reason(), e.getMessage());
        return e;
    }
}

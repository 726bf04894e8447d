package org.collate.operations.templates;

import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.InputException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The template of a meeting while somebody changes its settings: its last version, with the skeleton as it is written now,
 * in a version or not. It becomes a version, skeleton and settings together, as long as no other came in between.
 */
public final class TemplateDraft {

    private final Variant variant;
    private final VersionId version;
    private final Template template;

    private TemplateDraft(Variant variant, VersionId version, Template template) {
        this.variant = variant;
        this.version = version;
        this.template = template;
    }

    /**
     * The skeleton as it is written in an editor.
     *
     * @param base the version that it is written on
     */
    public record Written(VersionId base, Report skeleton) {}

    /**
     * Who commits for which reason.
     *
     * @param author who changed the template
     * @param committer who sits here
     */
    public record By(Signature author, Signature committer, String message) {}

    /**
     * Reads the template of a meeting.
     *
     * @param meeting its slug
     * @param written what is written now, where the template is open in an editor of this program
     * @throws InputException where what this machine keeps unsaved of it is no report that can be read
     */
    public static TemplateDraft read(Space space, String meeting, Optional<Written> written)
            throws SpaceException, InputException {
        Variant variant = new Variant(meeting, Variant.TEMPLATE);
        // A version that comes in between is found out when this becomes one.
        VersionId version = new Versions(space).draft(variant).id();
        Template template = new Meetings(space).template(meeting);
        if (written.isPresent()) {
            template.setSkeleton(EcoreUtil.copy(written.get().skeleton()));
        } else {
            Optional<DraftSession.Text> unsaved = new Drafts(space).unsaved(variant);
            if (unsaved.isPresent()) {
                template.setSkeleton(parse(variant, unsaved.get().bytes()));
            }
        }
        return new TemplateDraft(variant, version, template);
    }

    private static Report parse(Variant variant, byte[] bytes) throws InputException {
        try {
            return ReportFile.read(variant.toString(), bytes);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** The template with its skeleton; only to be read. */
    public Template template() {
        return template;
    }

    /**
     * Makes changed settings a version, together with the skeleton as it is written by then.
     *
     * @param changed settings made from {@link #template}; their own skeleton is left alone
     * @param written what is written now, where the template is open in an editor of this program
     * @throws SpaceException {@code MOVED} where the template has another version since it was read; {@code BUSY} where
     *     another program writes it
     * @throws InputException where what is written stands on another version than the settings
     */
    public Versions.Committed commit(Space space, Template changed, Optional<Written> written, By by)
            throws SpaceException, InputException {
        if (written.isPresent()) {
            return commit(
                    space, changed, written.get().skeleton(), written.get().base(), by);
        }
        try (DraftSession session =
                new Drafts(space).open(variant, by.committer().person(), trouble -> {})) {
            Report skeleton = parse(variant, session.text().bytes());
            Versions.Committed committed =
                    commit(space, changed, skeleton, session.text().base(), by);
            VersionId made = committed.version().id();
            byte[] text = new Versions(space).bytes(variant, made);
            session.moveTo(made, () -> text);
            session.save(text);
            return committed;
        }
    }

    private Versions.Committed commit(Space space, Template changed, Report skeleton, VersionId base, By by)
            throws SpaceException, InputException {
        Versions.Note note = new Versions.Note(Optional.of(version), by.author(), by.committer(), by.message());
        if (!base.equals(version) && new Versions(space).draft(variant).id().equals(version)) {
            throw new InputException(Messages.of(TemplateDraft.class).get("draft.behind"));
        }
        Template whole = EcoreUtil.copy(changed);
        whole.setSkeleton(EcoreUtil.copy(skeleton));
        return new Meetings(space).setTemplate(variant.meeting(), whole, note);
    }
}

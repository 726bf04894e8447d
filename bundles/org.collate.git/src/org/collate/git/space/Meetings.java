package org.collate.git.space;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Signature;
import org.collate.git.Slugs;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.roster.Roster;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.lib.ObjectId;

/** The meetings of a space: begins them, and reads and changes their templates. */
public final class Meetings {

    /** The file that holds what a template says besides its skeleton; only a template's commits have it. */
    public static final String TEMPLATE = VersionFiles.TEMPLATE;

    private final Space space;

    /** The meetings in a space. */
    public Meetings(Space space) {
        this.space = space;
    }

    /**
     * Begins a meeting with a template.
     *
     * @param name the name of the meeting; a name that is a slug is its own
     * @param template the template with its skeleton; a copy is kept
     * @return the meeting with its slug
     * @throws SpaceException {@code EXISTS} where the space has such a meeting
     */
    public NamedSlug add(String name, Template template, Signature by) throws SpaceException {
        String checked = Slugs.checkedName(name);
        Map<String, byte[]> files = files(template, checked);
        return space.write(store -> {
            Roster roster = SpaceFiles.roster(store);
            if (roster.meeting(checked).isPresent()) {
                throw new SpaceException(Reason.EXISTS, "meetingExists", checked);
            }
            NamedSlug meeting = new NamedSlug(roster.newMeetingSlug(checked), checked);
            Variant variant = new Variant(meeting.slug(), Variant.TEMPLATE);
            String message = Said.in("said.meeting", checked);
            ObjectId tree = store.tree(Optional.empty(), files);
            ObjectId first = store.write(new Store.Draft(tree, List.of(), by, by, message));
            List<Store.Move> moves = List.of(
                    SpaceFiles.rosterMove(store, roster.withMeeting(meeting), by, message),
                    new Store.Move(variant.draft(), Optional.empty(), first, false));
            return new Store.Change<>(moves, by, "meeting add", meeting);
        });
    }

    /**
     * Finds a meeting.
     *
     * @param slugOrName its slug, or its name
     * @throws SpaceException {@code UNKNOWN_MEETING} where the space has none of it
     */
    public NamedSlug find(String slugOrName) throws SpaceException {
        return space.read(store -> {
            Roster roster = SpaceFiles.roster(store);
            return roster.meeting(slugOrName).orElseThrow(() -> unknown(roster, slugOrName));
        });
    }

    /**
     * Sets the days of a meeting; one that is empty stays.
     *
     * @param meeting the slug of the meeting
     * @param date the day of the meeting
     * @param due the day by which reports are to be handed over
     * @return the meeting as it is now
     */
    public MeetingEntry set(String meeting, Optional<LocalDate> date, Optional<LocalDate> due, Signature by)
            throws SpaceException {
        return space.write(store -> {
            Roster before = SpaceFiles.roster(store);
            Roster after = before.setting(meeting, date, due);
            MeetingEntry entry = after.meetings().stream()
                    .filter(each -> each.slug().equals(meeting))
                    .findFirst()
                    .orElseThrow(() -> unknown(before, meeting));
            List<Store.Move> moves = after.equals(before)
                    ? List.of()
                    : List.of(SpaceFiles.rosterMove(store, after, by, Said.in("said.days", entry.name())));
            return new Store.Change<>(moves, by, "meeting set", entry);
        });
    }

    /** Says which meetings there are. */
    static SpaceException unknown(Roster roster, String meeting) {
        String known = NamedSlug.names(
                roster.meetings().stream().map(MeetingEntry::entry).toList());
        return new SpaceException(Reason.UNKNOWN_MEETING, "unknownMeeting", meeting, known);
    }

    /**
     * The template of a meeting, with its skeleton in it.
     *
     * @param meeting the slug of the meeting
     */
    public Template template(String meeting) throws SpaceException {
        Variant variant = new Variant(meeting, Variant.TEMPLATE);
        return space.read(store -> {
            ObjectId draft = VersionFiles.draft(store, variant);
            VersionId version = GitObjects.id(draft);
            byte[] bytes = VersionFiles.bytes(store, variant, store.commit(draft), TEMPLATE);
            byte[] skeleton = VersionFiles.bytes(store, variant, store.commit(draft), VersionFiles.REPORT);
            Template template = VersionFiles.template(variant, version, bytes);
            template.setSkeleton(VersionFiles.parse(variant, version, skeleton));
            return template;
        });
    }

    /**
     * Commits a template as the next version of a meeting's template. Variants that began before take it in later.
     *
     * @param template the template with its skeleton
     */
    public Versions.Committed setTemplate(String meeting, Template template, Versions.Note note) throws SpaceException {
        Template now = template(meeting);
        Map<String, byte[]> files = files(template, now.getSkeleton().getMeeting());
        return new Versions(space).commit(new Variant(meeting, Variant.TEMPLATE), files, note);
    }

    private static Map<String, byte[]> files(Template template, String meeting) throws SpaceException {
        if (template.getSkeleton() == null) {
            throw new SpaceException(Reason.CORRUPT_REPORT, "noSkeleton", String.valueOf(template.getName()));
        }
        Template settings = EcoreUtil.copy(template);
        Report skeleton = settings.getSkeleton();
        settings.setSkeleton(null);
        if (settings.getId() == null) {
            settings.setId(Ids.random().next(""));
        }
        if (skeleton.getId() == null) {
            skeleton.setId(Ids.random().next(""));
        }
        skeleton.setMeeting(meeting);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(VersionFiles.REPORT, VersionFiles.bytes(skeleton));
        files.put(TEMPLATE, VersionFiles.bytes(settings));
        return VersionFiles.withAttributes(files);
    }
}

package org.collate.git.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.TemplateFile;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits of a variant, and the files in them. */
public final class VersionFiles {

    /** The file that holds the report, in every commit of a variant. */
    public static final String REPORT = "report.collate";

    /** The file that holds what a template says besides its skeleton; only a template's commits have it. */
    public static final String TEMPLATE = "template.collate";

    /** A message that is longer was made to hurt. */
    private static final int LONGEST_MESSAGE = 100_000;

    private VersionFiles() {}

    /** Where a draft is. @throws SpaceException {@code UNKNOWN_VARIANT} where there is none */
    public static ObjectId draft(Store store, Variant variant) throws IOException, SpaceException {
        return store.ref(variant.draft())
                .orElseThrow(
                        () -> new SpaceException(Reason.UNKNOWN_VARIANT, "noDraft", variant.slug(), variant.meeting()));
    }

    /** The bytes of a file of a version. @throws SpaceException {@code CORRUPT_REPORT} where it has no such file */
    public static byte[] bytes(Store store, Variant variant, RevCommit commit, String file)
            throws IOException, SpaceException {
        return store.file(commit, file)
                .orElseThrow(() -> new SpaceException(Reason.CORRUPT_REPORT, "noReport", variant, commit.name(), file));
    }

    /** The report in the bytes of a version. @throws SpaceException {@code CORRUPT_REPORT} where they are none */
    public static Report parse(Variant variant, VersionId version, byte[] bytes) throws SpaceException {
        String name = variant + "@" + version.abbreviated();
        try {
            return ReportFile.read(name, bytes);
        } catch (ReportFileException e) {
            throw new SpaceException(
                    Reason.CORRUPT_REPORT, "corruptReport", variant.draft(), version.hex(), e.getLocalizedMessage());
        }
    }

    /** The files with those that C Git must know beside them. */
    public static Map<String, byte[]> withAttributes(Map<String, byte[]> files) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(SpaceFiles.ATTRIBUTES, SpaceFiles.ATTRIBUTE_LINES);
        return all;
    }

    /** The commits of a variant that are reachable from some, without the template's. */
    public static List<RevCommit> history(Store store, Variant variant, List<ObjectId> from)
            throws IOException, SpaceException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            for (ObjectId id : from) {
                walk.markStart(walk.parseCommit(id));
                Optional<ObjectId> template = TemplateBase.of(store, id);
                if (template.isPresent()) {
                    walk.markUninteresting(walk.parseCommit(template.get()));
                }
            }
            List<RevCommit> commits = new ArrayList<>();
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                commits.add(commit);
            }
            return commits;
        }
    }

    /** Says that a draft went on elsewhere. */
    public static SpaceException moved(Variant variant, Version now) {
        return new SpaceException(
                Reason.MOVED,
                "moved",
                variant,
                now.id().abbreviated(),
                now.author().person().name());
    }

    /** A message from outside. @throws SpaceException {@code INVALID_NAME} where it is blank or far too long */
    public static String checked(String message) throws SpaceException {
        String plain = message.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "")
                .strip();
        if (plain.isEmpty()) {
            throw new SpaceException(Reason.INVALID_NAME, "noMessage");
        }
        if (plain.length() > LONGEST_MESSAGE) {
            throw new SpaceException(Reason.INVALID_NAME, "longMessage", LONGEST_MESSAGE);
        }
        return plain;
    }

    /** The canonical bytes of a report, read back: what is acknowledged is never what nobody can read again. */
    public static byte[] bytes(Report report) throws SpaceException {
        try {
            byte[] bytes = ReportFile.toBytes(report);
            ReportFile.read(REPORT, bytes);
            return bytes;
        } catch (ReportFileException e) {
            throw new SpaceException(e, Reason.CORRUPT_REPORT, "cannotWrite", e.getLocalizedMessage());
        }
    }

    /** The canonical bytes of a template's settings, read back. */
    public static byte[] bytes(Template settings) throws SpaceException {
        try {
            byte[] bytes = TemplateFile.toBytes(settings);
            TemplateFile.read(TEMPLATE, bytes);
            return bytes;
        } catch (ReportFileException e) {
            throw new SpaceException(e, Reason.CORRUPT_REPORT, "cannotWrite", e.getLocalizedMessage());
        }
    }

    /** The settings of a template in the bytes of a version, without its skeleton. */
    public static Template template(Variant variant, VersionId version, byte[] bytes) throws SpaceException {
        try {
            return TemplateFile.read(variant + "@" + version.abbreviated(), bytes);
        } catch (ReportFileException e) {
            throw new SpaceException(
                    e, Reason.CORRUPT_REPORT, "corruptReport", variant.draft(), version.hex(), e.getLocalizedMessage());
        }
    }

    /** Where the refs of a meeting are that are branches. */
    public static Map<String, ObjectId> refs(Store store, String meeting) throws IOException {
        Map<String, ObjectId> refs = new LinkedHashMap<>();
        for (Ref ref : store.refs(Variant.heads(meeting))) {
            refs.put(ref.getName(), ref.getObjectId());
        }
        return refs;
    }
}

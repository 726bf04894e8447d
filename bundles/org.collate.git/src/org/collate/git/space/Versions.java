package org.collate.git.space;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.Whole;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** The versions of the variants of a space: reads them, lists them, and commits new ones. */
public final class Versions {

    /** The file that holds the report, in every commit of a variant. */
    public static final String REPORT = VersionFiles.REPORT;

    private static final Pattern ROUND = Pattern.compile("round-([1-9][0-9]{0,3})");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{4,40}");
    private static final String ACCEPTED = "accepted";
    private static final String COMMIT_KIND = "commit";
    private static final String FILE_KIND = "import";

    private final Space space;

    /** The versions in a space. */
    public Versions(Space space) {
        this.space = space;
    }

    /**
     * What a commit did.
     *
     * @param version the version that the draft is at now
     * @param made whether it is a new one; {@code false} where the draft said the same already
     * @param unreadable a sentence that says why what it replaced could not be read; empty where it could
     */
    public record Committed(Version version, boolean made, Optional<String> unreadable) {

        /** A version that replaced one that can be read. */
        public Committed(Version version, boolean made) {
            this(version, made, Optional.empty());
        }

        private Committed replacing(String what) {
            return new Committed(version, made, Optional.of(what));
        }
    }

    /**
     * What a new text of a variant stands on.
     *
     * @param report the last text that can be read
     * @param unreadable a sentence that says why the draft itself cannot be read; empty where it can
     */
    public record Readable(Report report, Optional<String> unreadable) {}

    /**
     * Who commits what for which reason.
     *
     * @param base the version that the new text was written on; empty: whichever is the last
     * @param author who wrote the text
     * @param committer who sits here
     * @param message why
     */
    public record Note(Optional<VersionId> base, Signature author, Signature committer, String message) {}

    /** The last version of the draft. */
    public Version draft(Variant variant) throws SpaceException {
        return space.read(store -> GitObjects.version(store.commit(VersionFiles.draft(store, variant))));
    }

    /**
     * The versions of the draft, the last one first, back to the one that began the variant.
     *
     * @throws SpaceException {@code PARTIAL} where this copy does not go back so far
     */
    public List<Version> log(Variant variant) throws SpaceException {
        return log(variant, draft(variant).id());
    }

    /** The same from another version back, as from the accepted one. */
    public List<Version> log(Variant variant, VersionId last) throws SpaceException {
        Whole.require(space.folder());
        return space.read(store -> VersionFiles.history(store, variant, List.of(GitObjects.objectId(last))).stream()
                .map(GitObjects::version)
                .toList());
    }

    /**
     * Finds a version of a variant.
     *
     * @param version the first digits of a commit of this variant, {@code accepted} or {@code round-N}; empty: the
     *     draft
     */
    public VersionId find(Variant variant, Optional<String> version) throws SpaceException {
        return space.read(store -> GitObjects.id(find(store, variant, version.orElse(""))));
    }

    /** The accepted text. @throws SpaceException {@code UNKNOWN_VERSION} where there is none, as of a template */
    public VersionId accepted(Variant variant) throws SpaceException {
        return find(variant, Optional.of(ACCEPTED));
    }

    /** A version with its author and message. */
    public Version version(VersionId id) throws SpaceException {
        return space.read(store -> GitObjects.version(store.commit(GitObjects.objectId(id))));
    }

    /** The bytes of the report in a version. */
    public byte[] bytes(Variant variant, VersionId version) throws SpaceException {
        return space.read(
                store -> VersionFiles.bytes(store, variant, store.commit(GitObjects.objectId(version)), REPORT));
    }

    /** The report in a version. */
    public Report report(Variant variant, VersionId version) throws SpaceException {
        return VersionFiles.parse(variant, version, bytes(variant, version));
    }

    /**
     * The last text of a draft that can be read. What others did to the draft keeps nobody from replacing it.
     *
     * @return empty where no version of the draft can be read
     */
    public Optional<Readable> readable(Variant variant) throws SpaceException {
        return space.read(store -> {
            ObjectId draft = VersionFiles.draft(store, variant);
            Attempt tip = attempt(store, variant, store.commit(draft));
            if (tip.report().isPresent()) {
                return Optional.of(new Readable(tip.report().get(), Optional.empty()));
            }
            for (RevCommit commit : VersionFiles.history(store, variant, List.of(draft))) {
                Optional<Report> report = attempt(store, variant, commit).report();
                if (report.isPresent()) {
                    return Optional.of(new Readable(report.get(), Optional.of(replaced(variant, tip.trouble()))));
                }
            }
            return Optional.empty();
        });
    }

    /** A report, or why there is none. */
    private record Attempt(Optional<Report> report, String trouble) {}

    private static Attempt attempt(Store store, Variant variant, RevCommit commit) throws IOException {
        try {
            String name = variant + "@" + GitObjects.id(commit).abbreviated();
            return new Attempt(
                    Optional.of(ReportFile.read(name, VersionFiles.bytes(store, variant, commit, REPORT))), "");
        } catch (ReportFileException | CorruptObjectException | MissingObjectException e) {
            return new Attempt(Optional.empty(), String.valueOf(e.getLocalizedMessage()));
        } catch (SpaceException e) {
            return new Attempt(Optional.empty(), e.getMessage());
        }
    }

    private static String replaced(Variant variant, String why) {
        return Messages.of(SpaceException.class).get("replaced", variant, why);
    }

    /**
     * Commits a report as the next version of a draft; the version that it replaces need not be readable.
     *
     * @throws SpaceException {@code MOVED} where the draft is not at the base any more; {@code OTHER_REPORT} where it is
     *     not this variant's report
     */
    public Committed commit(Variant variant, Report report, Note note) throws SpaceException {
        Optional<Readable> before = readable(variant);
        if (before.isPresent()) {
            return commit(variant, before.get(), report, note);
        }
        return commit(variant, VersionFiles.bytes(report), note).replacing(replaced(variant, variant.draft()));
    }

    /**
     * Commits what became of a report as the next version of a draft.
     *
     * @param before what the note's base has or, where that cannot be read, a version before it; only read
     * @throws SpaceException {@code MOVED} where the draft is not at the base any more; {@code OTHER_REPORT} where it is
     *     another report than before
     */
    public Committed commit(Variant variant, Readable before, Report report, Note note) throws SpaceException {
        return commit(variant, before, report, note, COMMIT_KIND);
    }

    /** Commits what a file has brought as the next version of a draft; the operation log says that it came from one. */
    public Committed commitFile(Variant variant, Readable before, Report report, Note note) throws SpaceException {
        return commit(variant, before, report, note, FILE_KIND);
    }

    private Committed commit(Variant variant, Readable before, Report report, Note note, String kind)
            throws SpaceException {
        String own = before.report().getId();
        if (!own.equals(report.getId())) {
            throw new SpaceException(Reason.OTHER_REPORT, "otherReport", variant, report.getId(), own);
        }
        Committed committed = commit(variant, Map.of(REPORT, VersionFiles.bytes(report)), note, false, kind);
        return before.unreadable().map(committed::replacing).orElse(committed);
    }

    /** Commits the canonical bytes of a report as the next version of a draft. */
    public Committed commit(Variant variant, byte[] report, Note note) throws SpaceException {
        return commit(variant, Map.of(REPORT, report), note);
    }

    /** Commits files, the report among them, as the next version of a draft. */
    public Committed commit(Variant variant, Map<String, byte[]> files, Note note) throws SpaceException {
        return commit(variant, files, note, false, COMMIT_KIND);
    }

    /** Commits what a session wrote: nothing of this draft is unsaved afterwards. */
    public Committed commitSession(Variant variant, byte[] report, Note note) throws SpaceException {
        return commit(variant, Map.of(REPORT, report), note, true, COMMIT_KIND);
    }

    private Committed commit(Variant variant, Map<String, byte[]> files, Note note, boolean settles, String kind)
            throws SpaceException {
        // What another program commits while this one waits must not be undone by a text that does not know of it.
        VersionId base =
                note.base().isPresent() ? note.base().get() : draft(variant).id();
        String message = VersionFiles.checked(note.message());
        return space.write(store -> {
            RevCommit head = store.commit(VersionFiles.draft(store, variant));
            if (!base.equals(GitObjects.id(head))) {
                throw VersionFiles.moved(variant, GitObjects.version(head));
            }
            ObjectId tree = store.tree(Optional.of(head.getTree()), VersionFiles.withAttributes(files));
            boolean changed = !tree.equals(head.getTree());
            ObjectId next = changed
                    ? store.write(new Store.Draft(tree, List.of(head), note.author(), note.committer(), message))
                    : head;
            List<Store.Move> moves = new ArrayList<>();
            if (changed) {
                moves.add(new Store.Move(variant.draft(), Optional.of(head), next, false));
            }
            Optional<ObjectId> autosave = store.ref(variant.autosave());
            if (settles && autosave.isPresent() && !autosave.get().equals(next)) {
                moves.add(new Store.Move(variant.autosave(), autosave, next, true));
            }
            Committed committed = new Committed(GitObjects.version(store.commit(next)), changed);
            return new Store.Change<>(moves, note.committer(), kind, committed);
        });
    }

    private static ObjectId find(Store store, Variant variant, String version) throws IOException, SpaceException {
        ObjectId draft = VersionFiles.draft(store, variant);
        Matcher round = ROUND.matcher(version);
        if (version.isEmpty()) {
            return draft;
        } else if (version.equals(ACCEPTED)) {
            return store.ref(variant.accepted()).orElseThrow(() -> unknown(variant, version));
        } else if (round.matches()) {
            ObjectId tag = store.ref(variant.round(Integer.parseInt(round.group(1))))
                    .orElseThrow(() -> unknown(variant, version));
            return store.commit(tag);
        } else if (COMMIT.matcher(version).matches()) {
            return among(commits(store, variant, draft), variant, version);
        }
        throw unknown(variant, version);
    }

    private static List<RevCommit> commits(Store store, Variant variant, ObjectId draft)
            throws IOException, SpaceException {
        List<ObjectId> from = new ArrayList<>(List.of(draft));
        store.ref(variant.accepted()).ifPresent(from::add);
        return VersionFiles.history(store, variant, from);
    }

    private static ObjectId among(List<RevCommit> commits, Variant variant, String digits) throws SpaceException {
        List<RevCommit> fitting =
                commits.stream().filter(c -> c.name().startsWith(digits)).toList();
        if (fitting.size() > 1) {
            throw new SpaceException(Reason.UNKNOWN_VERSION, "ambiguousVersion", variant, digits, fitting.size());
        }
        return fitting.stream().findFirst().orElseThrow(() -> unknown(variant, digits));
    }

    private static SpaceException unknown(Variant variant, String version) {
        return new SpaceException(Reason.UNKNOWN_VERSION, "unknownVersion", variant, version);
    }
}

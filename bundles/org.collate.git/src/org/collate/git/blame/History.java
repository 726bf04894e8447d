package org.collate.git.blame;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.Whole;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** The versions in which an element changed, and how. */
public final class History {

    private final Space space;

    /** The history of a space. */
    public History(Space space) {
        this.space = space;
    }

    /**
     * A version in which an element changed.
     *
     * @param version the version, with author and time
     * @param changes what it did to the element; a change may be of an element that holds it, where both came or went
     */
    public record Entry(Version version, List<Change> changes) {}

    /**
     * The versions of a variant in which an element changed, the last one first, back to the one that began the
     * variant. A merge that took the element as one of its parents had it is none.
     *
     * @param element the id of the element, which may be gone by now
     */
    public List<Entry> of(Variant variant, String element) throws SpaceException {
        return of(variant, space.read(store -> GitObjects.id(VersionFiles.draft(store, variant))), element);
    }

    /** The same from another version back, as from the accepted one. */
    public List<Entry> of(Variant variant, VersionId last, String element) throws SpaceException {
        Whole.require(space.folder());
        return space.read(store -> {
            List<RevCommit> commits = VersionFiles.history(store, variant, List.of(GitObjects.objectId(last)));
            return new Search(store, commits, element).entries();
        });
    }

    /** One search. */
    private static final class Search {

        private static final int KEPT = 8;

        private final Store store;
        private final List<RevCommit> commits;
        private final String element;
        private final Map<ObjectId, RevCommit> inside = new LinkedHashMap<>();

        /** The last texts by blob, since a version is compared with its parent and then with its child. */
        private final Map<ObjectId, Optional<Report>> reports = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ObjectId, Optional<Report>> eldest) {
                return size() > KEPT;
            }
        };

        Search(Store store, List<RevCommit> commits, String element) {
            this.store = store;
            this.commits = commits;
            this.element = element;
            commits.forEach(commit -> inside.put(commit.copy(), commit));
        }

        List<Entry> entries() throws IOException {
            List<Entry> entries = new ArrayList<>();
            for (RevCommit commit : commits) {
                List<Change> changes = changes(commit);
                if (!changes.isEmpty()) {
                    entries.add(new Entry(GitObjects.version(commit), changes));
                }
            }
            return entries;
        }

        private List<Change> changes(RevCommit commit) throws IOException {
            Optional<ObjectId> blob = store.fileId(commit, VersionFiles.REPORT);
            if (blob.isEmpty() || report(commit, blob.get()).isEmpty()) {
                return List.of();
            }
            Report now = report(commit, blob.get()).get();
            List<RevCommit> before = readableParents(commit);
            if (before.isEmpty()) {
                return touching(Difference.of(Reports.create(now.getId()), now));
            }
            List<Change> changes = List.of();
            for (RevCommit parent : before.reversed()) {
                ObjectId other = store.fileId(parent, VersionFiles.REPORT).orElseThrow();
                changes = other.equals(blob.get())
                        ? List.of()
                        : touching(Difference.of(report(parent, other).orElseThrow(), now));
                if (changes.isEmpty()) {
                    return changes;
                }
            }
            return changes;
        }

        /** The parents in the history of the variant; for one that cannot be read, its own. */
        private List<RevCommit> readableParents(RevCommit commit) throws IOException {
            Set<RevCommit> found = new LinkedHashSet<>();
            Set<ObjectId> met = new HashSet<>();
            Deque<RevCommit> open = new ArrayDeque<>(List.of(commit.getParents()));
            while (!open.isEmpty()) {
                RevCommit parent = inside.get(open.pop().copy());
                if (parent == null || !met.add(parent.copy())) {
                    continue;
                }
                Optional<ObjectId> blob = store.fileId(parent, VersionFiles.REPORT);
                if (blob.isPresent() && report(parent, blob.get()).isPresent()) {
                    found.add(parent);
                } else {
                    List.of(parent.getParents()).forEach(open::add);
                }
            }
            return List.copyOf(found);
        }

        private Optional<Report> report(RevCommit commit, ObjectId blob) throws IOException {
            Optional<Report> report = reports.get(blob);
            if (report == null) {
                report = parse(store.file(commit, VersionFiles.REPORT).orElseThrow());
                reports.put(blob, report);
            }
            return report;
        }

        private static Optional<Report> parse(byte[] bytes) {
            try {
                return Optional.of(ReportFile.read(VersionFiles.REPORT, bytes));
            } catch (ReportFileException e) {
                return Optional.empty();
            }
        }

        private List<Change> touching(Difference difference) {
            return difference.changes().stream().filter(this::touches).toList();
        }

        private boolean touches(Change change) {
            return switch (change) {
                case Change.Added added -> added.elements().contains(element);
                case Change.Removed removed -> removed.elements().contains(element);
                default -> change.element().equals(element);
            };
        }
    }
}

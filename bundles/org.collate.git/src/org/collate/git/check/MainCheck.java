package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.collate.git.Entry;
import org.collate.git.NewSpace;
import org.collate.git.Roster;
import org.collate.git.Space;
import org.collate.git.SpaceException;
import org.collate.git.Store;
import org.collate.git.Variant;
import org.collate.git.check.Finding.Kind;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Whether roster and settings can be read, and name everybody who has a report. */
final class MainCheck {

    private final Bench bench;
    private final Store store;
    private final RevCommit tip;
    private final Map<String, byte[]> mended = new LinkedHashMap<>();

    MainCheck(Bench bench, ObjectId tip) throws IOException {
        this.bench = bench;
        this.store = bench.store();
        this.tip = store.commit(tip);
    }

    void run() throws IOException, SpaceException {
        Optional<Roster> now = roster(tip);
        Roster roster = now.isPresent() ? now.get() : broken();
        roster = entries(roster);
        if (!now.equals(Optional.of(roster))) {
            mended.put(NewSpace.ROSTER, roster.write().getBytes(StandardCharsets.UTF_8));
        }
        settings();
        if (bench.mends() && !mended.isEmpty()) {
            bench.mend(repairs -> {
                ObjectId tree = store.tree(Optional.of(tip.getTree()), mended);
                Store.Draft draft =
                        new Store.Draft(tree, List.of(tip), repairs.by(), repairs.by(), Bench.text("said.mended"));
                repairs.forward(Space.MAIN, tip, store.write(draft));
            });
        }
    }

    private Roster broken() throws IOException, SpaceException {
        Roster last = Roster.EMPTY;
        for (RevCommit version : versions().reversed()) {
            last = roster(version).orElse(last);
        }
        bench.found(Kind.ROSTER, Space.MAIN + ":" + NewSpace.ROSTER, tip.name(), repairs -> {});
        return last;
    }

    private Roster entries(Roster before) throws IOException, SpaceException {
        Roster roster = before;
        TreeSet<String> refs = new TreeSet<>();
        for (Ref ref : store.refs("refs/heads/m/")) {
            refs.add(ref.getName());
        }
        for (String ref : refs) {
            Optional<Variant> found = Variant.of(ref);
            if (found.isEmpty() || !ref.equals(found.get().draft())) {
                continue;
            }
            Variant variant = found.get();
            Optional<Report> report =
                    store.ref(ref).isPresent() && bench.isSound(store.ref(ref).get())
                            ? Past.report(store, store.commit(store.ref(ref).get()))
                            : Optional.empty();
            if (roster.meetings().stream().noneMatch(each -> each.slug().equals(variant.meeting()))) {
                String name = report.map(Report::getMeeting).orElse(variant.meeting());
                roster = roster.withMeeting(new Entry(variant.meeting(), name));
                bench.found(Kind.ROSTER_ENTRY, variant.meeting(), name, repairs -> {});
            }
            boolean isPerson = !variant.isTemplate() && !variant.slug().equals(Variant.TEAM);
            if (isPerson
                    && roster.people().stream().noneMatch(each -> each.slug().equals(variant.slug()))) {
                String name = report.map(Report::getAuthor).orElse(variant.slug());
                roster = roster.withPerson(new Entry(variant.slug(), name));
                bench.found(Kind.ROSTER_ENTRY, variant.toString(), name, repairs -> {});
            }
        }
        return roster;
    }

    private void settings() throws IOException, SpaceException {
        if (isSettings(tip)) {
            return;
        }
        Optional<byte[]> last = Optional.empty();
        for (RevCommit version : versions().reversed()) {
            last = isSettings(version) ? store.file(version, NewSpace.SETTINGS) : last;
        }
        if (last.isEmpty()) {
            bench.found(Kind.SETTINGS, Space.MAIN + ":" + NewSpace.SETTINGS, tip.name());
        } else {
            mended.put(NewSpace.SETTINGS, last.get());
            bench.found(Kind.SETTINGS, Space.MAIN + ":" + NewSpace.SETTINGS, tip.name(), repairs -> {});
        }
    }

    private boolean isSettings(RevCommit version) throws SpaceException {
        Optional<String> text = text(version, NewSpace.SETTINGS);
        if (text.isEmpty()) {
            return false;
        }
        try {
            NewSpace.checkFormat(store.folder(), text.get());
            return true;
        } catch (SpaceException e) {
            if (e.reason() == SpaceException.Reason.NEWER) {
                throw e;
            }
            return false;
        }
    }

    private Optional<Roster> roster(RevCommit version) {
        try {
            return text(version, NewSpace.ROSTER).map(Roster::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(RevCommit version, String path) {
        try {
            return store.file(version, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<RevCommit> versions() throws IOException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.markStart(walk.parseCommit(tip));
            List<RevCommit> versions = new ArrayList<>();
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                versions.add(each);
            }
            return versions;
        }
    }
}

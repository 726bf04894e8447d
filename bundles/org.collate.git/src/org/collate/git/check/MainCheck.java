package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.check.Damage.Kind;
import org.collate.git.roster.Roster;
import org.collate.git.roster.RosterFile;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
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

    MainCheck(Bench bench, ObjectId tip) throws IOException {
        this.bench = bench;
        this.store = bench.store();
        this.tip = store.commit(tip);
    }

    void run() throws IOException, SpaceException {
        Optional<Roster> now = roster(tip);
        Roster roster = entries(now.isPresent() ? now.get() : broken());
        Optional<String> settings = settings();
        boolean isPutBack = settings.isPresent() && !settings.equals(text(tip, SpaceFiles.SETTINGS));
        if (!now.equals(Optional.of(roster)) || isPutBack) {
            mend(roster, settings);
        }
    }

    private void mend(Roster roster, Optional<String> settings) throws IOException, SpaceException {
        // Settings from before the roster's format stepped would let older programs write it.
        Map<String, byte[]> mended = settings.isPresent()
                ? SpaceFiles.files(roster, settings.get())
                : Map.of(SpaceFiles.ROSTER, RosterFile.write(roster).getBytes(StandardCharsets.UTF_8));
        bench.mend(repairs -> {
            ObjectId tree = store.tree(Optional.of(tip.getTree()), mended);
            Store.Draft draft =
                    new Store.Draft(tree, List.of(tip), repairs.by(), repairs.by(), Bench.text("said.mended"));
            repairs.forward(SpaceFiles.MAIN, tip, store.write(draft));
        });
    }

    private Roster broken() throws IOException, SpaceException {
        Roster last = Roster.EMPTY;
        for (RevCommit version : versions().reversed()) {
            last = roster(version).orElse(last);
        }
        bench.found(Kind.ROSTER, SpaceFiles.MAIN + ":" + SpaceFiles.ROSTER, tip.name(), repairs -> {});
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
            Optional<Report> report = store.ref(ref).isPresent()
                            && bench.isSound(store.ref(ref).get())
                    ? SoundPast.report(store, store.commit(store.ref(ref).get()))
                    : Optional.empty();
            if (roster.meetings().stream().noneMatch(each -> each.slug().equals(variant.meeting()))) {
                String name = report.map(Report::getMeeting).orElse(variant.meeting());
                roster = roster.withMeeting(new NamedSlug(variant.meeting(), name));
                bench.found(Kind.ROSTER_ENTRY, variant.meeting(), name, repairs -> {});
            }
            boolean isPerson = !variant.isTemplate() && !variant.slug().equals(Variant.TEAM);
            if (isPerson
                    && roster.people().stream().noneMatch(each -> each.slug().equals(variant.slug()))) {
                String name = report.map(Report::getAuthor).orElse(variant.slug());
                roster = roster.withPerson(new NamedSlug(variant.slug(), name));
                bench.found(Kind.ROSTER_ENTRY, variant.toString(), name, repairs -> {});
            }
        }
        return roster;
    }

    /** The settings that are to stand; empty where none can be read. */
    private Optional<String> settings() throws IOException, SpaceException {
        if (isSettings(tip)) {
            return text(tip, SpaceFiles.SETTINGS);
        }
        Optional<String> last = Optional.empty();
        for (RevCommit version : versions().reversed()) {
            last = isSettings(version) ? text(version, SpaceFiles.SETTINGS) : last;
        }
        String place = SpaceFiles.MAIN + ":" + SpaceFiles.SETTINGS;
        if (last.isEmpty()) {
            bench.found(Kind.SETTINGS, place, tip.name());
        } else {
            bench.found(Kind.SETTINGS, place, tip.name(), repairs -> {});
        }
        return last;
    }

    private boolean isSettings(RevCommit version) throws SpaceException {
        Optional<String> text = text(version, SpaceFiles.SETTINGS);
        if (text.isEmpty()) {
            return false;
        }
        try {
            SpaceFiles.checkFormat(store.folder(), text.get());
            return true;
        } catch (SpaceException e) {
            if (e.reason() == SpaceException.Reason.NEWER) {
                throw e;
            }
            return false;
        }
    }

    /** The roster of a version; empty where it cannot be read. @throws SpaceException {@code NEWER} */
    private Optional<Roster> roster(RevCommit version) throws SpaceException {
        Optional<String> text = text(version, SpaceFiles.ROSTER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SpaceFiles.parse(store, text.get()));
        } catch (SpaceException e) {
            if (e.reason() == SpaceException.Reason.NEWER) {
                throw e;
            }
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

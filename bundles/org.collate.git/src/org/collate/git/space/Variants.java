package org.collate.git.space;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.collate.git.Address;
import org.collate.git.NamedSlug;
import org.collate.git.Signature;
import org.collate.git.Slugs;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.roster.Roster;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.collate.git.store.Unsaved;
import org.collate.git.store.VersionFiles;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** The variants of the meetings of a space: begins, finds and lists them. */
public final class Variants {

    private final Space space;

    /** The variants in a space. */
    public Variants(Space space) {
        this.space = space;
    }

    /**
     * A variant that was asked for.
     *
     * @param variant which one
     * @param name the name of the leader; {@code team} for the team report
     * @param made whether it was made now; {@code false} where the meeting had it before
     */
    public record Added(Variant variant, String name, boolean made) {}

    /**
     * Begins variants at the state of the template: draft and accepted text of each, all together or none. Sections and
     * aspects keep the ids of the template; the report has one of its own.
     *
     * @param meeting the slug of the meeting
     * @param names {@code team}, names of people, or {@code slug=name} where a new person is to have a slug of choice
     * @return one entry a name, in their order
     */
    public List<Added> add(String meeting, List<String> names, Signature by) throws SpaceException {
        List<WantedPerson> wanted = new ArrayList<>();
        for (String name : names) {
            wanted.add(WantedPerson.parse(name));
        }
        Variant template = new Variant(meeting, Variant.TEMPLATE);
        return space.write(store -> {
            Roster before = SpaceFiles.roster(store);
            Roster roster = before;
            if (store.ref(template.draft()).isEmpty()) {
                throw Meetings.unknown(before, meeting);
            }
            RevCommit base = store.commit(VersionFiles.draft(store, template));
            byte[] skeleton = VersionFiles.bytes(store, template, base, VersionFiles.REPORT);
            Map<Variant, Added> added = new LinkedHashMap<>();
            List<Store.Move> moves = new ArrayList<>();
            for (WantedPerson each : wanted) {
                NamedSlug entry = each.entry(roster);
                roster = entry.slug().equals(Variant.TEAM) || roster.people().contains(entry)
                        ? roster
                        : roster.withPerson(entry);
                Variant variant = new Variant(meeting, entry.slug());
                boolean isNew = store.ref(variant.draft()).isEmpty()
                        && store.ref(variant.accepted()).isEmpty();
                if (added.putIfAbsent(variant, new Added(variant, entry.name(), isNew)) == null && isNew) {
                    Report report = VersionFiles.parse(template, GitObjects.id(base), skeleton);
                    ObjectId first = begin(store, base, own(report, entry), entry.name(), by);
                    moves.add(new Store.Move(variant.draft(), Optional.empty(), first, false));
                    moves.add(new Store.Move(variant.accepted(), Optional.empty(), first, false));
                }
            }
            if (!roster.equals(before)) {
                moves.add(0, SpaceFiles.rosterMove(store, roster, by, Said.in("said.people")));
            }
            return new Store.Change<>(moves, by, "variant add", List.copyOf(added.values()));
        });
    }

    /**
     * Puts a variant away, or back: lists and templates pass it by, its versions stay.
     *
     * @param away whether it is put away; else it comes back
     * @return whether it was not so before
     */
    public boolean archive(Variant variant, boolean away, Signature by) throws SpaceException {
        return space.write(store -> {
            VersionFiles.draft(store, variant);
            Roster before = SpaceFiles.roster(store);
            Roster after = before.archiving(variant, away);
            String message = Said.in(away ? "said.archive" : "said.restore", variant);
            List<Store.Move> moves =
                    after.equals(before) ? List.of() : List.of(SpaceFiles.rosterMove(store, after, by, message));
            return new Store.Change<>(moves, by, "variant archive", !moves.isEmpty());
        });
    }

    /**
     * Finds the variant at an address.
     *
     * @throws SpaceException {@code UNKNOWN_MEETING} or {@code UNKNOWN_VARIANT}
     */
    public Variant find(Address address) throws SpaceException {
        NamedSlug meeting = new Meetings(space).find(address.meeting());
        return space.read(store -> {
            Roster roster = SpaceFiles.roster(store);
            String slug = roster.person(address.variant()).map(NamedSlug::slug).orElse(address.variant());
            if (Slugs.isSlug(slug)) {
                Variant variant = new Variant(meeting.slug(), slug);
                if (store.ref(variant.draft()).isPresent()) {
                    return variant;
                }
            }
            throw unknown(store, roster, address.variant(), meeting.slug());
        });
    }

    /**
     * The variants of a meeting that this machine holds: the template, the team report, then the leaders in the order
     * of the roster.
     *
     * @param meeting the slug of the meeting
     * @return without those that were put away
     */
    public List<VariantState> list(String meeting) throws SpaceException {
        return all(meeting).stream().filter(state -> !state.archived()).toList();
    }

    /**
     * The same with the variants that were put away.
     *
     * @param meeting the slug of the meeting
     */
    public List<VariantState> all(String meeting) throws SpaceException {
        return space.read(store -> {
            String prefix = Variant.heads(meeting);
            Map<String, ObjectId> refs = VersionFiles.refs(store, meeting);
            Roster roster = SpaceFiles.roster(store);
            List<VariantState> states = new ArrayList<>();
            for (String slug : slugs(roster, prefix, refs)) {
                states.add(state(store, roster, new Variant(meeting, slug), refs));
            }
            return List.copyOf(states);
        });
    }

    private static SpaceException unknown(Store store, Roster roster, String variant, String meeting)
            throws IOException {
        List<NamedSlug> known = new ArrayList<>();
        for (String slug : slugs(roster, Variant.heads(meeting), VersionFiles.refs(store, meeting))) {
            known.add(new NamedSlug(slug, roster.nameOf(new Variant(meeting, slug))));
        }
        return new SpaceException(Reason.UNKNOWN_VARIANT, "unknownVariant", variant, meeting, NamedSlug.names(known));
    }

    private static List<String> slugs(Roster roster, String prefix, Map<String, ObjectId> refs) {
        TreeSet<String> present = new TreeSet<>();
        for (String ref : refs.keySet()) {
            String[] parts = ref.substring(prefix.length()).split("/");
            if (parts.length == 2 && parts[1].equals("draft") && Slugs.isSlug(parts[0])) {
                present.add(parts[0]);
            }
        }
        List<String> order = new ArrayList<>(List.of(Variant.TEMPLATE, Variant.TEAM));
        roster.people().forEach(person -> order.add(person.slug()));
        List<String> slugs =
                new ArrayList<>(order.stream().filter(present::remove).toList());
        slugs.addAll(present);
        return slugs;
    }

    private static VariantState state(Store store, Roster roster, Variant variant, Map<String, ObjectId> refs)
            throws IOException {
        RevCommit draft = store.commit(refs.get(variant.draft()));
        Optional<ObjectId> accepted = Optional.ofNullable(refs.get(variant.accepted()));
        boolean ahead = accepted.isPresent()
                && !accepted.get().equals(draft)
                && !store.commit(accepted.get()).getTree().equals(draft.getTree());
        return new VariantState(
                variant,
                roster.nameOf(variant),
                GitObjects.version(draft),
                accepted.map(GitObjects::id),
                ahead,
                Unsaved.isSomething(store, variant, draft),
                roster.isArchived(variant));
    }

    /** The commit that begins a variant: a child of the template's commit that it was made from. */
    private static ObjectId begin(Store store, RevCommit template, Report report, String name, Signature by)
            throws IOException, SpaceException {
        Map<String, byte[]> files =
                VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, VersionFiles.bytes(report)));
        ObjectId tree = store.tree(Optional.empty(), files);
        String message = TemplateBase.message(Said.in("said.report", name), template);
        return store.write(new Store.Draft(tree, List.of(template), by, by, message));
    }

    /** The kind that a template's reports have: its skeleton's own, which a branch shares with its members. */
    private static ReportKind kind(ReportKind skeleton, boolean team) {
        return switch (skeleton) {
            case MEMBER, BRANCH -> team ? ReportKind.BRANCH : ReportKind.MEMBER;
            case DUTY -> ReportKind.DUTY;
            case INDIVIDUAL, TEAM -> team ? ReportKind.TEAM : ReportKind.INDIVIDUAL;
        };
    }

    /** The report that a variant of the roster begins with now, with a new id. */
    public static Report fresh(Store store, Variant variant) throws IOException, SpaceException {
        Variant template = variant.template();
        RevCommit base = store.commit(VersionFiles.draft(store, template));
        byte[] skeleton = VersionFiles.bytes(store, template, base, VersionFiles.REPORT);
        Report report = VersionFiles.parse(template, GitObjects.id(base), skeleton);
        return own(
                report, new NamedSlug(variant.slug(), SpaceFiles.roster(store).nameOf(variant)));
    }

    private static Report own(Report report, NamedSlug entry) {
        report.setId(Ids.random().next(entry.slug()));
        boolean team = entry.slug().equals(Variant.TEAM);
        report.setKind(kind(report.getKind(), team));
        if (!team) {
            report.setAuthor(entry.name());
        }
        return report;
    }
}

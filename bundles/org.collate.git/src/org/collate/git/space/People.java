package org.collate.git.space;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.NamedSlug;
import org.collate.git.Signature;
import org.collate.git.Slugs;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.roster.Member;
import org.collate.git.roster.MemberKey;
import org.collate.git.roster.Roster;
import org.collate.git.store.Said;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;

/** The people of a space, leaders and reviewers alike: adds and renames them. */
public final class People {

    private final Space space;

    /** The people in a space. */
    public People(Space space) {
        this.space = space;
    }

    /**
     * What is said of somebody beside the name.
     *
     * @param emails the addresses that Git records
     * @param aliases other names, such as Word shows
     * @param logins the names of accounts
     */
    public record Known(Set<String> emails, Set<String> aliases, Set<String> logins) {

        /** Takes copies. */
        public Known {
            emails = Set.copyOf(emails);
            aliases = Set.copyOf(aliases);
            logins = Set.copyOf(logins);
        }
    }

    /**
     * Adds a person, or what is said of one who is there.
     *
     * @param text a name, or {@code slug=name} where a new person is to have a slug of choice
     * @return the person as the roster has it now
     */
    public Member add(String text, Known known, Signature by) throws SpaceException {
        WantedPerson wanted = WantedPerson.parse(text);
        if (wanted.name().equals(Variant.TEAM)) {
            throw new SpaceException(Reason.INVALID_NAME, "reservedName", text.strip());
        }
        for (String alias : known.aliases()) {
            Slugs.checkedName(alias);
        }
        return space.write(store -> {
            Roster before = SpaceFiles.roster(store);
            NamedSlug entry = wanted.entry(before);
            Roster with = before.people().contains(entry) ? before : before.withPerson(entry);
            Roster after = with.knowing(entry.slug(), known.emails(), known.aliases(), known.logins());
            return change(store, before, after, entry.slug(), by, Said.in("said.people"));
        });
    }

    /**
     * Gives a person another name. The slug stays, and the name from before is an alias.
     *
     * @param person a slug, a name or an alias
     * @throws SpaceException {@code UNKNOWN_PERSON}, or {@code EXISTS} where somebody else has the new name
     */
    public Member rename(String person, String name, Signature by) throws SpaceException {
        String checked = Slugs.checkedName(name);
        if (Set.of(Variant.TEMPLATE, Variant.TEAM).contains(checked)) {
            throw new SpaceException(Reason.INVALID_NAME, "reservedName", checked);
        }
        return space.write(store -> {
            Roster before = SpaceFiles.roster(store);
            Member member = member(before, person);
            Optional<Member> other =
                    before.member(checked).filter(each -> !each.slug().equals(member.slug()));
            if (other.isPresent()) {
                throw new SpaceException(
                        Reason.EXISTS, "nameTaken", checked, other.get().slug());
            }
            Roster after = member.name().value().equals(checked) ? before : before.renaming(member.slug(), checked);
            String message = Said.in("said.rename", member.name().value(), checked);
            return change(store, before, after, member.slug(), by, message);
        });
    }

    /**
     * Enters what is known of a person's key: that there is one, who vouches for it, or that it was revoked. Nothing that was
     * known is taken back.
     *
     * @param person a slug, a name or an alias
     * @throws SpaceException {@code UNKNOWN_PERSON}, or {@code EXISTS} where the key is somebody else's
     */
    public Member enter(String person, MemberKey key, Signature by) throws SpaceException {
        return space.write(store -> {
            Roster before = SpaceFiles.roster(store);
            Member member = member(before, person);
            Optional<Member> other = before.persons().stream()
                    .filter(each -> !each.slug().equals(member.slug()))
                    .filter(each ->
                            each.keys().stream().anyMatch(its -> its.key().equals(key.key())))
                    .findFirst();
            if (other.isPresent()) {
                String owner = other.get().name().value();
                throw new SpaceException(Reason.EXISTS, "keyTaken", owner);
            }
            Roster after = before.knowing(member.slug(), key);
            String message = Said.in(
                    key.revoked().isPresent() ? "said.revoke" : "said.key",
                    member.name().value());
            return change(store, before, after, member.slug(), by, message);
        });
    }

    private static Member member(Roster roster, String person) throws SpaceException {
        return roster.member(person)
                .orElseThrow(() -> new SpaceException(
                        Reason.UNKNOWN_PERSON, "unknownPerson", person, NamedSlug.names(roster.people())));
    }

    private static Store.Change<Member> change(
            Store store, Roster before, Roster after, String slug, Signature by, String message) throws IOException {
        List<Store.Move> moves =
                after.equals(before) ? List.of() : List.of(SpaceFiles.rosterMove(store, after, by, message));
        return new Store.Change<>(moves, by, "person", after.member(slug).orElseThrow());
    }
}

package org.collate.git.space;

import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Slugs;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.roster.Roster;

/** A person, or the team, as it was asked for: a name, and perhaps a slug. */
record WantedPerson(String name, Optional<String> slug) {

    static WantedPerson parse(String text) throws SpaceException {
        int equals = text.indexOf('=');
        Optional<String> slug = equals < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, equals).strip());
        String name = Slugs.checkedName(text.substring(equals + 1));
        if (slug.filter(each -> !Slugs.isSlug(each)).isPresent()) {
            throw new SpaceException(Reason.INVALID_NAME, "invalidSlug", slug.get());
        }
        if (name.equals(Variant.TEMPLATE)
                || slug.filter(WantedPerson::isReserved).isPresent()) {
            throw new SpaceException(Reason.INVALID_NAME, "reservedName", text.strip());
        }
        return new WantedPerson(name, slug);
    }

    /** The entry of the roster, which may be a new one. */
    NamedSlug entry(Roster roster) throws SpaceException {
        if (name.equals(Variant.TEAM)) {
            return new NamedSlug(Variant.TEAM, Variant.TEAM);
        }
        Optional<NamedSlug> known = roster.person(name);
        if (slug.isEmpty()) {
            return known.orElseGet(() -> new NamedSlug(roster.newPersonSlug(name), name));
        }
        NamedSlug wanted = new NamedSlug(slug.get(), name);
        Optional<NamedSlug> owner = roster.person(slug.get());
        if (known.or(() -> owner).filter(each -> !each.equals(wanted)).isPresent()) {
            throw new SpaceException(
                    Reason.EXISTS,
                    "slugTaken",
                    name,
                    known.or(() -> owner).get().slug());
        }
        return wanted;
    }

    private static boolean isReserved(String slug) {
        return slug.equals(Variant.TEMPLATE) || slug.equals(Variant.TEAM);
    }
}

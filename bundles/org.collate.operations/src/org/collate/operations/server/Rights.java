package org.collate.operations.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;

/**
 * Who may write what on a server, as the roster has it: everybody the roster itself and what he says in reviews; a leader the
 * report that is his; whoever has no report, as the office, all reports and templates. Git has no rights to read a branch.
 */
public final class Rights {

    private static final String MAIN = "refs/heads/main";
    private static final String TEXTS = "refs/heads/m/[^/]+/%s/(draft|accepted)";
    private static final String ROUNDS = "refs/tags/m/[^/]+/%s/round-[0-9]+";
    private static final String REVIEWS = "refs/heads/m/[^/]+/[^/]+/review/%s";
    private static final String ANY = "[^/]+";

    private final SortedSet<Right> rights;
    private final List<String> without;

    private Rights(SortedSet<Right> rights, List<String> without) {
        this.rights = rights;
        this.without = without;
    }

    /** The rights that a space's roster asks for. */
    public static Rights of(Space space) throws SpaceException {
        Roster roster = space.roster();
        Set<String> leaders = new HashSet<>();
        for (MeetingEntry meeting : roster.meetings()) {
            for (VariantState state : new Variants(space).all(meeting.slug())) {
                leaders.add(state.variant().slug());
            }
        }
        SortedSet<Right> rights = new TreeSet<>();
        List<String> without = new ArrayList<>();
        for (Member member : roster.persons()) {
            if (member.isGone()) {
                continue;
            }
            if (member.logins().isEmpty()) {
                without.add(member.name().value());
            }
            String own = leaders.contains(member.slug()) ? member.slug() : ANY;
            for (String login : member.logins()) {
                rights.add(new Right(login, MAIN));
                rights.add(new Right(login, TEXTS.formatted(own)));
                rights.add(new Right(login, ROUNDS.formatted(own)));
                rights.add(new Right(login, REVIEWS.formatted(member.slug())));
            }
        }
        return new Rights(rights, List.copyOf(without));
    }

    /** The rights, by account. */
    public SortedSet<Right> all() {
        return new TreeSet<>(rights);
    }

    /** The names of those who can push nothing, since the roster has no account of them. */
    public List<String> withoutLogin() {
        return without;
    }

    /**
     * What a server's rights differ in from these.
     *
     * @param missing what the server does not give
     * @param more what it gives beyond
     */
    public record Drift(SortedSet<Right> missing, SortedSet<Right> more) {

        /** Whether the server gives just these. */
        public boolean isNone() {
            return missing.isEmpty() && more.isEmpty();
        }
    }

    /** What the rights of a server differ in. */
    public Drift against(Set<Right> server) {
        SortedSet<Right> missing = new TreeSet<>(rights);
        missing.removeAll(server);
        SortedSet<Right> more = new TreeSet<>(server);
        more.removeAll(rights);
        return new Drift(missing, more);
    }

    /** The kind of configuration that is called so; empty where there is none. */
    public static Optional<RightsFormat> format(String name) {
        return switch (name) {
            case "gitolite" -> Optional.of(new GitoliteRights());
            case "plain" -> Optional.of(new PlainRights());
            default -> Optional.empty();
        };
    }
}

package org.collate.git.gate;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.SpaceException;
import org.collate.git.purge.Orders;
import org.collate.git.purge.Orders.Order;
import org.collate.git.roster.Member;
import org.collate.git.roster.MemberKey;
import org.collate.git.roster.Roster;
import org.collate.git.store.SpaceFiles;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Roster and settings: they can be read, it is the same space, nobody is lost, a login is one person's, nobody enters a
 * further key for somebody else, whom the server does not know none at all, and an order to purge is signed by whom it names.
 */
final class MainRule {

    private final After after;
    private final Proofs keys;
    private final Optional<Member> pusher;

    MainRule(After after, Proofs keys, Optional<Member> pusher) {
        this.after = after;
        this.keys = keys;
        this.pusher = pusher;
    }

    /** Why {@code main} may not be what it would be; empty where it may. */
    Optional<Reason> why(ObjectId main) throws IOException, SpaceException {
        String settings = after.text(main, SpaceFiles.SETTINGS);
        SpaceFiles.checkFormat(after.store().folder(), settings);
        Roster said = after.roster(main);
        Optional<String> twice = loginOfTwo(said);
        if (twice.isPresent()) {
            return Optional.of(new Reason("loginOfTwo", twice.get()));
        }
        Optional<ObjectId> before = after.mainBefore();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String own = after.text(before.get(), SpaceFiles.SETTINGS);
        if (!SpaceFiles.idOf(own).equals(SpaceFiles.idOf(settings))) {
            return Optional.of(new Reason("otherSpace"));
        }
        Roster roster = after.roster(before.get());
        if (!roster.extendedBy(said).equals(said)) {
            return Optional.of(new Reason("peopleLost"));
        }
        Optional<String> known = enteredByStranger(roster, said);
        if (known.isPresent()) {
            return Optional.of(new Reason("stranger", known.get()));
        }
        Optional<String> key = furtherKey(roster, said);
        if (key.isPresent()) {
            return Optional.of(new Reason("keyOfAnother", key.get()));
        }
        return orders(before.get(), main, roster);
    }

    private static Optional<String> loginOfTwo(Roster roster) {
        Map<String, String> owners = new HashMap<>();
        for (Member member : roster.persons()) {
            for (String login : member.logins()) {
                if (owners.putIfAbsent(login, member.slug()) != null) {
                    return Optional.of(login);
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody who is there already and for whom whoever the server does not know enters an account or a key to speak with. */
    private Optional<String> enteredByStranger(Roster roster, Roster said) {
        return pusher.isPresent()
                ? Optional.empty()
                : said.persons().stream()
                        .filter(member -> roster.member(member.slug())
                                .filter(had -> !had.logins().containsAll(member.logins())
                                        || member.keys().size() > had.keys().size())
                                .isPresent())
                        .map(member -> member.name().value())
                        .findFirst();
    }

    /** Somebody who has a key and for whom somebody else enters one that none of the earlier ones vouches for. */
    private Optional<String> furtherKey(Roster roster, Roster said) {
        for (Member member : said.persons()) {
            Optional<Member> known = roster.member(member.slug());
            boolean isOwn = pusher.map(Member::slug).equals(Optional.of(member.slug()));
            if (known.isPresent() && !known.get().keys().isEmpty() && !isOwn) {
                Set<String> had = new HashSet<>();
                known.get().keys().forEach(key -> had.add(key.key()));
                for (MemberKey key : member.keys()) {
                    if (key.isFirst() && !had.contains(key.key())) {
                        return Optional.of(member.name().value());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> orders(ObjectId before, ObjectId main, Roster roster) throws IOException, SpaceException {
        List<Order> had = Orders.in(after.store(), before);
        List<Order> now = Orders.in(after.store(), main);
        Set<String> ids = new TreeSet<>();
        now.forEach(order -> ids.add(order.id()));
        for (Order order : had) {
            if (!ids.contains(order.id())) {
                return Optional.of(new Reason("orderLost", order.variant()));
            }
        }
        for (Order order : now) {
            boolean isNew = had.stream().noneMatch(each -> each.id().equals(order.id()));
            if (isNew && keys.of(after.root(), order.variant(), roster, order.event()) != Proofs.Proof.OWN) {
                String person = order.event().by().person().name();
                return Optional.of(new Reason("orderNotTrusted", order.variant(), person));
            }
        }
        return Optional.empty();
    }
}

package org.collate.git.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collate.git.NamedSlug;
import org.collate.git.Variant;
import org.collate.git.roster.MeetingEntry.LocalDay;
import org.junit.jupiter.api.Test;

/** What rosters hold, how they are written, and that copies of one always come together. */
class RosterTest {

    private static final int CASES = Integer.getInteger("collate.random", 300);

    @Test
    void twoCopiesComeTogetherWhicheverMeetsWhichFirst() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Roster a = random(random);
            Roster b = random(random);
            Roster c = random(random);
            assertEquals(a, a.with(a), "idempotent, seed " + seed);
            assertEquals(a.with(b), b.with(a), "commutative, seed " + seed);
            assertEquals(a.with(b).with(c), a.with(b.with(c)), "associative, seed " + seed);
            assertEquals(a.with(b), a.with(b).with(a), "absorbing, seed " + seed);
        }
    }

    @Test
    void whatEitherCopyKnowsIsKept() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Roster a = random(random);
            Roster b = random(random);
            Set<String> known = facts(a.with(b));
            assertTrue(known.containsAll(facts(a)), "seed " + seed);
            assertTrue(known.containsAll(facts(b)), "seed " + seed);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (long seed = 0; seed < CASES; seed++) {
            Roster roster = random(new Random(seed));
            assertEquals(roster, RosterFile.read(RosterFile.write(roster)), "seed " + seed);
        }
    }

    /** Whatever nobody may lose: names, lists, keys and who vouched for them. */
    private static Set<String> facts(Roster roster) {
        Set<String> facts = new HashSet<>();
        for (Member member : roster.persons()) {
            String of = member.slug() + ": ";
            facts.add(of + "called " + member.name().value());
            member.aliases().forEach(each -> facts.add(of + "called " + each));
            member.emails().forEach(each -> facts.add(of + "email " + each));
            member.logins().forEach(each -> facts.add(of + "login " + each));
            for (MemberKey key : member.keys()) {
                facts.add(of + "key " + key.key());
                key.signedBy().forEach(each -> facts.add(of + "key " + key.key() + " by " + each));
                key.revoked().ifPresent(time -> facts.add(of + "key " + key.key() + " revoked"));
            }
        }
        for (MeetingEntry meeting : roster.meetings()) {
            facts.add(meeting.slug());
            meeting.date().ifPresent(date -> facts.add(meeting.slug() + " has a day"));
            meeting.due().ifPresent(due -> facts.add(meeting.slug() + " is due"));
            meeting.archived().keySet().forEach(each -> facts.add(meeting.slug() + "/" + each + " archived or back"));
        }
        return facts;
    }

    private static Roster random(Random random) {
        List<Member> persons = new ArrayList<>();
        for (String slug : List.of("zhang-san", "li-si", "wang-wu")) {
            if (random.nextInt(3) > 0) {
                persons.add(new Member(
                        slug,
                        random.nextInt(4),
                        new Latest<>(List.of("张三", "张叁", "李四").get(random.nextInt(3)), 2 + random.nextInt(3)),
                        some(random, "a@example.org", "b@example.org"),
                        some(random, "三", "张三", "Zhang"),
                        some(random, "zs", "z3"),
                        keys(random),
                        maybe(random, random.nextBoolean())));
            }
        }
        List<MeetingEntry> meetings = new ArrayList<>();
        for (String slug : List.of("2025", "2026")) {
            if (random.nextInt(3) > 0) {
                TreeMap<String, Latest<Boolean>> archived = new TreeMap<>();
                some(random, "zhang-san", "li-si")
                        .forEach(each -> archived.put(each, new Latest<>(random.nextBoolean(), 1 + random.nextInt(3))));
                meetings.add(new MeetingEntry(
                        slug,
                        random.nextInt(3),
                        slug,
                        maybe(random, day(random)),
                        maybe(random, day(random)),
                        archived));
            }
        }
        // Something that format 1 cannot say, so that the places are written.
        persons.add(new Member(
                "chief",
                0,
                new Latest<>("组长", 2),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                List.of(),
                Optional.empty()));
        return new Roster(persons, meetings);
    }

    private static List<MemberKey> keys(Random random) {
        return some(random, "ssh-ed25519 A", "ssh-ed25519 B", "ssh-ed25519 C").stream()
                .map(key -> new MemberKey(
                        key,
                        List.of("", "2026-01-05T09:30:00+08:00", "2026-02-05T09:30:00+08:00")
                                .get(random.nextInt(3)),
                        some(random, "ssh-ed25519 A", "ssh-ed25519 D"),
                        random.nextInt(3) == 0 ? Optional.of("2026-03-0" + (1 + random.nextInt(3))) : Optional.empty()))
                .toList();
    }

    private static LocalDay day(Random random) {
        return new LocalDay(LocalDate.of(2026, 1, 1 + random.nextInt(28)));
    }

    private static <T extends Comparable<T>> Optional<Latest<T>> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(new Latest<>(value, 1 + random.nextInt(3))) : Optional.empty();
    }

    private static TreeSet<String> some(Random random, String... values) {
        TreeSet<String> some = new TreeSet<>(List.of(values));
        some.removeIf(each -> random.nextBoolean());
        return some;
    }

    @Test
    void aRosterOfSlugsAndNamesStaysInTheOldFormatAndMoreNeedsTheNewOne() {
        Roster plain =
                Roster.EMPTY.withPerson(new NamedSlug("zhang-san", "张三")).withMeeting(new NamedSlug("2026", "2026"));
        assertEquals(1, RosterFile.formatOf(RosterFile.write(plain)));
        assertEquals(2, RosterFile.formatOf(RosterFile.write(plain.renaming("zhang-san", "张叁"))));
        assertEquals(
                2,
                RosterFile.formatOf(RosterFile.write(
                        plain.setting("2026", Optional.of(LocalDate.parse("2026-01-20")), Optional.empty()))));
        assertEquals(plain, RosterFile.read(RosterFile.write(plain)));
    }

    @Test
    void whoWasRenamedIsFoundByBothNamesAndKeepsTheSlug() {
        Roster roster =
                Roster.EMPTY.withPerson(new NamedSlug("zhang-san", "张三")).renaming("zhang-san", "张叁");
        for (String text : List.of("zhang-san", "张三", "张叁")) {
            assertEquals(Optional.of(new NamedSlug("zhang-san", "张叁")), roster.person(text), text);
        }
        assertEquals("张叁", roster.nameOf(new Variant("2026", "zhang-san")));
        Roster back = roster.renaming("zhang-san", "张三");
        assertEquals(
                Optional.of(new NamedSlug("zhang-san", "张三")), back.with(roster).person("张叁"));
    }

    @Test
    void ofTwoRenamesAtTheSameTimeOneStandsAndTheOtherIsAnAlias() {
        Roster before = Roster.EMPTY.withPerson(new NamedSlug("zhang-san", "张三"));
        Member both = before.renaming("zhang-san", "张叁")
                .with(before.renaming("zhang-san", "张弎"))
                .member("zhang-san")
                .orElseThrow();
        assertEquals(3, both.aliases().size() + 1);
        assertTrue(List.of("张三", "张叁", "张弎").stream().allMatch(both::isCalled));
    }

    @Test
    void twoFirstKeysOfOnePersonAreShownAndBothStay() {
        Roster one = keyed("ssh-ed25519 A");
        Roster other = keyed("ssh-ed25519 B");
        assertTrue(one.disputed().isEmpty());
        Roster both = one.with(other);
        assertEquals(1, both.disputed().size());
        assertEquals(2, both.disputed().getFirst().firstKeys().size());
        assertEquals(both, RosterFile.read(RosterFile.write(both)));
    }

    private static Roster keyed(String key) {
        Member member = Member.of(new NamedSlug("zhang-san", "张三"), 0)
                .with(new Member(
                        "zhang-san",
                        0,
                        new Latest<>("张三", 1),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        List.of(new MemberKey(key, "", new TreeSet<>(), Optional.empty())),
                        Optional.empty()));
        return new Roster(List.of(member), List.of());
    }

    @Test
    void aVariantIsPutAwayAndBack() {
        Roster roster = Roster.EMPTY.withMeeting(new NamedSlug("2026", "2026"));
        Variant variant = new Variant("2026", "zhang-san");
        Roster away = roster.archiving(variant, true);
        assertTrue(away.isArchived(variant));
        assertEquals(away, away.archiving(variant, true));
        assertFalse(away.archiving(variant, false).with(away).isArchived(variant));
    }

    @Test
    void whatIsNoRosterIsRefused() {
        String whole = RosterFile.write(random(new Random(7)));
        RosterFile.read(whole);
        for (String spoiled : List.of(
                "{}",
                "{\"format\": 3, \"persons\": [], \"meetings\": []}",
                "{\"format\": 0, \"people\": [], \"meetings\": []}",
                "{\"persons\": [{\"slug\": \"A\", \"name\": \"a\"}], \"meetings\": []}",
                "{\"persons\": [{\"slug\": \"a\", \"name\": \"a\", \"emails\": \"x\"}], \"meetings\": []}",
                "{\"persons\": [{\"slug\": \"a\", \"name\": \"a\", \"keys\": [{\"key\": \"\"}]}], \"meetings\": []}",
                "{\"people\": [], \"meetings\": [{\"slug\": \"m\", \"name\": \"m\", \"date\": \"2026-01-20\"}]}",
                "{\"people\": [], \"meetings\": [{\"slug\": \"m\", \"name\": \"m\","
                        + " \"date\": {\"value\": \"2026-02-30\", \"changes\": 1}}]}")) {
            assertThrows(IllegalArgumentException.class, () -> RosterFile.read(spoiled), spoiled);
        }
    }
}

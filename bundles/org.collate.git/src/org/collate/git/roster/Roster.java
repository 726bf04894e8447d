package org.collate.git.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.git.NamedSlug;
import org.collate.git.Slugs;
import org.collate.git.Variant;

/**
 * The people and meetings of a space: what their slugs stand for. It lies as {@code roster.json} on {@code main}, and
 * names also those whose variants this machine does not hold.
 *
 * <p>Two copies of it always make one (a state-based CRDT): {@link #with} is commutative, associative and idempotent, and
 * takes nothing away that either has.
 *
 * @param persons the people, in the order of their places
 * @param meetings the meetings, in the order of their places
 */
public record Roster(List<Member> persons, List<MeetingEntry> meetings) {

    /** The roster of a new space. */
    public static final Roster EMPTY = new Roster(List.of(), List.of());

    /** Takes copies, in order. */
    public Roster {
        persons = persons.stream()
                .sorted(Comparator.comparingLong(Member::place).thenComparing(Member::slug))
                .toList();
        meetings = meetings.stream()
                .sorted(Comparator.comparingLong(MeetingEntry::place).thenComparing(MeetingEntry::slug))
                .toList();
    }

    /** The people by slug and name. */
    public List<NamedSlug> people() {
        return persons.stream().map(Member::entry).toList();
    }

    /** The person with a slug, a name, or, where nobody has that name now, an alias. */
    public Optional<NamedSlug> person(String text) {
        return member(text).map(Member::entry);
    }

    /** All that is known of the person with a slug, a name or an alias. */
    public Optional<Member> member(String text) {
        return Stream.<Predicate<Member>>of(
                        member -> member.slug().equals(text),
                        member -> member.name().value().equals(text),
                        member -> member.isCalled(text))
                .flatMap(isMeant -> persons.stream().filter(isMeant))
                .findFirst();
    }

    /** The meeting with a slug or name. */
    public Optional<NamedSlug> meeting(String slugOrName) {
        return find(MeetingEntry::slug, slugOrName)
                .or(() -> find(MeetingEntry::name, slugOrName))
                .map(MeetingEntry::entry);
    }

    /** The name of a variant: the person's, or the slug itself for template, team and slugs that nobody has. */
    public String nameOf(Variant variant) {
        return persons.stream()
                .filter(person -> person.slug().equals(variant.slug()))
                .findFirst()
                .map(person -> person.name().value())
                .orElse(variant.slug());
    }

    /** Whether a variant was put away. */
    public boolean isArchived(Variant variant) {
        return find(MeetingEntry::slug, variant.meeting())
                .filter(meeting -> meeting.isArchived(variant.slug()))
                .isPresent();
    }

    /** The people with more than one key that was trusted on first sight. */
    public List<Member> disputed() {
        return persons.stream().filter(person -> person.firstKeys().size() > 1).toList();
    }

    /** The roster with one more person. */
    public Roster withPerson(NamedSlug person) {
        long place = persons.isEmpty() ? 0 : persons.getLast().place() + 1;
        return new Roster(
                Stream.concat(persons.stream(), Stream.of(Member.of(person, place)))
                        .toList(),
                meetings);
    }

    /** The roster where more is known of a person. */
    public Roster knowing(String slug, Set<String> emails, Set<String> aliases, Set<String> logins) {
        return change(
                slug,
                member -> member.with(new Member(
                        slug,
                        member.place(),
                        member.name(),
                        new TreeSet<>(emails),
                        new TreeSet<>(aliases),
                        new TreeSet<>(logins),
                        List.of(),
                        Optional.empty())));
    }

    /** The roster where more is known of a person's key: that there is one, who vouches for it, or that it was revoked. */
    public Roster knowing(String slug, MemberKey key) {
        return change(slug, member -> member.with(key));
    }

    /** The roster with a person under another name. */
    public Roster renaming(String slug, String name) {
        return change(slug, member -> member.renamed(name));
    }

    private Roster change(String slug, UnaryOperator<Member> how) {
        return new Roster(
                persons.stream()
                        .map(each -> each.slug().equals(slug) ? how.apply(each) : each)
                        .toList(),
                meetings);
    }

    /** The roster with one more meeting. */
    public Roster withMeeting(NamedSlug meeting) {
        long place = meetings.isEmpty() ? 0 : meetings.getLast().place() + 1;
        return new Roster(
                persons,
                Stream.concat(meetings.stream(), Stream.of(MeetingEntry.of(meeting, place)))
                        .toList());
    }

    /** The roster with other days for a meeting; those that are empty stay. */
    public Roster setting(String meeting, Optional<LocalDate> date, Optional<LocalDate> due) {
        return changeMeeting(meeting, each -> each.on(date, due));
    }

    /** The roster with a variant put away, or back. */
    public Roster archiving(Variant variant, boolean away) {
        return isArchived(variant) == away
                ? this
                : changeMeeting(variant.meeting(), each -> each.archiving(variant.slug(), away));
    }

    private Roster changeMeeting(String slug, UnaryOperator<MeetingEntry> how) {
        return new Roster(
                persons,
                meetings.stream()
                        .map(each -> each.slug().equals(slug) ? how.apply(each) : each)
                        .toList());
    }

    /** What two copies know together. */
    public Roster with(Roster other) {
        return new Roster(
                union(persons, other.persons, Member::slug, Member::with),
                union(meetings, other.meetings, MeetingEntry::slug, MeetingEntry::with));
    }

    /**
     * This roster with what another one knows more that was made from it: nobody goes, and nobody is called otherwise unless
     * it was said once more than here, as the program does it. So an emptied roster, or one in which a hand changed names
     * about, changes nothing.
     */
    public Roster extendedBy(Roster later) {
        Roster said = new Roster(
                later.persons.stream()
                        .map(each -> find(persons, Member::slug, each.slug())
                                .map(each::calledAsIn)
                                .orElse(each))
                        .toList(),
                later.meetings.stream()
                        .map(each -> find(MeetingEntry::slug, each.slug())
                                .map(known -> each.called(known.name()))
                                .orElse(each))
                        .toList());
        return with(said);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> slug, String text) {
        return all.stream().filter(each -> slug.apply(each).equals(text)).findFirst();
    }

    private static <T> List<T> union(List<T> one, List<T> other, Function<T, String> slug, BinaryOperator<T> both) {
        Map<String, T> all = Stream.concat(one.stream(), other.stream())
                .collect(Collectors.toMap(slug, Function.identity(), both, TreeMap::new));
        return List.copyOf(all.values());
    }

    private Optional<MeetingEntry> find(Function<MeetingEntry, String> part, String text) {
        return meetings.stream().filter(each -> part.apply(each).equals(text)).findFirst();
    }

    /** A slug for a person who is not in the roster. */
    public String newPersonSlug(String name) {
        Set<String> taken = new HashSet<>(Set.of(Variant.TEMPLATE, Variant.TEAM));
        persons.forEach(person -> taken.add(person.slug()));
        return Slugs.of(name, "l", taken);
    }

    /** A slug for a meeting that is not in the roster. */
    public String newMeetingSlug(String name) {
        Set<String> taken = new HashSet<>();
        meetings.forEach(meeting -> taken.add(meeting.slug()));
        return Slugs.of(name, "m", taken);
    }
}

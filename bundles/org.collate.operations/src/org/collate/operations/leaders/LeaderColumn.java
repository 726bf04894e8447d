package org.collate.operations.leaders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.model.Messages;
import org.collate.operations.signing.WhoSigned;

/** A column of the table of leaders, with its words, on the screen, on the command line and in files. */
public enum LeaderColumn {
    /** Which meeting. */
    MEETING,
    /** Whose report. */
    NAME,
    /** What is said of it at a glance. */
    STATE,
    /** The number of the last round. */
    ROUND,
    /** Who has it. */
    HOLDER,
    /** The day since when. */
    SINCE,
    /** How many revisions wait for a verdict. */
    REVISIONS,
    /** How many comments are open. */
    COMMENTS,
    /** How many conflicts of merges are open. */
    CONFLICTS,
    /** How many errors the rules find. */
    ERRORS,
    /** How many warnings they find. */
    WARNINGS,
    /** How long it is. */
    CHARACTERS,
    /** Who signed it off, and what the signature proves. */
    SIGNED,
    /** Who changed it last. */
    CHANGED_BY,
    /** The day of that. */
    CHANGED;

    /**
     * A row of the table; what is counted is empty until it is known.
     *
     * @param revisions how many revisions wait for a verdict
     */
    public record Row(Leader leader, Optional<LeaderFigures> figures, Optional<Integer> revisions) {}

    /** The head of the column. */
    public String head() {
        return text().get("column." + key());
    }

    /** What it shows of a row; nothing where that is not known yet or there is nothing to say. */
    public String words(Row row) {
        return isNumber()
                ? number(row).filter(each -> each > 0).map(String::valueOf).orElse("")
                : said(row);
    }

    /** Whether it shows numbers. */
    public boolean isNumber() {
        return switch (this) {
            case ROUND, REVISIONS, COMMENTS, CONFLICTS, ERRORS, WARNINGS, CHARACTERS -> true;
            default -> false;
        };
    }

    /** The number that it shows of a row; empty where that is not known yet, or it shows none. */
    public Optional<Integer> number(Row row) {
        Leader leader = row.leader();
        return switch (this) {
            case ROUND -> Optional.of(leader.round());
            case COMMENTS -> Optional.of(leader.comments());
            case CONFLICTS -> Optional.of(leader.conflicts());
            case REVISIONS -> row.revisions();
            case ERRORS -> row.figures().map(LeaderFigures::errors);
            case WARNINGS -> row.figures().map(LeaderFigures::warnings);
            case CHARACTERS -> row.figures().map(LeaderFigures::characters);
            default -> Optional.empty();
        };
    }

    private String said(Row row) {
        Leader leader = row.leader();
        return switch (this) {
            case MEETING -> leader.meeting().name();
            case NAME -> name(leader);
            case STATE -> state(row);
            case HOLDER -> holder(leader);
            case SINCE -> leader.since().map(LeaderColumn::day).orElse("");
            case SIGNED -> signed(leader);
            case CHANGED_BY -> leader.state().draft().author().person().name();
            case CHANGED -> day(leader.state().draft().author());
            default -> "";
        };
    }

    /** The order of rows by this column; equal ones stay as they were. */
    public Comparator<Row> order() {
        return switch (this) {
            case STATE -> Comparator.comparing(row -> row.leader().standing());
            case SINCE ->
                Comparator.comparing(row -> row.leader()
                        .since()
                        .map(each -> each.time().toInstant().toEpochMilli())
                        .orElse(Long.MAX_VALUE));
            case CHANGED ->
                Comparator.comparing(
                        row -> row.leader().state().draft().author().time().toInstant());
            default ->
                isNumber() ? Comparator.comparing(row -> number(row).orElse(-1)) : Comparator.comparing(this::words);
        };
    }

    /** What a person calls a report, without its meeting. */
    public static String name(Leader leader) {
        return leader.variant().slug().equals(Variant.TEAM)
                ? text().get("team")
                : leader.state().name();
    }

    /** What is said of a report at a glance. */
    public static String state(Row row) {
        Leader leader = row.leader();
        boolean isBegun = row.figures().map(LeaderFigures::isBegun).orElse(true);
        String standing = leader.standing().name().toLowerCase(Locale.ROOT);
        String key = leader.standing() == Leader.Standing.WRITING && !isBegun ? "not_begun" : standing;
        return text().get("state." + key, leader.round());
    }

    private static String holder(Leader leader) {
        return switch (leader.standing()) {
            case HANDED_OVER -> text().get("holder.reviewer");
            case TAKEN -> leader.reviewer().map(Person::name).orElse("");
            case SIGNED_OFF -> "";
            case WRITING, SENT_BACK, WITHDRAWN, STALE ->
                leader.variant().slug().equals(Variant.TEAM)
                        ? text().get("holder.writer")
                        : leader.state().name();
        };
    }

    private static String signed(Leader leader) {
        return leader.review()
                .signedOff()
                .map(event -> text().get(
                                "signed." + worth(leader.signature()),
                                event.by().person().name()))
                .orElse("");
    }

    private static String worth(Optional<WhoSigned.Told> signature) {
        return switch (signature.map(WhoSigned.Told::kind).orElse(WhoSigned.Kind.UNSIGNED)) {
            case UNSIGNED -> "unsigned";
            case OWN_KEY, REVOKED_LATER -> "key";
            case UNKNOWN_KEY, OLDER_FORM -> "unknown";
            case REVOKED_KEY, DISPUTED_KEY, ANOTHERS_KEY, DOES_NOT_FIT -> "bad";
        };
    }

    private static String day(Signature by) {
        LocalDate day = by.time().toLocalDate();
        return day.toString();
    }

    /** The name in messages and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Messages text() {
        return Messages.of(LeaderColumn.class);
    }
}

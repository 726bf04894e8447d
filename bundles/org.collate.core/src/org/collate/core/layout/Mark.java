package org.collate.core.layout;

/**
 * What became of something printed between an earlier version and a later one.
 *
 * @param fate what became of it
 * @param version the version that did so; empty where no history tells, and of what stays
 * @param move the number of the move, from 1, that it leaves or arrives by; 0 for none
 */
public record Mark(Fate fate, String version, int move) {

    /** It stands in both. */
    public static final Mark STAYS = new Mark(Fate.STAYS, "", 0);

    /** What became of something. */
    public enum Fate {
        /** It stands in both versions at the same place. */
        STAYS,
        /** Only the later version has it. */
        COMES,
        /** Only the earlier version has it. */
        GOES,
        /** Both have it; here it stands in the later one. */
        ARRIVES,
        /** Both have it; here it stood in the earlier one. */
        LEAVES
    }

    /** Whether it stands here in the earlier version. */
    public boolean isBefore() {
        return fate == Fate.STAYS || fate == Fate.GOES || fate == Fate.LEAVES;
    }

    /** Whether it stands here in the later version. */
    public boolean isAfter() {
        return fate == Fate.STAYS || fate == Fate.COMES || fate == Fate.ARRIVES;
    }
}

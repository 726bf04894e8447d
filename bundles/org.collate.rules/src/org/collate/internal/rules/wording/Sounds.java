package org.collate.internal.rules.wording;

import java.util.List;

/** Which characters are easily typed for one another: those of one sound, and some that look alike. */
final class Sounds {

    private static final int FIRST = 0x4e00;
    private static final int LAST = 0x9fff;

    private final short[] sound = new short[LAST - FIRST + 1];
    private final short[] shape = new short[LAST - FIRST + 1];

    /**
     * The sounds of a list.
     *
     * @param groups the characters of one sound each; groups that begin with ~ look alike
     */
    static Sounds of(List<String> groups) {
        Sounds sounds = new Sounds();
        short group = 1;
        for (String each : groups) {
            short[] kind = each.charAt(0) == '~' ? sounds.shape : sounds.sound;
            for (int i = 0; i < each.length(); i++) {
                if (each.charAt(i) >= FIRST && each.charAt(i) <= LAST) {
                    kind[each.charAt(i) - FIRST] = group;
                }
            }
            group++;
        }
        return sounds;
    }

    /** Whether one character is easily typed for another. */
    boolean areAlike(char one, char other) {
        return same(sound, one, other) || same(shape, one, other);
    }

    private static boolean same(short[] groups, char one, char other) {
        return one >= FIRST
                && one <= LAST
                && other >= FIRST
                && other <= LAST
                && groups[one - FIRST] != 0
                && groups[one - FIRST] == groups[other - FIRST];
    }
}

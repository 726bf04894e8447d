package org.collate.git.crash;

import java.util.Random;

/** What of that which nobody forced a crash leaves. */
interface Loss {

    /** What became of a write that was not forced. */
    enum Fate {
        /** It is there. */
        WHOLE,
        /** Its first half is there. */
        TORN,
        /** The file has the length, but zeros in it. */
        ZEROS,
        /** It is not there. */
        GONE
    }

    /** Whether a change of names, such as a rename, is there. */
    boolean keepsName(int event);

    /** What became of a write or another length. */
    Fate fate(int event);

    /** A killed program: what the system was told stays. */
    Loss NOTHING = new Loss() {
        @Override
        public boolean keepsName(int event) {
            return true;
        }

        @Override
        public Fate fate(int event) {
            return Fate.WHOLE;
        }
    };

    /** Power goes, and with it all that was not forced, or whose folder was not. */
    Loss EVERYTHING = new Loss() {
        @Override
        public boolean keepsName(int event) {
            return false;
        }

        @Override
        public Fate fate(int event) {
            return Fate.GONE;
        }
    };

    /** Power goes; names were kept in their order up to an event, as by a journal of the file system, bytes were not. */
    static Loss from(int first) {
        return new Loss() {
            @Override
            public boolean keepsName(int event) {
                return event < first;
            }

            @Override
            public Fate fate(int event) {
                return Fate.GONE;
            }
        };
    }

    /** Power goes; the disk had taken what it liked of all this, in any order. */
    static Loss some(long seed) {
        return new Loss() {
            @Override
            public boolean keepsName(int event) {
                return random(event).nextBoolean();
            }

            @Override
            public Fate fate(int event) {
                return Fate.values()[random(event).nextInt(Fate.values().length)];
            }

            private Random random(int event) {
                Random random = new Random(seed * 1_000_003 + event * 7919L);
                random.nextInt();
                return random;
            }
        };
    }
}

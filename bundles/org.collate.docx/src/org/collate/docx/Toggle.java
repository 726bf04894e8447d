package org.collate.docx;

/** A property of characters that is on, off, or left to what stands above. */
enum Toggle {
    UNSET,
    ON,
    OFF;

    static Toggle of(boolean on) {
        return on ? ON : OFF;
    }

    /** This one, or another where this one says nothing. */
    Toggle or(Toggle other) {
        return this == UNSET ? other : this;
    }

    boolean isOn() {
        return this == ON;
    }
}

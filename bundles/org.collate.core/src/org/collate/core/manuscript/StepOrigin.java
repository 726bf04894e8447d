package org.collate.core.manuscript;

/** Where a step of the history comes from. */
public enum StepOrigin {
    /** Keys and input methods: what is typed, deleted, parted and joined. */
    KEY,
    /** The clipboard. */
    PASTE,
    /** A command on elements: another level, place or kind. */
    COMMAND,
    /** A fix of a finding. */
    FIX,
    /** An import into the draft that is open. */
    IMPORT,
    /** An element that is brought back from another version. */
    RESTORE,
    /** A reviewer's verdict on a revision. */
    VERDICT
}

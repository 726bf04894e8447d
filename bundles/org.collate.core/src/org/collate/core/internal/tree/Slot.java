package org.collate.core.internal.tree;

/** The two ordered lists in which an element holds others. */
public enum Slot {
    /** What an element says: its contents in reading order. */
    CONTENTS,
    /** The findings on it that a person has set aside. */
    SUPPRESSIONS
}

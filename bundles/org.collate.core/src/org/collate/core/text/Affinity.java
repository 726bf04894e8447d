package org.collate.core.text;

/** Which side a place keeps to where the characters around it change. */
public enum Affinity {
    /** It stays behind what stands before it, so what is put in there comes after it. */
    BEFORE,
    /** It stays before what stands behind it, so what is put in there comes before it. */
    AFTER
}

package org.collate.git.merge;

import org.collate.core.merge.Conflict;

/**
 * A conflict that a merge left in the versions of a variant, for anybody to settle.
 *
 * @param id its id, by which its file is named
 * @param inAccepted whether it is in the accepted text; else it is in the draft
 * @param conflict what it is about
 */
public record KeptConflict(String id, boolean inAccepted, Conflict conflict) {}

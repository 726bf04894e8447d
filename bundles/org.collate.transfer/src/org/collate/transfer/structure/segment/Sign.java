package org.collate.transfer.structure.segment;

import org.collate.model.report.Role;

/**
 * What the words of a stretch say of itself, beside its number.
 *
 * @param kind what it is
 * @param role what it is for; other where its words do not say
 */
public record Sign(Kind kind, Role role) {

    /** What a stretch is. */
    public enum Kind {
        /** Heads a section. */
        SECTION,
        /** Heads a group inside an aspect: 【原因剖析】 on a line of its own. */
        GROUP,
        /** An item whose label says what it is: 原因：. */
        LABELLED,
        /** An item of a list that has no numbers. */
        ITEM,
        /** Text that belongs behind all sections. */
        CLOSING
    }
}

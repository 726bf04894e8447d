package org.collate.core.layout;

/**
 * What stands on a page that shows two versions of a report in one: a paragraph or a table. With what the later version
 * has the blocks are the later version's, with what the earlier one has they are the earlier one's.
 */
public sealed interface MarkedBlock permits MarkedParagraph, MarkedTable {}

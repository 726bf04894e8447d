/**
 * Three versions of a report made one: nothing wins silently, nothing conflicts needlessly.
 *
 * <p>Everything is matched by id. A place, a value, a link and a clause are each one fact; what one side alone changed
 * is taken, what both changed alike is taken once, and what both changed differently is a {@link
 * org.collate.core.merge.Conflict}: data, until a person chooses.
 */
package org.collate.core.merge;

/** What differs between two versions of a report, by id: elements, places, clauses, links. */
package org.collate.core.difference;

/** Two versions of a report on one page: what stands, comes, goes and moves, letter by letter and end by end. */
package org.collate.core.marking;

/** Copies of a report that come back from persons: whose changes they hold, and what becomes of each. */
package org.collate.operations.returned;

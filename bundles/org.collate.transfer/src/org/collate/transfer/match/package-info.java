/** Matches an imported report to the one that is there, so that what is the same keeps its id and what hangs on it. */
package org.collate.transfer.match;

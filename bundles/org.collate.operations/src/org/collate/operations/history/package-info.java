/** Going back in the versions of a report: finding an element's changes, and restoring what was. */
package org.collate.operations.history;

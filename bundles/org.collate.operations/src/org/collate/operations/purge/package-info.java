/** Takes a report, or words that it had, out of a space for good. */
package org.collate.operations.purge;

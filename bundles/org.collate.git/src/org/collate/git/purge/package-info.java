/** Takes a report out of a space for good, and obeys where another copy has done so. */
package org.collate.git.purge;

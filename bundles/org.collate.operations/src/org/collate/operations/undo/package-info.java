/** What was done to a space on this machine, and taking it back. */
package org.collate.operations.undo;

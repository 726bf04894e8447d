/** Conflicts of merges at their words on the page of the draft that has them, to be settled there. */
package org.collate.internal.ui.manuscript.conflicts;

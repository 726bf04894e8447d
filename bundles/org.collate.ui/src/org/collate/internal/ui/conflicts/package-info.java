/** The list of the conflicts that merges left in a draft. */
package org.collate.internal.ui.conflicts;

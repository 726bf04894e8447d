/** The one door for changes: every change of a report is an edit with an exact inverse. */
package org.collate.core.edit;

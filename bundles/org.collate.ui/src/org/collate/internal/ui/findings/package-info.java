/** The list of what was found in a report, and what is said and done about it. */
package org.collate.internal.ui.findings;

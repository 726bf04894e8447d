/** Findings in the text of a manuscript: underlined, told at the mouse, and mended. */
package org.collate.internal.ui.manuscript.findings;

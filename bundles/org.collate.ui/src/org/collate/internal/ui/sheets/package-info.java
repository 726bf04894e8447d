/** Draws pages that are laid out: on the screen, on a printer, into a PDF. */
package org.collate.internal.ui.sheets;

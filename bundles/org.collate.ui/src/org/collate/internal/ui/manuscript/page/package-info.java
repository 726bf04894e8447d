/** The page that a manuscript stands on: the widget, its fonts and indents, and what is painted beside the words. */
package org.collate.internal.ui.manuscript.page;

/** The margin beside the page with what was commented on its words. */
package org.collate.internal.ui.manuscript.comments;

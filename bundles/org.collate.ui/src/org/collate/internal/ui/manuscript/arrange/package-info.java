/** Elements that are dragged on a page, and dropped there. */
package org.collate.internal.ui.manuscript.arrange;

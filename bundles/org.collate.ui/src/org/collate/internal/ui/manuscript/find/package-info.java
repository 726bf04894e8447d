/** Finding and replacing words in a manuscript. */
package org.collate.internal.ui.manuscript.find;

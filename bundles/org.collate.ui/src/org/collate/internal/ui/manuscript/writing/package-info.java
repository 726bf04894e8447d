/** How the text of a manuscript changes: keys, input methods, and the one door that both go through. */
package org.collate.internal.ui.manuscript.writing;

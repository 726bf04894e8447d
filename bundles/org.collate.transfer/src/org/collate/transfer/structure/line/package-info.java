/** What is seen in one line of a source by itself: blanks, marks, typed numbers, and where it stands. */
package org.collate.transfer.structure.line;

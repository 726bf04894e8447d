/** What a document holds beside its text when it comes back from persons: marks of change, remarks, and what no text is. */
package org.collate.transfer.marks;

/** Which template a report was written after, by its headings. */
package org.collate.operations.fit;

/** Tables of a source: which of them list problems, causes and measures, which are forms, and which stay tables. */
package org.collate.transfer.structure.table;

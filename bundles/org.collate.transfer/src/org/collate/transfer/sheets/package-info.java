/** Lays a report out on pages, line by line, as word processors do with the exported document; without a screen. */
package org.collate.transfer.sheets;

/** Receipts: which text it was, without the text. */
package org.collate.operations.receipt;

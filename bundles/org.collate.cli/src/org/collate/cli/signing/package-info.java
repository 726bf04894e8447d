/** The commands about who says what, and which text it was: the keys of people, and receipts. */
package org.collate.cli.signing;

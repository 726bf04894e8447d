/** The commands about who says what: the keys of people. */
package org.collate.cli.signing;

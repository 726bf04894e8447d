/** The commands that compare and merge reports, by hand and for C Git. */
package org.collate.cli.merge;

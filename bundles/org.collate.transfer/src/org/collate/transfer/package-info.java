/** Contracts of what reads and writes other file formats, and what an import finds. */
package org.collate.transfer;

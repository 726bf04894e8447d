/** Brings copies of a space to the same state: over a folder that both reach, or a file that somebody carries. */
package org.collate.operations.exchange;

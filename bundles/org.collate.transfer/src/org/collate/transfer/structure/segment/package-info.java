/** Stretches of lines from one number to the next, and the evidence by which a number is taken for one. */
package org.collate.transfer.structure.segment;

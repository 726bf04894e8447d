/** Links between problems, causes and measures: those that a source ties together, and those that only look alike. */
package org.collate.transfer.structure.link;

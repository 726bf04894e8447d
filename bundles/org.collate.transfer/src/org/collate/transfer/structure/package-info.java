/** The engine that finds the structure of a report in plain paragraphs. */
package org.collate.transfer.structure;

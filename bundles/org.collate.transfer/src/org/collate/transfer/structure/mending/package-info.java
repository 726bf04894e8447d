/** What is mended in a source: lines are cleaned and joined, and each change, here or later, is kept as a finding. */
package org.collate.transfer.structure.mending;

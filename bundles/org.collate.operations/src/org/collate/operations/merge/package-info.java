/** The use cases of comparing and merging reports, and of settling what a merge left open. */
package org.collate.operations.merge;

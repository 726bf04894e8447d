/** Merges of random reports: what must hold for all of them. */
package org.collate.testkit.merge;

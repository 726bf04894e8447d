/** Holds what is published about the quality of merging. */
package org.collate.testkit.quality;

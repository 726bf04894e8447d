/** The laws of the manuscript, held by random typing. */
package org.collate.testkit.manuscript;

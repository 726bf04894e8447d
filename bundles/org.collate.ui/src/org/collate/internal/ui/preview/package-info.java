/** The pages of a report: shown beside the manuscript, printed, and written as PDF. */
package org.collate.internal.ui.preview;

/** The list of the comments on all reports. */
package org.collate.internal.ui.remarks;

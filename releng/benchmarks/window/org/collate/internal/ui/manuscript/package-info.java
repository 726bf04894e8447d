/** What writing in the manuscript costs the workbench's thread. */
package org.collate.internal.ui.manuscript;

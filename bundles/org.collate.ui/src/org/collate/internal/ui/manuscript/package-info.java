/** The manuscript editor: a report as one continuous text on a page, with numbers that are painted and never typed. */
package org.collate.internal.ui.manuscript;

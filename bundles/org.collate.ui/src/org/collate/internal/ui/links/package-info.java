/** The view in which problems, causes and measures are linked. */
package org.collate.internal.ui.links;

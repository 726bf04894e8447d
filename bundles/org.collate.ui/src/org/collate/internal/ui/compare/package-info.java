/** Two versions of a report side by side. */
package org.collate.internal.ui.compare;

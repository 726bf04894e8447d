/** What came into a draft from elsewhere, to be kept or left out element by element. */
package org.collate.internal.ui.arrivals;

/** What came into a draft from elsewhere, element by element, to be kept or left out. */
package org.collate.operations.arrivals;

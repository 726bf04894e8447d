/** Who wrote what: for every character, place, value and link of a report the version that it comes from. */
package org.collate.core.authors;

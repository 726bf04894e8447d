/** What is said of plain words in many places: where they may be cut, how they begin and end alike, how they are shown. */
package org.collate.core.words;

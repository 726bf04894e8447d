/** Rules over fixed phrases and single words: what must stand whole, what is misspelt (T03 to T05, T09). */
package org.collate.internal.rules.wording;

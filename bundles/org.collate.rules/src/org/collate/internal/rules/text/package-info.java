/** Rules over the words and signs of a text (T and X). */
package org.collate.internal.rules.text;

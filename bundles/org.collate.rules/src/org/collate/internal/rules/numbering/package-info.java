/** Rules over numbers that are typed inside a text (N01 to N08). */
package org.collate.internal.rules.numbering;

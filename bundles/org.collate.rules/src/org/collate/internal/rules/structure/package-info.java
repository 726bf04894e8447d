/** Rules over title, preamble, sections, aspects and closing (S01 to S13). */
package org.collate.internal.rules.structure;

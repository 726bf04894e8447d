/** Rules over problems, causes and measures, and the links between them (P, C and M). */
package org.collate.internal.rules.items;

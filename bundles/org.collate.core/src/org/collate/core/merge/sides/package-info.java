/** The three-way rule: two sides, what each made of one state, and which stands. */
package org.collate.core.merge.sides;

/** How all reports of a space stand, one row each: where they are in their reviews, what is open in them, who has them. */
package org.collate.operations.leaders;

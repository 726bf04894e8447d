/** Copies of team spaces on the screen: made, and brought to the same state. */
package org.collate.internal.ui.exchange;

/** The team space on the screen: its navigator, and the wizards that add to it. */
package org.collate.internal.ui.space;

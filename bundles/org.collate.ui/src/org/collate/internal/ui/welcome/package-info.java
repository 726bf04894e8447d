/** The first thing that a new user sees. */
package org.collate.internal.ui.welcome;

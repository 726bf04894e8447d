/** What the built-in rules find, shown by examples. */
package org.collate.internal.rules.examples;

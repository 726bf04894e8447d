/** What the built-in rules share: their data and messages, phrases, likeness, fixes. */
package org.collate.internal.rules;

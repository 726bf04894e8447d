/** The built-in rules: what reviewers apply to structure, lengths, links, text and numbers. */
package org.collate.rules;

/** Keeps a space small: packs what lies singly, and takes away what nothing leads to any more. */
package org.collate.git.tidy;

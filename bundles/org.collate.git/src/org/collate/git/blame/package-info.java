/** Who wrote what in a version (blame), and in which versions an element changed (history). */
package org.collate.git.blame;

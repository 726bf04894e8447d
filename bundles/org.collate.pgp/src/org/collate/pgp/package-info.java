/** Encrypts files for a passphrase or for OpenPGP keys, and opens them; knows nothing of what is in them. */
package org.collate.pgp;

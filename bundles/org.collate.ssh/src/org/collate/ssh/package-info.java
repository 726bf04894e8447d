/** SSH keys and what is signed with them, by an agent or with the file of a key; needs no program of OpenSSH. */
package org.collate.ssh;

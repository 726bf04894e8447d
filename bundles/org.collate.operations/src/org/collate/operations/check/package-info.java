/** The user's actions around checking: validate, fix, set a finding aside. */
package org.collate.operations.check;

/** What a Git server of a team needs: a look at each push, and the rights that its roster asks for. */
package org.collate.operations.server;

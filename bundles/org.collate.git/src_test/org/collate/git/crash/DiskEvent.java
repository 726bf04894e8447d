package org.collate.git.crash;

/** What a program did to a disk. Paths are relative to the folder that is watched; {@code ""} is that folder itself. */
sealed interface DiskEvent {

    /** Makes an empty file. */
    record Make(String file) implements DiskEvent {}

    /** Makes a folder. */
    record Folder(String folder) implements DiskEvent {}

    /** Writes into a file. */
    record Write(String file, long offset, byte[] bytes) implements DiskEvent {}

    /** Gives a file another length. */
    record Cut(String file, long length) implements DiskEvent {}

    /** Gives a file or folder another name, over whatever has it. */
    record Move(String from, String to) implements DiskEvent {}

    /** Gives a file one name more. */
    record Link(String file, String name) implements DiskEvent {}

    /** Takes a name away. */
    record Drop(String name) implements DiskEvent {}

    /** Forces the bytes of a file, or the names in a folder. */
    record Force(String path) implements DiskEvent {}
}

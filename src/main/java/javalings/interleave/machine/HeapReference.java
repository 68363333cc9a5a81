package javalings.interleave.machine;

/** The address of an object of the program. */
record HeapReference(int address) {}

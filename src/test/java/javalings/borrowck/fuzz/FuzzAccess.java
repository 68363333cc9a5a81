package javalings.borrowck.fuzz;

/** What a program does to a place, from the mildest to the harshest. */
enum FuzzAccess {
  READ,
  WRITE,
  MOVE
}

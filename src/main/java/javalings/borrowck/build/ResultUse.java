package javalings.borrowck.build;

/** The purpose of a call's result: Java's {@code get} is Rust's {@code get_mut} as well. */
enum ResultUse {
  LOOK,
  CHANGE,
  /** To walk through it, and change each of its elements: Rust's {@code iter_mut}. */
  CHANGE_EACH,
  /** To be handed to a method which says that it changes what it borrows. */
  LEND,
  /** To be walked through. */
  WALK,
  /** To be had for good. */
  TAKE
}

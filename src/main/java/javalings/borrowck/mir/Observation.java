package javalings.borrowck.mir;

import java.util.Optional;

/**
 * Something that was found out while a body was built, and that no statement of the MIR can say.
 * Checks make findings of it.
 */
public sealed interface Observation {
  /** The place in the source that the observation is about. */
  MirSpan span();

  /** An alias gets out of sight of the checker. */
  sealed interface Escape extends Observation {
    /** A value that is tracked becomes one of a type that is not. */
    record IntoUntrackedType(MirSpan span, String value, String type) implements Escape {}

    /** A borrow of an ordinary type goes where nothing says that it is one. */
    record BorrowUnsaid(MirSpan span, String value) implements Escape {}

    record IntoStatic(MirSpan span, String value, String field) implements Escape {}

    /** Into a field of an object that any number of others may have. */
    record IntoSharedObject(MirSpan span, String value, String owner) implements Escape {}

    /** A borrow gets into a field that is not declared to borrow. */
    record BorrowIntoField(MirSpan span, String value, String field) implements Escape {}

    /** Into a method of which nothing is known. */
    record IntoMethod(MirSpan span, String value, String method) implements Escape {}

    /** Into a shallow copy. */
    record IntoClone(MirSpan span, String value) implements Escape {}

    record IntoInnerClass(MirSpan span, String outer) implements Escape {}

    record IntoLocalClass(MirSpan span, String value) implements Escape {}

    /** An object under construction gives an action that ends it to somebody else. */
    record IntoOwnAction(MirSpan span) implements Escape {}
  }

  /** A function stands where it would do more with what it is lent than its caller allows. */
  sealed interface FunctionMismatch extends Observation {
    /** The method takes or changes what it is only shown. */
    record TakesLent(MirSpan span, String method) implements FunctionMismatch {}

    /** The method gives what it was lent to its callers. */
    record HandsOnLent(MirSpan span, String method) implements FunctionMismatch {}

    /** A parameter is borrowed exclusively, and the caller only has a shared borrow. */
    record AsksForExclusive(MirSpan span) implements FunctionMismatch {}
  }

  /** A container that holds borrows goes to {@code taker}, which would own what is inside. */
  record LentContentsMoved(MirSpan span, String value, String taker, String type)
      implements Observation {}

  /** A lambda that gives away what it captured goes where it may be called more than once. */
  record CalledMoreThanOnce(MirSpan span) implements Observation {}

  /** The same of a lambda that is written there: it may not give away what it captured. */
  record CaptureMovedOut(MirSpan span, String captured) implements Observation {}

  /** A lambda keeps what its caller lends it. */
  record KeptByLambda(MirSpan span) implements Observation {}

  /**
   * A lambda changes what it could only capture by a shared borrow.
   *
   * @param use where the lambda changes it
   */
  record ChangedThroughCapture(MirSpan span, MirLocal borrow, MirSpan use) implements Observation {}

  /** Several threads at a time call a lambda that changes what it captured. */
  record ChangedByThreads(MirSpan span) implements Observation {}

  /**
   * Something that is not made for it gets to another thread.
   *
   * @param what the type of the object, or the variable that is the trouble itself
   * @param variable whether it is a variable
   * @param exposed what changes and so makes it unsafe, in words, if it is not the class itself
   */
  record SentUnsynchronized(MirSpan span, String what, boolean variable, Optional<String> exposed)
      implements Observation {}
}

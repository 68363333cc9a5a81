package javalings.borrowck.mir;

import java.util.Optional;

/**
 * The construct in the source that a location stands for, where the words of a report depend on it.
 *
 * @param name of the method called, or of the class made, when there is one; for a capture, of what
 *     captures, unless it is a lambda
 * @param inside for a capture, where the lambda uses it; for an argument, the parameter that takes
 *     it, when it is in the same file; for a call, where its name stands
 * @param threadsOnly for a borrow, whether only threads could notice a conflict: one of an array,
 *     in a file without marks
 */
public record SourceInfo(Why why, String name, Optional<MirSpan> inside, boolean threadsOnly) {

  /** The cases that reports tell apart. */
  public enum Why {
    PLAIN,
    ARGUMENT,
    RECEIVER,
    CALL,
    CLOSE,
    CLOSE_OF_TRY,
    RETURN,
    CAPTURE,
    /** Java shares a collection where Rust would have to choose. */
    ALIAS,
    /** A resource of the JDK gives out something that ends when the resource is closed. */
    RESOURCE,
    LOOP,
    /** Something of the value is used, so it must not be null. */
    DEREFERENCE,
    PRINT,
    /** An exception gets here, to a handler or to what every way out of a {@code try} does. */
    THROWN,
    /** An object has been made, with all its parts. */
    COMPLETE,
    SCOPE_END,
    STATEMENT_END
  }

  public static final SourceInfo PLAIN = of(Why.PLAIN);
  public static final SourceInfo CLOSE_OF_STREAM = of(Why.CLOSE, "stream");

  public static SourceInfo of(Why why) {
    return new SourceInfo(why, "", Optional.empty(), false);
  }

  public static SourceInfo of(Why why, String name) {
    return new SourceInfo(why, name, Optional.empty(), false);
  }

  public static SourceInfo argument(String name, Optional<MirSpan> parameter) {
    return new SourceInfo(Why.ARGUMENT, name, parameter, false);
  }

  public static SourceInfo call(MirSpan name) {
    return new SourceInfo(Why.CALL, "", Optional.of(name), false);
  }

  public static SourceInfo capture(MirSpan inside) {
    return new SourceInfo(Why.CAPTURE, "", Optional.of(inside), false);
  }

  public static SourceInfo capture(MirSpan inside, String by) {
    return new SourceInfo(Why.CAPTURE, by, Optional.of(inside), false);
  }

  /** The same for a borrow of which only threads could notice a conflict. */
  public SourceInfo onlyThreads() {
    return new SourceInfo(why, name, inside, true);
  }

  /** Whether Java keeps what is lent alive for as long as somebody has it. */
  public boolean keepsAlive() {
    return why == Why.ALIAS || why == Why.RESOURCE;
  }

  public boolean closes() {
    return why == Why.CLOSE || why == Why.CLOSE_OF_TRY;
  }
}

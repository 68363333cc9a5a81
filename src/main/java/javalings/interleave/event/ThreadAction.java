package javalings.interleave.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action of a thread of the explored program. */
public sealed interface ThreadAction {

  /** A field of an object or class, or an element of an array. */
  record Member(Object target, String name) {

    /** The value as the source has it: class files keep a boolean or a char as a number. */
    @Nullable Object typed(@Nullable Object value) {
      return switch (target) {
        case boolean[] _ when value instanceof Integer bit -> bit != 0;
        case char[] _ when value instanceof Integer code -> (char) code.intValue();
        default -> value;
      };
    }
  }

  /** A thread reads a field or an element. */
  record Read(Member what) implements ThreadAction {}

  /** A thread writes a field or an element. */
  record Write(Member what, @Nullable Object value) implements ThreadAction {}

  /**
   * A thread calls a method of the JDK.
   *
   * @param changes whether the target may be another afterwards
   */
  record Call(Object target, String method, List<@Nullable Object> arguments, boolean changes)
      implements ThreadAction {}

  /** A thread accesses a field or an element through a {@link java.lang.invoke.VarHandle}. */
  record HandleCall(Member what, String mode, List<@Nullable Object> arguments, boolean changes)
      implements ThreadAction {}

  /**
   * A thread synchronizes with others, or with another.
   *
   * @param verb the story's word for it: {@code locks}
   * @param rest the story's words behind the target
   */
  record Synchronize(String verb, Object target, String rest) implements ThreadAction {}

  /** A thread has seen the end of another thread, or of all subtasks of a scope. */
  record Join(Object ended) implements ThreadAction {}

  /**
   * A thread begins to wait.
   *
   * @param holder the name of the thread that has what it waits for; empty if there is none
   */
  record Wait(WaitKind kind, Object target, @Nullable NamedThread holder) implements ThreadAction {}

  /** Something came over a thread that its code does not say. */
  enum Remark implements ThreadAction {
    INTERRUPTED("is interrupted, and waits no longer"),
    TIMED_OUT("waits no longer: its time is over"),
    FAILED_SPURIOUSLY("fails without a reason in weakCompareAndSet");

    private final String words;

    Remark(String words) {
      this.words = words;
    }
  }

  /** A thread sleeps. */
  record Sleep() implements ThreadAction {}

  /**
   * A thread, or the task that it runs, comes to its end.
   *
   * @param how in the words of the story: {@code returns}
   * @param thrown the exception that ended it; null if it has returned
   */
  record End(String how, @Nullable Throwable thrown) implements ThreadAction {}

  /** The object, or the member of one, that it is about; null when it is about the thread alone. */
  default @Nullable Object about() {
    return switch (this) {
      case Read(var what) -> what;
      case Write(var what, _) -> what;
      case HandleCall(var what, _, _, _) -> what;
      case Call(var target, _, _, _) -> target;
      case Synchronize(_, var target, _) -> target;
      case Join(var ended) -> ended;
      case Wait(var kind, var target, _) -> kind.namesItsTarget() ? target : null;
      case Remark _ -> null;
      case Sleep() -> null;
      case End(_, _) -> null;
    };
  }

  /** {@code reads Counter.n}. */
  default String describe(ObjectNames names) {
    return switch (this) {
      case Read(var what) -> "reads " + names.show(what);
      case Write(var what, var value) ->
          "writes " + names.show(what) + " = " + names.show(what.typed(value));
      case Call(var target, var method, var arguments, _) ->
          "calls %s.%s(%s)".formatted(receiver(names, target), method, names.list(arguments));
      case HandleCall(var what, var mode, var arguments, _) ->
          "calls %s(%s) on %s".formatted(mode, names.list(arguments), names.show(what));
      case Synchronize(var verb, var target, var rest) -> verb + " " + names.lock(target) + rest;
      case Join(var ended) -> "joins " + names.show(ended);
      case Wait(var kind, var target, var holder) ->
          "waits for "
              + kind.describe(names, target)
              + (holder == null ? "" : ", held by " + holder.name());
      case Remark remark -> remark.words;
      case Sleep() -> "sleeps";
      case End(var how, _) -> how;
    };
  }

  /** Of a static method, its class. */
  private static String receiver(ObjectNames names, Object target) {
    return target instanceof Class<?> ? names.name(target) : names.show(target);
  }
}

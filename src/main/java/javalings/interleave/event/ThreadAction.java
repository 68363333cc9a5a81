package javalings.interleave.event;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a thread of the explored program does. */
public sealed interface ThreadAction {

  /** The object that it is about; null when it is about the thread alone. */
  @Nullable Object subject();

  /** {@code reads Counter.n}. */
  String describe(ObjectNames names);

  /** A field of an object or class, or an element of an array. */
  record Member(Object target, String name) {}

  /** A thread reads a field or an element. */
  record Read(Member what) implements ThreadAction {
    @Override
    public Object subject() {
      return what.target;
    }

    @Override
    public String describe(ObjectNames names) {
      return "reads " + names.show(what);
    }
  }

  /** A thread writes a field or an element. */
  record Write(Member what, @Nullable Object value) implements ThreadAction {
    @Override
    public Object subject() {
      return what.target;
    }

    @Override
    public String describe(ObjectNames names) {
      return "writes " + names.show(what) + " = " + names.show(value);
    }
  }

  /**
   * A thread calls a method of the JDK.
   *
   * @param changes whether the target may be another afterwards
   */
  record Call(Object target, String method, List<@Nullable Object> arguments, boolean changes)
      implements ThreadAction {
    @Override
    public Object subject() {
      return target;
    }

    @Override
    public String describe(ObjectNames names) {
      return "calls " + names.show(target) + "." + method + "(" + list(arguments, names) + ")";
    }
  }

  /** A thread accesses a field or an element through a {@link java.lang.invoke.VarHandle}. */
  record HandleCall(Member what, String mode, List<@Nullable Object> arguments, boolean changes)
      implements ThreadAction {
    @Override
    public Object subject() {
      return what.target;
    }

    @Override
    public String describe(ObjectNames names) {
      return "calls %s on %s (%s)".formatted(mode, names.show(what), list(arguments, names));
    }
  }

  /**
   * A thread synchronizes with others, or with another.
   *
   * @param verb what the story says that it does: {@code locks}
   * @param rest what the story says behind the target
   */
  record Synchronize(String verb, Object target, String rest) implements ThreadAction {
    @Override
    public Object subject() {
      return target;
    }

    @Override
    public String describe(ObjectNames names) {
      return verb + " " + names.show(target) + rest;
    }
  }

  /** A thread has seen the end of another thread, or of all subtasks of a scope. */
  record Join(Object ended) implements ThreadAction {
    @Override
    public Object subject() {
      return ended;
    }

    @Override
    public String describe(ObjectNames names) {
      return "joins " + names.show(ended);
    }
  }

  /**
   * A thread begins to wait.
   *
   * @param holder the name of the thread that has what it waits for; empty if there is none
   */
  record Wait(WaitKind kind, Object target, String holder) implements ThreadAction {
    @Override
    public @Nullable Object subject() {
      return kind.namesItsTarget() ? target : null;
    }

    @Override
    public String describe(ObjectNames names) {
      String what = kind.namesItsTarget() ? kind.describe(names.show(target)) : kind.describe("");
      return "waits for " + what + (holder.isEmpty() ? "" : ", held by " + holder);
    }
  }

  /** A thread sleeps. */
  record Sleep() implements ThreadAction {
    @Override
    public @Nullable Object subject() {
      return null;
    }

    @Override
    public String describe(ObjectNames names) {
      return "sleeps";
    }
  }

  private static String list(List<@Nullable Object> values, ObjectNames names) {
    return values.stream().map(names::show).collect(Collectors.joining(", "));
  }
}

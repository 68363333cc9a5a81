package javalings.interleave.machine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call of a method that has not returned. */
final class MachineFrame {

  private static final int DEEPEST = 100;

  /** A method of the JDK's may need another argument of its own. */
  private static final int MORE = 1;

  final MachineMethod method;
  final @Nullable MachineFrame caller;
  private final @Nullable Object[] locals;
  private final @Nullable Object[] stack;
  private final int depth;
  private int size;

  /** The index of the next instruction. */
  int at;

  /** The lock of a synchronized method. */
  @Nullable HeapReference lock;

  /** Whether it has that lock. */
  boolean hasLock;

  MachineFrame(MachineMethod method, @Nullable MachineFrame caller) {
    this(method, caller, new Object[method.locals()], new Object[method.stack() + MORE]);
  }

  private MachineFrame(
      MachineMethod method,
      @Nullable MachineFrame caller,
      @Nullable Object[] locals,
      @Nullable Object[] stack) {
    this.method = method;
    this.caller = caller;
    this.locals = locals;
    this.stack = stack;
    this.depth = caller == null ? 0 : caller.depth + 1;
    if (depth > DEEPEST) {
      throw new BeyondMachine("so many calls");
    }
  }

  MachineFrame copy() {
    MachineFrame above = caller == null ? null : caller.copy();
    MachineFrame copy = new MachineFrame(method, above, locals.clone(), stack.clone());
    copy.size = size;
    copy.at = at;
    copy.lock = lock;
    copy.hasLock = hasLock;
    return copy;
  }

  void push(@Nullable Object value) {
    stack[size++] = value;
  }

  @Nullable Object pop() {
    Object value = stack[--size];
    stack[size] = null;
    return value;
  }

  int popInt() {
    return pop() instanceof Integer number ? number : fail();
  }

  private static int fail() {
    throw new BeyondMachine("a number that is none");
  }

  /** The value that so many others are above of. */
  @Nullable Object peek(int below) {
    return stack[size - 1 - below];
  }

  void clearStack() {
    Arrays.fill(stack, null);
    size = 0;
  }

  @Nullable Object local(int slot) {
    return locals[slot];
  }

  void local(int slot, @Nullable Object value) {
    locals[slot] = value;
  }

  /** Forgets the variables that nobody will read any more. */
  void forget() {
    BitSet live = method.live(at);
    for (int i = 0; i < locals.length; i++) {
      if (!live.get(i)) {
        locals[i] = null;
      }
    }
  }

  /** All that the call can reach by itself. */
  void values(Consumer<@Nullable Object> each) {
    for (Object value : locals) {
      each.accept(value);
    }
    for (int i = 0; i < size; i++) {
      each.accept(stack[i]);
    }
    each.accept(lock);
  }

  long hash(long before) {
    long sum = MachineHash.mix(before, method.number() * 100_000L + at);
    sum = MachineHash.mix(MachineHash.mix(sum, MachineHash.of(lock)), hasLock ? 1 : 0);
    for (Object value : locals) {
      sum = MachineHash.mix(sum, MachineHash.of(value));
    }
    for (int i = 0; i < size; i++) {
      sum = MachineHash.mix(sum, MachineHash.of(stack[i]));
    }
    return sum;
  }
}

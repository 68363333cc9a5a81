package javalings.interleave.machine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A method of the JDK that the machine knows.
 *
 * @param noticed what others notice of it
 * @param body does it all at once; the receiver lies below the arguments
 */
record LibraryMethod(Noticed noticed, Body body) {

  enum Noticed {
    NOTHING,
    /** It is a step on the receiver. */
    ACCESS,
    LOCK,
    JOIN
  }

  interface Body {
    void run(MachineCalls machine, MachineState state, int thread, MachineFrame frame);
  }

  private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";
  private static final String LOCK = "java/util/concurrent/locks/ReentrantLock";
  private static final String THREAD = "java/lang/Thread";
  private static final Map<String, LibraryMethod> ALL = new HashMap<>();

  /** By owner, name and descriptor; null if it is not known. */
  static @Nullable LibraryMethod find(String owner, String key) {
    return ALL.get(owner + "." + key);
  }

  private static void add(String owner, String key, Noticed noticed, Body body) {
    ALL.put(owner + "." + key, new LibraryMethod(noticed, body));
  }

  private static HeapReference receiver(@Nullable Object value) {
    if (value instanceof HeapReference reference) {
      return reference;
    }
    throw new BeyondMachine("a call on null");
  }

  static {
    add("java/lang/Object", "<init>()V", Noticed.NOTHING, (_, _, _, frame) -> frame.pop());
    number("Integer", "I", 0, 1, (a, b) -> (Integer) a + (Integer) b);
    number("Long", "J", 0L, 1L, (a, b) -> (Long) a + (Long) b);
    variable("Boolean", "Z", 0);
    threads();
    locks();
    add(
        "java/lang/Class",
        "desiredAssertionStatus()Z",
        Noticed.NOTHING,
        (_, _, _, frame) -> {
          frame.pop();
          frame.push(1);
        });
    add(
        "java/lang/Throwable",
        "getMessage()Ljava/lang/String;",
        Noticed.NOTHING,
        (_, state, _, frame) -> frame.push(state.at(receiver(frame.pop())).values[0]));
  }

  private static void threads() {
    add(THREAD, "<init>()V", Noticed.NOTHING, (_, _, _, frame) -> frame.pop());
    add(
        THREAD,
        "<init>(Ljava/lang/Runnable;)V",
        Noticed.NOTHING,
        (_, state, _, frame) -> {
          Object task = frame.pop();
          state.own(receiver(frame.pop())).values[0] = task;
        });
    add(
        THREAD,
        "<init>(Ljava/lang/Runnable;Ljava/lang/String;)V",
        Noticed.NOTHING,
        (_, state, _, frame) -> {
          frame.pop();
          Object task = frame.pop();
          state.own(receiver(frame.pop())).values[0] = task;
        });
    add(
        THREAD,
        "start()V",
        Noticed.NOTHING,
        (machine, state, _, frame) -> machine.start(state, receiver(frame.pop())));
    add(THREAD, "join()V", Noticed.JOIN, (_, _, _, frame) -> frame.pop());
  }

  private static void locks() {
    add(LOCK, "<init>()V", Noticed.NOTHING, (_, _, _, frame) -> frame.pop());
    add(
        LOCK,
        "lock()V",
        Noticed.LOCK,
        (_, state, thread, frame) -> MachineCalls.lock(state, thread, receiver(frame.pop())));
    add(
        LOCK,
        "unlock()V",
        Noticed.NOTHING,
        (_, state, thread, frame) -> MachineCalls.unlock(state, thread, receiver(frame.pop())));
  }

  /** The methods of an atomic that do not compute. */
  private static void variable(String name, String type, Object first) {
    String owner = ATOMIC + name;
    add(
        owner,
        "<init>()V",
        Noticed.NOTHING,
        (_, state, _, frame) -> state.own(receiver(frame.pop())).values[0] = first);
    Body set =
        (_, state, _, frame) -> {
          Object value = frame.pop();
          state.own(receiver(frame.pop())).values[0] = value;
        };
    add(owner, "<init>(" + type + ")V", Noticed.NOTHING, set);
    add(owner, "set(" + type + ")V", Noticed.ACCESS, set);
    add(
        owner,
        "get()" + type,
        Noticed.ACCESS,
        (_, state, _, frame) -> frame.push(state.at(receiver(frame.pop())).values[0]));
    add(owner, "getAndSet(" + type + ")" + type, Noticed.ACCESS, updates(true, (_, to) -> to));
    add(
        owner,
        "compareAndSet(" + type + type + ")Z",
        Noticed.ACCESS,
        (_, state, _, frame) -> {
          Object to = frame.pop();
          Object from = frame.pop();
          HeapReference atomic = receiver(frame.pop());
          boolean isSame = Objects.equals(state.at(atomic).values[0], from);
          if (isSame) {
            state.own(atomic).values[0] = to;
          }
          frame.push(isSame ? 1 : 0);
        });
  }

  private static void number(
      String name, String type, Object zero, Object one, BinaryOperator<Object> add) {
    variable(name, type, zero);
    String owner = ATOMIC + name;
    Object minus = one instanceof Integer ? (Object) Integer.valueOf(-1) : Long.valueOf(-1);
    add(owner, "getAndAdd(" + type + ")" + type, Noticed.ACCESS, updates(true, add));
    add(owner, "addAndGet(" + type + ")" + type, Noticed.ACCESS, updates(false, add));
    add(owner, "getAndIncrement()" + type, Noticed.ACCESS, updates(true, one, add));
    add(owner, "incrementAndGet()" + type, Noticed.ACCESS, updates(false, one, add));
    add(owner, "getAndDecrement()" + type, Noticed.ACCESS, updates(true, minus, add));
    add(owner, "decrementAndGet()" + type, Noticed.ACCESS, updates(false, minus, add));
  }

  private static Body updates(boolean showsOld, Object with, BinaryOperator<Object> how) {
    Body update = updates(showsOld, how);
    return (machine, state, thread, frame) -> {
      frame.push(with);
      update.run(machine, state, thread, frame);
    };
  }

  private static Body updates(boolean showsOld, BinaryOperator<Object> how) {
    return (_, state, _, frame) -> {
      Object with = frame.pop();
      HeapObject atomic = state.own(receiver(frame.pop()));
      Object old = Objects.requireNonNull(atomic.values[0]);
      Object made = how.apply(old, Objects.requireNonNull(with));
      atomic.values[0] = made;
      frame.push(showsOld ? old : made);
    };
  }
}

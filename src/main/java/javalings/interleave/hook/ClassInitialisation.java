package javalings.interleave.hook;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionStop;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.UnsupportedProgram;
import javalings.interleave.model.Wait;
import javalings.interleave.model.WaitExplanation;
import org.jspecify.annotations.Nullable;

/**
 * Which classes of the program have been initialised, and by whom, as JLS 12.4.2 has it: the first
 * thread that uses a class initialises it, others wait, and the same thread goes on.
 */
public final class ClassInitialisation implements WaitExplanation {

  private static final StateKey<Execution, ClassInitialisation> KEY =
      new StateKey<>(_ -> new ClassInitialisation());

  /** Code outside of an execution initialises a class once for all. */
  private static final ClassValue<AtomicBoolean> OUTSIDE =
      new ClassValue<>() {
        @Override
        protected AtomicBoolean computeValue(Class<?> type) {
          return new AtomicBoolean();
        }
      };

  /** The initialisation of one class. */
  private static final class Progress {
    final ModelThread first;
    final CodeSite site;
    boolean isOver;
    int end;
    @Nullable Throwable failure;

    Progress(ModelThread first, CodeSite site) {
      this.first = first;
      this.site = site;
    }

    boolean isKnownTo(ModelThread thread) {
      return thread.clock().get(first.id()) >= end;
    }
  }

  private final IdentityHashMap<Class<?>, Progress> classes = new IdentityHashMap<>();

  private ClassInitialisation() {}

  private static ClassInitialisation of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  /** Whether the caller has to initialise the class; if another thread does, waits for its end. */
  public static boolean begins(Class<?> type, int site) {
    ModelThread caller = CallingThread.orNull();
    return caller == null
        ? OUTSIDE.get(type).compareAndSet(false, true)
        : of(caller).begins(caller, type, site);
  }

  private boolean begins(ModelThread caller, Class<?> type, int number) {
    Progress progress = classes.get(type);
    if (progress == null) {
      caller.step(caller.cell(type), true); // another thread may come first
      progress = classes.get(type);
    }
    if (progress == null) {
      classes.put(type, new Progress(caller, site(caller, number)));
      return true;
    }
    if (progress.first != caller || progress.isOver) {
      follow(caller, type, progress, number);
    }
    return false;
  }

  private static CodeSite site(ModelThread caller, int number) {
    return number < 0 ? caller.lastSite() : caller.site(number);
  }

  private static void follow(ModelThread caller, Class<?> type, Progress progress, int number) {
    if (!progress.isOver) {
      Wait end =
          Wait.until(WaitKind.INITIALISED, type, site(caller, number), () -> progress.isOver);
      caller.await(end.uninterruptibly(), caller.cell(type));
    } else if (!progress.isKnownTo(caller)) {
      caller.step(caller.cell(type), false);
    }
    caller.acquire(type);
    if (progress.failure != null) {
      throw noClass(type, progress.failure);
    }
  }

  private static NoClassDefFoundError noClass(Class<?> type, Throwable cause) {
    var error = new NoClassDefFoundError("Could not initialize class " + type.getName());
    error.initCause(cause);
    return error;
  }

  public static void ended(Class<?> type) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      of(caller).end(caller, type, null);
    }
  }

  /** The exception that the thread gets which wanted to use the class. */
  public static Throwable failed(Throwable thrown, Class<?> type) {
    ModelThread caller = CallingThread.unlessOver();
    if (thrown instanceof ExecutionStop || thrown instanceof UnsupportedProgram) {
      return thrown;
    }
    Throwable told = thrown instanceof Error ? thrown : new ExceptionInInitializerError(thrown);
    if (caller != null) {
      of(caller).end(caller, type, told);
    }
    return told;
  }

  private void end(ModelThread caller, Class<?> type, @Nullable Throwable failure) {
    Progress progress = classes.get(type);
    if (progress != null) {
      progress.failure = failure;
      progress.isOver = true;
      progress.end = caller.time();
      caller.release(type);
    }
  }

  @Override
  public Optional<ExecutionEnding.Hold> holder(NamedThread waiter, Object target) {
    return target instanceof Class<?> type
        ? Optional.ofNullable(classes.get(type))
            .filter(progress -> !progress.isOver)
            .map(progress -> new ExecutionEnding.Hold(progress.first, progress.site))
        : Optional.empty();
  }

  @Override
  public Optional<CodeSite> lostSignal(Object target) {
    return Optional.empty();
  }
}

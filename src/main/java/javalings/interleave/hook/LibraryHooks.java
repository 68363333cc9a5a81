package javalings.interleave.hook;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/** The calls that explored code of the JDK makes where the program calls it, and it the program. */
public final class LibraryHooks {

  private LibraryHooks() {}

  /** A method of an explored class of the JDK begins; one step, if the program has called it. */
  public static void enterLibrary(Object target, String method) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.library().enter(caller, target, method);
    }
  }

  public static void exitLibrary(Object target) {
    ModelThread caller = CallingThread.unlessOver();
    if (caller != null) {
      caller.library().exit();
    }
  }

  /** A call reads what its receiver is given. */
  public static void beforeArgument(Object receiver, @Nullable Object given, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      ArgumentReads.read(caller, receiver, given, caller.site(number));
    }
  }

  /** The JDK calls back into the program. */
  public static int leaveLibrary() {
    ModelThread caller = CallingThread.orNull();
    return caller == null ? 0 : caller.library().leave(caller);
  }

  public static void returnToLibrary(int depth) {
    ModelThread caller = CallingThread.unlessOver();
    if (caller != null) {
      caller.library().comeBack(depth);
    }
  }
}

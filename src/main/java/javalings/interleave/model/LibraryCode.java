package javalings.interleave.model;

import java.util.List;
import java.util.regex.Pattern;
import javalings.interleave.event.ThreadAction;
import org.jspecify.annotations.Nullable;

/**
 * How deep a thread is in explored code of the JDK. There it takes no steps of its own, until it
 * waits or calls the program back, and the story tells only the call.
 */
public final class LibraryCode {

  private static final Pattern LOOKS = Pattern.compile("(get|is|has|peek|size|remaining)\\w*");

  private int depth;
  private int yields;
  private @Nullable Object outermost;

  /** The calls of the thread when the JDK's code began to call what a program may override. */
  private int callsBefore = -1;

  LibraryCode() {}

  public boolean isInside() {
    return depth > 0;
  }

  /** A method begins; a step, if the program has called it. */
  public void enter(ModelThread thread, Object target, String method) {
    if (depth == 0) {
      boolean looks = LOOKS.matcher(method).matches();
      thread.step(thread.cell(target), !looks);
      if (thread.calls() != callsBefore) {
        thread.tell(thread.lastSite(), new ThreadAction.Call(target, method, List.of(), !looks));
      }
      outermost = target;
      thread.execution().log().runsLibraryCode();
    }
    depth++;
  }

  public void exit() {
    depth = Math.max(0, depth - 1);
  }

  /**
   * The program is called back, or a method of the JDK that it could have overridden and has not:
   * returns what {@link #comeBack} takes.
   */
  public int leave(ModelThread thread) {
    int was = depth;
    depth = 0;
    callsBefore = thread.calls();
    return was;
  }

  public void comeBack(int before) {
    depth = before;
    callsBefore = -1;
  }

  /** Whether it runs a pool's own loop, and none of the program's code. */
  boolean isIdleWorker() {
    return isInside()
        && outermost != null
        && outermost.getClass().getName().endsWith("ThreadPoolExecutor$Worker");
  }

  /** Whether a loop that gives up its turn is to be taken at its word. */
  boolean yieldsForLong() {
    return ++yields % 50 == 0;
  }
}

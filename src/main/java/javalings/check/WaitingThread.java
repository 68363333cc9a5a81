package javalings.check;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import javalings.cost.ClassFiles;

/**
 * A platform thread in which a learner's method waits for something that does not come.
 *
 * <pre>{@code
 * var kitchen = Thread.ofPlatform().daemon().start(() -> restaurant.next());
 * assertTrue(new WaitingThread(kitchen).sleeps(), "There is no order, and next() does not sleep");
 * }</pre>
 */
public record WaitingThread(Thread thread) {

  /** Nobody who sleeps keeps a processor busy for so long, however slow the machine is. */
  private static final long SPINNING = Duration.ofMillis(100).toNanos();

  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final Duration LONG_SLEEP = Duration.ofMillis(1_500);

  /** Whether it goes to sleep until it is woken, or for so long that it costs nothing. */
  public boolean sleeps() throws InterruptedException {
    var limit = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < limit) {
      switch (thread.getState()) {
        case WAITING -> {
          return true;
        }
        case TIMED_WAITING -> {
          return sleepsLong();
        }
        default -> {}
      }
      var busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
      if (busy > SPINNING || thread.join(Duration.ofMillis(1))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a thread that sleeps for a while only neither wakes nor comes back in a second. */
  private boolean sleepsLong() throws InterruptedException {
    var before = waits();
    return !thread.join(LONG_SLEEP) && waits() == before;
  }

  /** How often the thread has gone to sleep. */
  private long waits() {
    var info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId());
    return info == null ? -1 : info.getWaitedCount();
  }

  /** Whether it sleeps with a limit, after which it goes on without what it waits for. */
  public boolean hasLimit() {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  /** Whether a class has a loop, or this method calls itself, for the time after a limit. */
  public static boolean asksAgain(Class<?> type, String method) {
    var bytes = ClassFiles.read(ClassFiles.loaderOf(type), type.getName()).orElseThrow();
    return ClassFile.of().parse(bytes).methods().stream()
        .flatMap(it -> it.code().stream())
        .anyMatch(it -> goesBack(it, type.getName(), method));
  }

  private static boolean goesBack(CodeModel code, String type, String method) {
    var passed = new HashSet<Label>();
    return code.elementStream()
        .anyMatch(it ->
            switch (it) {
              case LabelTarget target -> !passed.add(target.label());
              case BranchInstruction branch -> passed.contains(branch.target());
              case InvokeInstruction call ->
                  call.owner().asInternalName().equals(type) && call.name().equalsString(method);
              default -> false;
            });
  }
}

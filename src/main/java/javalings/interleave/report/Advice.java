package javalings.interleave.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionTrace;

/** Why threads came into each other's way, and what to do about it, by the pattern of the code. */
final class Advice {

  private final ExecutionTrace trace;
  private final Optional<AtomicityViolation> found;
  private final NamedThread failed;
  private final boolean isOldRead;

  /**
   * Advice on a wrong result.
   *
   * @param found what the story is about, if anything
   * @param isOldRead whether that is a read of an old value
   * @param failed the thread that noticed
   */
  Advice(
      ExecutionTrace trace,
      Optional<AtomicityViolation> found,
      boolean isOldRead,
      NamedThread failed) {
    this.trace = trace;
    this.found = found;
    this.isOldRead = isOldRead;
    this.failed = failed;
  }

  private AtomicityViolation.Kind kind() {
    return found.map(AtomicityViolation::kind).orElse(AtomicityViolation.Kind.ORDER);
  }

  /** The fault that is left although every access is ordered. */
  String claim() {
    if (isOldRead) {
      return "a thread has read an old value";
    }
    if (wakesForNothing()) {
      return "a wait has ended without a signal";
    }
    return failsForNothing()
        ? "a weak compare-and-set has failed without a reason"
        : "the outcome depends on who comes first";
  }

  String reason() {
    if (isOldRead) {
      return found.map(this::oldValue).orElseThrow();
    }
    if (wakesForNothing()) {
      return "A wait may end without a signal, and before what it waits for is so";
    }
    if (failsForNothing()) {
      return "A weak compare-and-set may fail though the value is the expected one";
    }
    if (isTooLate()) {
      return "A limit may pass before the other thread is done";
    }
    if (callsAgain()) {
      return "A skip list calls a function again, or for nothing, if another thread was first";
    }
    if (givesUp()) {
      return "A compare-and-set that answers false has changed nothing";
    }
    return switch (kind()) {
      case STALE -> "What was true when a thread looked is no longer true when it acts";
      case TORN -> "A thread relies on what another one changes meanwhile";
      case ORDER -> new OrderAdvice(trace, found, failed).reason();
    };
  }

  private String oldValue(AtomicityViolation old) {
    return "%s has read %s as it was before %s changed it, though that came first"
        .formatted(old.look().thread(), old.look().about(trace.names()), old.change().thread());
  }

  String help() {
    if (isOldRead) {
      return "write and read in modes that promise more, or under one lock";
    }
    if (wakesForNothing()) {
      return "wait in a loop that tests what is waited for, under the same lock";
    }
    if (failsForNothing()) {
      return "call it in a loop until it answers true, or call compareAndSet";
    }
    if (isTooLate()) {
      return "see what the call answers or throws when its time is over, and be right then too";
    }
    if (callsAgain()) {
      return "let the function compute its result and do nothing else";
    }
    if (givesUp()) {
      return "look again and try again, in a loop, until it answers true";
    }
    return switch (kind()) {
      case STALE -> "make looking and acting one step: " + oneStep();
      case TORN ->
          "read and change what belongs together in one step, or do not share it: give each thread"
              + " its own";
      case ORDER -> new OrderAdvice(trace, found, failed).help();
    };
  }

  private boolean wakesForNothing() {
    return trace.events().stream()
        .map(ThreadEvent::action)
        .anyMatch(action ->
            action instanceof ThreadAction.Synchronize(var verb, _, _)
                && verb.startsWith("wakes without a signal"));
  }

  private boolean failsForNothing() {
    return remarks(ThreadAction.Remark.FAILED_SPURIOUSLY);
  }

  private boolean isTooLate() {
    return remarks(ThreadAction.Remark.TIMED_OUT)
        || trace.events().stream()
            .anyMatch(event ->
                event.action() instanceof ThreadAction.Synchronize(_, _, var rest)
                    && rest.endsWith("its time is over"));
  }

  private boolean remarks(ThreadAction.Remark remark) {
    return trace.events().stream().map(ThreadEvent::action).anyMatch(remark::equals);
  }

  /** Whether two threads were in a function of a skip list. */
  private boolean callsAgain() {
    return trace.events().stream()
            .filter(event -> event.subject() instanceof ConcurrentSkipListMap<?, ?>)
            .filter(event ->
                event.action() instanceof ThreadAction.Call call
                    && (call.method().startsWith("compute") || call.method().equals("merge")))
            .map(ThreadEvent::thread)
            .distinct()
            .count()
        > 1;
  }

  /**
   * Whether a thread's compare-and-set of what the story is about failed, and it left it at that.
   */
  private boolean givesUp() {
    List<ThreadEvent> events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      ThreadEvent event = events.get(i);
      if (Boolean.FALSE.equals(event.result())
          && Compared.isCompareAndSet(event)
          && isAbout(event)) {
        return events.stream().skip(i + 1L).noneMatch(later -> isAgain(later, event));
      }
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private boolean isAbout(ThreadEvent event) {
    return found
        .filter(it -> it.look().subject() == event.subject())
        .filter(it -> it.look().member().equals(event.member()))
        .isPresent();
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private static boolean isAgain(ThreadEvent later, ThreadEvent failed) {
    return later.thread().equals(failed.thread()) && later.subject() == failed.subject();
  }

  private String oneStep() {
    return found.map(Advice::oneStep).orElse(IN_GENERAL);
  }

  private static String oneStep(AtomicityViolation found) {
    ThreadEvent act = found.act().orElse(found.change());
    if (act.subject() instanceof Map<?, ?> && act.action() instanceof ThreadAction.Call) {
      return "one call that does both, such as putIfAbsent, computeIfAbsent, merge or remove(key,"
          + " value), or one lock around both";
    }
    if (act.subject() instanceof Collection<?> && act.action() instanceof ThreadAction.Call) {
      return "one call whose answer says what it did, such as poll() or the add of a set, or one"
          + " lock around both";
    }
    boolean isOneLine =
        found.look().action() instanceof ThreadAction.Read
            && act.action() instanceof ThreadAction.Write
            && found.look().site().line() == act.site().line();
    return isOneLine
        ? "reading and writing are two steps even in n++, so use one call of an atomic class, such"
            + " as incrementAndGet, or one lock around both"
        : IN_GENERAL;
  }

  private static final String IN_GENERAL = "one atomic call, or one lock around both";
}

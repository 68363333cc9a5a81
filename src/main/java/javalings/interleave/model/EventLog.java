package javalings.interleave.model;

import java.util.ArrayList;
import java.util.List;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.race.DataRace;
import org.jspecify.annotations.Nullable;

/** Notes what happens in an execution. */
public final class EventLog {

  private static final int MOST_EVENTS = 4_000;
  private static final int LONGEST_OUTPUT = 10_000;

  private final ObjectNames names = new ObjectNames();
  private final List<ThreadEvent> events = new ArrayList<>();
  private final List<DataRace> races = new ArrayList<>();
  private int failedAt = Integer.MAX_VALUE;
  private int racedAt;
  private boolean asksForLocks;
  private boolean runsLibraryCode;
  private final StringBuilder output = new StringBuilder();
  private @Nullable NamedThread printer;
  private boolean isPrintedBySeveral;

  /** Notes an event, unless there are too many; returns it if it was noted. */
  @Nullable ThreadEvent tell(NamedThread thread, CodeSite site, ThreadAction action) {
    if (events.size() >= MOST_EVENTS) {
      return null;
    }
    ThreadEvent event = new ThreadEvent(thread, site, action);
    events.add(event);
    return event;
  }

  public @Nullable ThreadEvent last() {
    return events.isEmpty() ? null : events.getLast();
  }

  public ObjectNames names() {
    return names;
  }

  void race(DataRace race) {
    races.add(race);
    if (races.size() == 1) {
      racedAt = events.size() + 1;
    }
  }

  /** A thread died: later events do not explain why. */
  void failed() {
    failedAt = events.size();
  }

  @SuppressWarnings("ReferenceEquality") // a thread is itself
  void print(NamedThread thread, String text) {
    isPrintedBySeveral |= printer != null && printer != thread;
    printer = thread;
    output.append(text, 0, Math.min(text.length(), LONGEST_OUTPUT - output.length()));
  }

  /** Steps depend on each other in ways that the search does not see. */
  public void runsLibraryCode() {
    runsLibraryCode = true;
  }

  public void asksForLocks() {
    asksForLocks = true;
  }

  ExecutionTrace trace(List<String> threads) {
    int end = failedAt == Integer.MAX_VALUE ? events.size() : Math.max(failedAt, racedAt);
    return new ExecutionTrace(
        List.copyOf(events),
        List.copyOf(races),
        threads,
        names,
        asksForLocks,
        runsLibraryCode,
        output.toString(),
        isPrintedBySeveral,
        end);
  }
}

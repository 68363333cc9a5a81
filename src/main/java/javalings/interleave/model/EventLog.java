package javalings.interleave.model;

import java.util.ArrayList;
import java.util.List;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.race.DataRace;
import org.jspecify.annotations.Nullable;

/** Notes what happens in an execution. */
public final class EventLog {

  private static final int MOST_EVENTS = 4_000;

  private final ObjectNames names = new ObjectNames();
  private final List<ThreadEvent> events = new ArrayList<>();
  private final List<DataRace> races = new ArrayList<>();
  private int failedAt = Integer.MAX_VALUE;
  private int racedAt;
  private boolean asksForLocks;

  void tell(ModelThread thread, CodeSite site, String pattern, @Nullable Object... parts) {
    if (events.size() < MOST_EVENTS) {
      events.add(new ThreadEvent(thread, site, pattern, parts));
    }
  }

  void tellWait(ModelThread thread, Wait wait, String holder) {
    thread.hasToldWait = true;
    String text = "waits for " + wait.kind().describe("{}") + holder;
    if (text.contains("{}")) {
      tell(thread, wait.site(), text, wait.target());
    } else {
      tell(thread, wait.site(), text);
    }
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

  /** What happens from now on does not explain why a strand died. */
  void failed() {
    failedAt = events.size();
  }

  public void asksForLocks() {
    asksForLocks = true;
  }

  ExecutionTrace trace(List<String> strands) {
    int end = failedAt == Integer.MAX_VALUE ? events.size() : Math.max(failedAt, racedAt);
    return new ExecutionTrace(
        List.copyOf(events), List.copyOf(races), strands, names, asksForLocks, end);
  }
}

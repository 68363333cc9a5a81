package javalings.explore.interleave.run;

import java.util.ArrayList;
import java.util.List;
import javalings.explore.interleave.weave.Site;
import org.jspecify.annotations.Nullable;

/** Notes what happens in an execution. */
final class Chronicle {

  private static final int MOST_EVENTS = 4_000;

  private final Names names = new Names();
  private final List<Event> events = new ArrayList<>();
  private final List<Race> races = new ArrayList<>();
  private int failedAt = Integer.MAX_VALUE;
  private int racedAt;
  private boolean asksForLocks;

  void tell(Strand strand, Site site, String pattern, @Nullable Object... parts) {
    if (events.size() < MOST_EVENTS) {
      events.add(new Event(strand, site, pattern, parts));
    }
  }

  void tellWait(Strand strand, Wait wait, String holder) {
    strand.hasToldWait = true;
    String text = "waits for " + wait.kind().describe("{}") + holder;
    if (text.contains("{}")) {
      tell(strand, wait.site(), text, wait.target());
    } else {
      tell(strand, wait.site(), text);
    }
  }

  @Nullable Event last() {
    return events.isEmpty() ? null : events.getLast();
  }

  Names names() {
    return names;
  }

  void race(Race race) {
    races.add(race);
    if (races.size() == 1) {
      racedAt = events.size() + 1;
    }
  }

  /** What happens from now on does not explain why a strand died. */
  void failed() {
    failedAt = events.size();
  }

  void asksForLocks() {
    asksForLocks = true;
  }

  Trace trace(List<String> strands) {
    int end = failedAt == Integer.MAX_VALUE ? events.size() : Math.max(failedAt, racedAt);
    return new Trace(List.copyOf(events), List.copyOf(races), strands, names, asksForLocks, end);
  }
}

package javalings.interleave.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.race.DataRace;
import org.jspecify.annotations.Nullable;

/** Notes what happens in an execution. */
public final class EventLog {

  /** So many events from the beginning are kept, and so many up to the end. */
  private static final int MOST_EVENTS = 2_000;

  private static final int LONGEST_OUTPUT = 10_000;

  private final ObjectNames names = new ObjectNames();
  private final List<ThreadEvent> events = new ArrayList<>();
  private final Deque<ThreadEvent> latest = new ArrayDeque<>();
  private int dropped;
  private final List<DataRace> races = new ArrayList<>();
  private final Set<String> raced = new HashSet<>();
  private final Set<NamedThread> failed = new HashSet<>();
  private int failedAt = Integer.MAX_VALUE;
  private int racedAt;
  private boolean asksForLocks;
  private boolean runsLibraryCode;
  private boolean takesSums;
  private boolean breaksSum;
  private boolean hasStages;
  private boolean turnsParallel;
  private final StringBuilder output = new StringBuilder();
  private final Set<ForeseenWrite> writes = new HashSet<>();
  private boolean writesAfterReads;
  private int earlyReads;
  private @Nullable NamedThread printer;
  private boolean isPrintedBySeveral;

  /** Notes an event; if there are too many, it takes the place of one from the middle. */
  ThreadEvent tell(NamedThread thread, CodeSite site, ThreadAction action) {
    ThreadEvent event = new ThreadEvent(thread, site, action);
    if (events.size() < MOST_EVENTS) {
      events.add(event);
      return event;
    }
    latest.add(event);
    if (latest.size() > MOST_EVENTS) {
      latest.remove();
      dropped++;
    }
    return event;
  }

  /** {@code IllegalStateException: closed}. */
  public static String words(Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return thrown.getClass().getSimpleName() + message;
  }

  /** A thread returns; where its subtask has failed, that was its end. */
  void returns(NamedThread thread, CodeSite site) {
    if (!failed.contains(thread)) {
      tell(thread, site, new ThreadAction.End("returns", null));
    }
  }

  /** An exception ends a thread, or the task that it runs. */
  public void ends(NamedThread thread, CodeSite site, String how, Throwable thrown) {
    String words = ObjectNames.withoutHashes(how + words(thrown));
    tell(thread, site, new ThreadAction.End(words, thrown));
  }

  /** An exception ends the subtask that is all that a thread has to do. */
  public void subtaskFails(NamedThread thread, CodeSite site, Throwable thrown) {
    ends(thread, site, "fails with ", thrown);
    failed.add(thread);
  }

  public @Nullable ThreadEvent last() {
    return latest.isEmpty() ? events.isEmpty() ? null : events.getLast() : latest.getLast();
  }

  /** How many events there were, with those that are not kept. */
  private int count() {
    return events.size() + dropped + latest.size();
  }

  private int kept(int count) {
    return count <= MOST_EVENTS ? count : Math.max(MOST_EVENTS, count - dropped);
  }

  public ObjectNames names() {
    return names;
  }

  void race(DataRace race) {
    if (!raced.add(race.key())) {
      return; // two threads that fill one array race for each element
    }
    races.add(race);
    if (races.size() == 1) {
      racedAt = count() + 1;
    }
  }

  /** A thread died: later events do not explain why. */
  void failed() {
    failedAt = count();
  }

  @SuppressWarnings("ReferenceEquality") // a thread is itself
  void print(NamedThread thread, String text) {
    isPrintedBySeveral |= printer != null && printer != thread;
    printer = thread;
    output.append(text, 0, Math.min(text.length(), LONGEST_OUTPUT - output.length()));
  }

  void wrote(ForeseenWrite write, boolean isAfterRead) {
    writes.add(write);
    writesAfterReads |= isAfterRead;
  }

  /** A read has seen a write that is still to come. */
  void readsEarly() {
    earlyReads++;
  }

  void sawTheWrite() {
    earlyReads--;
  }

  /** Whether a read has seen a write that never came. */
  boolean hasReadForNothing() {
    return earlyReads > 0;
  }

  /** Steps depend on each other in ways that the search does not see. */
  public void runsLibraryCode() {
    runsLibraryCode = true;
  }

  public void asksForLocks() {
    asksForLocks = true;
  }

  /** Sections of a lock were in no order. */
  void takesSums() {
    takesSums = true;
  }

  /** There was more in such a section than adding. */
  void breaksSum() {
    breaksSum = true;
  }

  /** A stream has a stage that was made as of one that stays sequential. */
  public void makesStage() {
    hasStages = true;
  }

  /** A stream becomes parallel: the threads of the JDK would run such stages unseen. */
  public void turnsParallel() {
    turnsParallel |= hasStages;
  }

  ExecutionTrace trace(List<String> threads, long effort) {
    int end = failedAt == Integer.MAX_VALUE ? count() : Math.max(failedAt, racedAt);
    List<ThreadEvent> all = new ArrayList<>(events);
    all.addAll(latest);
    return new ExecutionTrace(
        List.copyOf(all),
        List.copyOf(races),
        threads,
        names,
        asksForLocks,
        runsLibraryCode,
        takesSums,
        breaksSum,
        turnsParallel,
        output.toString(),
        isPrintedBySeveral,
        Set.copyOf(writes),
        writesAfterReads,
        kept(end),
        effort);
  }
}

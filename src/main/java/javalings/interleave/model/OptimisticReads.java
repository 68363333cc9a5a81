package javalings.interleave.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.interleave.race.DataRace;
import javalings.interleave.race.MemoryAccess;
import javalings.interleave.race.MemoryCell;

/**
 * Reads between {@code tryOptimisticRead} and {@code validate}: they count only if they are not
 * validated. A validated read has seen no writer; one whose validation failed is thrown away.
 */
public final class OptimisticReads {

  private record Read(MemoryCell cell, MemoryAccess access, Optional<DataRace> race) {}

  private final List<Read> reads = new ArrayList<>();
  private static final StateKey<ModelThread, OptimisticReads> KEY =
      new StateKey<>(thread -> new OptimisticReads(thread.execution.log()));

  private final EventLog log;
  private boolean isOpen;

  private OptimisticReads(EventLog log) {
    this.log = log;
  }

  public static OptimisticReads of(ModelThread thread) {
    return thread.state(KEY);
  }

  public void begin() {
    end(false);
    isOpen = true;
  }

  /** Ends the section; unless it was validated, its reads were ordinary ones after all. */
  public void end(boolean validated) {
    isOpen = false;
    if (!validated) {
      for (Read read : reads) {
        read.race.ifPresent(log::race);
        read.cell.access(read.access);
      }
    }
    reads.clear();
  }

  /** Whether the access is put off until the section ends. */
  boolean defers(Object target, Object member, String key, MemoryAccess now, MemoryCell cell) {
    if (!isOpen || now.isWrite()) {
      return false;
    }
    Optional<DataRace> race =
        cell.rival(now)
            .map(rival -> new DataRace(target, DataRace.member(member), key, rival, now));
    reads.add(new Read(cell, now, race));
    return true;
  }
}

package javalings.interleave.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One shared place: a field, an element, a collection's contents or something that synchronizes.
 * The race check is FastTrack's (Flanagan and Freund, PLDI 2009), with lists for the reads.
 */
public final class MemoryCell {

  /** The same in every execution in which the same thread touches it first. */
  public final long id;

  private @Nullable VectorClock clock;
  private @Nullable VectorClock message;
  private long version;
  private long additions;
  private @Nullable MemoryAccess lastWrite;
  private @Nullable MemoryAccess lastRead;
  private @Nullable List<MemoryAccess> earlierReads;
  private @Nullable List<MemoryAccess> sums;

  public MemoryCell(long id) {
    this.id = id;
  }

  /** The releases at this place, for the threads that acquire it. */
  public VectorClock clock() {
    if (clock == null) {
      clock = new VectorClock();
    }
    return clock;
  }

  /** The release that the latest write carries, for those who acquire what they read. */
  public VectorClock message() {
    if (message == null) {
      message = new VectorClock();
    }
    return message;
  }

  /** Remembers an access, and returns an earlier one with which it races. */
  public Optional<MemoryAccess> access(MemoryAccess now) {
    Optional<MemoryAccess> rival = rival(now);
    if (now.isWrite() && now.sumUnder() != null) {
      sum(now);
    } else if (now.isWrite()) {
      lastWrite = now;
      lastRead = null;
      earlierReads = null;
      sums = null;
    } else {
      read(now);
    }
    return rival;
  }

  /** The last read of each thread counts; most places are read by one thread only. */
  private void read(MemoryAccess now) {
    if (earlierReads != null) {
      earlierReads.removeIf(read -> read.threadId() == now.threadId());
    }
    if (lastRead != null && lastRead.threadId() != now.threadId()) {
      earlierReads = earlierReads == null ? new ArrayList<>(2) : earlierReads;
      earlierReads.add(lastRead);
    }
    lastRead = now;
  }

  /** Additions come in no order, so the last one of each thread counts. */
  private void sum(MemoryAccess now) {
    sums = sums == null ? new ArrayList<>(2) : sums;
    sums.removeIf(sum -> sum.threadId() == now.threadId());
    sums.add(now);
  }

  private Stream<MemoryAccess> sums() {
    return sums == null ? Stream.empty() : sums.stream();
  }

  private Stream<MemoryAccess> reads() {
    Stream<MemoryAccess> last = Stream.ofNullable(lastRead);
    return earlierReads == null ? last : Stream.concat(earlierReads.stream(), last);
  }

  public Optional<MemoryAccess> rival(MemoryAccess now) {
    if (lastWrite != null && conflicts(lastWrite, now)) {
      return Optional.of(lastWrite);
    }
    if (!now.isWrite() && sums == null) {
      return Optional.empty(); // most accesses are such reads
    }
    Stream<MemoryAccess> others = now.isWrite() ? Stream.concat(sums(), reads()) : sums();
    return others.filter(other -> conflicts(other, now)).findFirst();
  }

  private static boolean conflicts(MemoryAccess earlier, MemoryAccess now) {
    return earlier.isConcurrentWith(now)
        && !(earlier.isAtomic() && now.isAtomic())
        && !earlier.isAddedWith(now);
  }

  /** The version that an access sees; a write makes a new one. */
  public long touch(boolean isWrite) {
    long seen = version + additions;
    if (isWrite) {
      version = seen + 1;
      additions = 0;
    }
    return seen;
  }

  /**
   * The version that an addition builds on. Additions make the same new one in whatever order.
   *
   * @param which tells the addition from all others
   */
  public long add(long which) {
    additions += which * 0x9E3779B97F4A7C15L;
    return version;
  }
}

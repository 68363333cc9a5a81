package javalings.interleave.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One shared place: a field, an element, a collection's contents or something that synchronizes.
 * The race check is FastTrack's (Flanagan and Freund, PLDI 2009), with lists for the reads.
 */
public final class MemoryCell {

  /** The same in every execution in which the same thread touches it first. */
  public final long id;

  /** The releases at this place, for the threads that acquire it. */
  public final VectorClock clock = new VectorClock();

  /** The release that the latest write carries, for those who acquire what they read. */
  public final VectorClock message = new VectorClock();

  private long version;
  private @Nullable MemoryAccess lastWrite;
  private final List<MemoryAccess> reads = new ArrayList<>(2);

  public MemoryCell(long id) {
    this.id = id;
  }

  /** Remembers an access, and returns an earlier one with which it races. */
  public Optional<MemoryAccess> access(MemoryAccess now) {
    Optional<MemoryAccess> rival = rival(now);
    reads.removeIf(read -> now.isWrite() || read.threadId() == now.threadId());
    if (now.isWrite()) {
      lastWrite = now;
    } else {
      reads.add(now);
    }
    return rival;
  }

  public Optional<MemoryAccess> rival(MemoryAccess now) {
    if (lastWrite != null && conflicts(lastWrite, now)) {
      return Optional.of(lastWrite);
    }
    return now.isWrite()
        ? reads.stream().filter(read -> conflicts(read, now)).findFirst()
        : Optional.empty();
  }

  private static boolean conflicts(MemoryAccess earlier, MemoryAccess now) {
    return earlier.isConcurrentWith(now) && !(earlier.isAtomic() && now.isAtomic());
  }

  /** The version that an access sees; a write makes a new one. */
  public long touch(boolean isWrite) {
    return isWrite ? version++ : version;
  }
}

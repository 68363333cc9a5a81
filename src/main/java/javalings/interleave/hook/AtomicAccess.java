package javalings.interleave.hook;

import java.util.Objects;
import java.util.regex.Pattern;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.AccessMode;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * An access to a variable through a handle or an atomic class: in plain mode it may race, and what
 * it orders is settled once it is known whether it has written.
 *
 * @param expected what a compare-and-exchange has to return to have written; null for others
 */
record AtomicAccess(
    MemoryCell cell, AccessMode mode, Kind kind, boolean isExchange, @Nullable Object expected) {

  enum Kind {
    READ,
    WRITE,
    UPDATE,
    COMPARE
  }

  private static final Pattern COMPARES =
      Pattern.compile("(weakCompareAndSet|compareAndSet|compareAndExchange|attemptMark)\\w*");
  private static final Pattern READS =
      Pattern.compile("get(Plain|Opaque|Acquire|Volatile|Reference|Stamp)?|isMarked");
  private static final Pattern WRITES =
      Pattern.compile("(set|lazySet)(Plain|Opaque|Release|Volatile)?");

  /**
   * Begins an access.
   *
   * @param expected the value that a comparison expects, if it is one
   */
  static AtomicAccess begin(
      ModelThread caller,
      Object target,
      Object member,
      String key,
      CodeSite site,
      AccessMode mode,
      @Nullable Object expected) {
    String method = site.member();
    Kind kind = kind(method);
    MemoryCell cell = caller.cell(target, member);
    boolean isWrite = kind != Kind.READ;
    if (mode == AccessMode.PLAIN && kind != Kind.COMPARE) {
      SharedMemory.plain(caller, target, member, key, site, isWrite);
    } else {
      caller.step(cell, isWrite);
      SharedMemory.check(caller, target, member, key, site, isWrite, true);
    }
    if (kind != Kind.WRITE) {
      (mode == AccessMode.RELEASE ? AccessMode.OPAQUE : mode).read(caller, cell);
    }
    return new AtomicAccess(cell, mode, kind, method.startsWith("compareAndEx"), expected);
  }

  static Kind kind(String method) {
    if (READS.matcher(method).matches()) {
      return Kind.READ;
    }
    if (WRITES.matcher(method).matches()) {
      return Kind.WRITE;
    }
    return COMPARES.matcher(method).matches() ? Kind.COMPARE : Kind.UPDATE;
  }

  /** The access is done, with this result. */
  void end(ModelThread caller, @Nullable Object result) {
    AccessMode writing = mode == AccessMode.ACQUIRE ? AccessMode.OPAQUE : mode;
    switch (kind) {
      case READ -> {
        // it has written nothing
      }
      case WRITE -> writing.write(caller, cell);
      case UPDATE -> writing.update(caller, cell);
      case COMPARE -> {
        if (hasWritten(result)) {
          writing.update(caller, cell);
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // boxes are compared by value, objects by identity
  private boolean hasWritten(@Nullable Object result) {
    boolean isBox =
        result instanceof Number || result instanceof Boolean || result instanceof Character;
    return isExchange
        ? result == expected || (isBox && Objects.equals(result, expected))
        : Boolean.TRUE.equals(result);
  }
}

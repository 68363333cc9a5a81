package javalings.interleave.hook;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.AccessMode;
import javalings.interleave.model.FieldReads;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.WeakMemory;
import javalings.interleave.race.MemoryCell;
import javalings.jdk.MemoryOrder;
import org.jspecify.annotations.Nullable;

/**
 * An access to a variable through a handle or an atomic class: in plain mode it may race, and what
 * it orders is settled once it is known whether it has written.
 *
 * @param before the value before the access, where old values are kept
 */
record AtomicAccess(
    MemoryCell cell,
    AccessMode mode,
    Kind kind,
    boolean isExchange,
    Operands operands,
    @Nullable Object before) {

  /**
   * The operands of an access.
   *
   * @param first the value that a write writes, or that a comparison expects
   * @param current reads the variable; null if its old values are not kept
   */
  record Operands(@Nullable Object first, @Nullable Supplier<@Nullable Object> current) {

    @Nullable Object read() {
      return current == null ? null : current.get();
    }
  }

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

  /** Begins an access. */
  static AtomicAccess begin(
      ModelThread caller,
      Object target,
      Object member,
      String key,
      CodeSite site,
      AccessMode mode,
      Operands operands) {
    String method = site.member();
    Kind kind = kind(method);
    MemoryCell cell = caller.cell(target, member);
    boolean isWrite = kind != Kind.READ;
    boolean isSum = site.effect().order() == MemoryOrder.ADDS && WeakMemory.of(caller) == null;
    if (isSum) {
      if (kind != Kind.COMPARE) {
        caller.stepAdding(cell); // a comparison was preceded by its read, with nothing in between
      }
      SharedMemory.check(caller, target, member, key, site, true, true);
      return new AtomicAccess(cell, mode, kind, false, operands, null);
    }
    if (mode == AccessMode.PLAIN && kind != Kind.COMPARE) {
      SharedMemory.plain(caller, target, member, key, site, isWrite);
    } else {
      caller.step(cell, isWrite);
      SharedMemory.check(caller, target, member, key, site, isWrite, true);
    }
    boolean isWeak = operands.current != null && WeakMemory.of(caller) != null;
    if (kind == Kind.READ && isWeak) {
      mode.readValue(caller, cell);
    } else if (kind != Kind.WRITE) {
      (mode == AccessMode.RELEASE ? AccessMode.OPAQUE : mode).read(caller, cell);
    }
    boolean isExchange = method.startsWith("compareAndEx");
    return new AtomicAccess(
        cell, mode, kind, isExchange, operands, isWeak ? operands.read() : null);
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

  /** The access is done, with this result; returns the one that the program sees. */
  @Nullable Object end(ModelThread caller, @Nullable Object result) {
    if (kind == Kind.READ) {
      return FieldReads.of(caller).see(result);
    }
    AccessMode writing = mode == AccessMode.ACQUIRE ? AccessMode.OPAQUE : mode;
    if (kind == Kind.WRITE) {
      writing.writeValue(caller, cell, operands.first, () -> before);
    } else if (kind == Kind.UPDATE || hasWritten(result)) {
      boolean isWeak = WeakMemory.of(caller) != null;
      writing.updateValue(caller, cell, isWeak ? operands.read() : null, () -> before);
    }
    return result;
  }

  @SuppressWarnings("ReferenceEquality") // boxes are compared by value, objects by identity
  private boolean hasWritten(@Nullable Object result) {
    boolean isBox =
        result instanceof Number || result instanceof Boolean || result instanceof Character;
    return isExchange
        ? result == operands.first || (isBox && Objects.equals(result, operands.first))
        : Boolean.TRUE.equals(result);
  }
}

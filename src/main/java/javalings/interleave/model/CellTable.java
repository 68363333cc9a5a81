package javalings.interleave.model;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javalings.interleave.race.MemoryCell;

/** The cells of an execution: one for each place that threads share. */
final class CellTable {

  private final IdentityHashMap<Object, Map<Object, MemoryCell>> cells = new IdentityHashMap<>();
  private final IdentityHashMap<Object, ArrayCells> elements = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Boolean> escaped = new IdentityHashMap<>();
  private final LongSupplier ids;
  private final Effort effort;

  CellTable(LongSupplier ids, Effort effort) {
    this.ids = ids;
    this.effort = effort;
  }

  MemoryCell cell(Object target, Object member) {
    effort.access();
    if (member instanceof Integer index && target.getClass().isArray()) {
      ArrayCells own =
          elements.computeIfAbsent(target, array -> new ArrayCells(Array.getLength(array)));
      if (own.has(index)) {
        return own.cell(index, ids);
      }
    }
    return cells
        .computeIfAbsent(target, _ -> new HashMap<>(4))
        .computeIfAbsent(member, _ -> new MemoryCell(ids.getAsLong()));
  }

  /** Other threads may have seen the object before its final fields were written. */
  void escaped(Object target) {
    escaped.put(target, true);
  }

  boolean hasEscaped(Object target) {
    return escaped.containsKey(target);
  }
}

package javalings.interleave.model;

import java.util.function.LongSupplier;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** The cells of an array's elements, in pieces that are made when one of their elements is used. */
final class ArrayCells {

  private static final int PIECE = 1 << 10;

  private final @Nullable MemoryCell[][] pieces;

  ArrayCells(int length) {
    pieces = new MemoryCell[(length + PIECE - 1) / PIECE][];
  }

  boolean has(int index) {
    return index >= 0 && index / PIECE < pieces.length;
  }

  MemoryCell cell(int index, LongSupplier ids) {
    @Nullable MemoryCell[] piece = pieces[index / PIECE];
    if (piece == null) {
      piece = new MemoryCell[PIECE];
      pieces[index / PIECE] = piece;
    }
    MemoryCell cell = piece[index % PIECE];
    if (cell == null) {
      cell = new MemoryCell(ids.getAsLong());
      piece[index % PIECE] = cell;
    }
    return cell;
  }
}

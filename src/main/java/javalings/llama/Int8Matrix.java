package javalings.llama;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A matrix that stays where it is, in a mapped file: a float scale for each row, then the rows, a
 * byte for each number. May be shared between threads, since nobody writes to it.
 *
 * @param memory the file
 * @param at where in it the scales begin
 */
public record Int8Matrix(MemorySegment memory, long at, int rows, int columns) {

  static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** Where the matrix ends. */
  long end() {
    return at + (long) Float.BYTES * rows + (long) rows * columns;
  }

  /** The numbers of a row. */
  public void row(int row, float[] to) {
    float scale = scale(row);
    for (int i = 0; i < columns; i++) {
      to[i] = scale * memory.get(ValueLayout.JAVA_BYTE, bytes(row) + i);
    }
  }

  /**
   * Sets {@code to[i]} to the product of row i and x, for each row.
   *
   * @param row room for the bytes of a row, since an array is read ten times faster than a segment
   *     until the second compiler has seen the loop
   */
  public void times(float[] x, float[] to, byte[] row) {
    for (int i = 0; i < rows; i++) {
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, bytes(i), row, 0, columns);
      float sum = 0;
      for (int j = 0; j < columns; j++) {
        sum += row[j] * x[j];
      }
      to[i] = sum * scale(i);
    }
  }

  private float scale(int row) {
    return memory.get(FLOAT, at + (long) Float.BYTES * row);
  }

  private long bytes(int row) {
    return at + (long) Float.BYTES * rows + (long) row * columns;
  }
}

// expect: checks-fail a_matrix_is_multiplied
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

// The weights of a model can be larger than the memory, so they are not loaded. The file is mapped,
// and the operating system fetches what is read. The file holds a scale for each row, and then the
// rows, a byte for each number. A number of the matrix is its byte times the scale of its row.
class Inference4 implements AutoCloseable {
  private static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  // The arena belongs to this object and ends with it. It is shared, since several threads read.
  private final Arena arena = Arena.ofShared();
  private final int rows;
  private final int columns;
  private final MemorySegment weights;

  Inference4(Path file, int rows, int columns) throws IOException {
    this.rows = rows;
    this.columns = columns;
    try (var channel = FileChannel.open(file)) {
      weights = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  /** Sets to[i] to row i times x, for each row. Several threads may do that at the same time. */
  void multiply(float[] x, float[] to) {
    for (int i = 0; i < rows; i++) {
      // The scales of all rows stand before the first row.
      long row = (long) rows * Float.BYTES + (long) i * columns;
      int sum = 0;
      for (int j = 0; j < columns; j++) {
        sum += weights.get(ValueLayout.JAVA_BYTE, row + j) * x[j];
      }
      to[i] = sum * weights.get(FLOAT, (long) i * Float.BYTES);
    }
  }

  /**
   * Gives the mapped memory back. After that, no file is open, and `multiply` throws an
   * IllegalStateException.
   */
  @Override
  public void close() {
    arena.close();
  }
}

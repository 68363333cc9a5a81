import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
class Inference4 implements AutoCloseable {
  private static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Arena arena;
  private final int columns;
  private final MemorySegment scales;
  private final MemorySegment numbers;

  Inference4(Path file, int rows, int columns) throws IOException {
    this.columns = columns;
    arena = Arena.ofShared();
    try (var channel = FileChannel.open(file)) {
      var whole = channel.map(MapMode.READ_ONLY, 0, 4L * rows + (long) rows * columns, arena);
      scales = whole.asSlice(0, 4L * rows);
      numbers = whole.asSlice(4L * rows);
    }
  }

  void multiply(float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = scales.getAtIndex(FLOAT, i) * times(numbers.asSlice((long) i * columns, columns), x);
    }
  }

  private static float times(MemorySegment row, float[] x) {
    float sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += row.getAtIndex(ValueLayout.JAVA_BYTE, j) * x[j];
    }
    return sum;
  }

  @Override
  public void close() {
    arena.close();
  }
}

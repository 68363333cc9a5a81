// expect: checks-fail closing_gives_the_memory_back
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
  private final Arena arena = Arena.ofShared();
  private final int rows;
  private final int columns;
  private final MemorySegment weights;

  Inference4(Path file, int rows, int columns) throws IOException {
    this.rows = rows;
    this.columns = columns;
    var channel = FileChannel.open(file);
    weights = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
  }
  void multiply(float[] x, float[] to) {
    for (int i = 0; i < rows; i++) {
      long row = (long) rows * Float.BYTES + (long) i * columns;
      float sum = 0;
      for (int j = 0; j < columns; j++) {
        sum += weights.get(ValueLayout.JAVA_BYTE, row + j) * x[j];
      }
      to[i] = sum * weights.get(FLOAT, (long) i * Float.BYTES);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}

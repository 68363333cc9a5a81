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

  private final int rows;
  private final int columns;
  private final Arena arena;
  private final MemorySegment weights;

  Inference4(Path file, int rows, int columns) throws IOException {
    this.rows = rows;
    this.columns = columns;
    this.arena = Arena.ofShared();
    try (var channel = FileChannel.open(file)) {
      weights = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  void multiply(float[] x, float[] to) {
    long at = (long) rows * Float.BYTES;
    for (int i = 0; i < rows; i++) {
      float scale = weights.get(FLOAT, (long) i * Float.BYTES);
      to[i] = 0;
      for (int j = 0; j < columns; j++, at++) {
        to[i] += scale * weights.get(ValueLayout.JAVA_BYTE, at) * x[j];
      }
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javalings.check.Memory;
import org.junit.jupiter.api.Test;

class Inference4Check {

  private static final Path MAPS = Path.of("/proc/self/maps");

  @Test
  void a_matrix_is_multiplied() throws Exception {
    Memory.check(() -> multiply(1, 1));
    Memory.check(() -> multiply(2, 8));
    Memory.check(() -> multiply(5, 13));
    Memory.check(() -> multiply(11, 3));
  }

  @Test
  void other_threads_multiply_too() throws Exception {
    try (var file = new WeightsFile(3, 7);
        var matrix = new Inference4(file.path, 3, 7)) {
      var elsewhere = new FutureTask<>(() -> product(matrix, 3, 7));
      var thread = Thread.ofPlatform().daemon().start(elsewhere);
      assertArrayEquals(
          elsewhere.get(4, TimeUnit.SECONDS),
          product(matrix, 3, 7),
          "A matrix of 3 rows and 7 columns, times x: another thread got other numbers than this one");
      thread.join(4_000);
    }
  }

  @Test
  void closing_gives_the_memory_back() throws Exception {
    try (var file = new WeightsFile(2, 3)) {
      var matrix = new Inference4(file.path, 2, 3);
      product(matrix, 2, 3);
      matrix.close();
      assertThrows(
          IllegalStateException.class,
          () -> product(matrix, 2, 3),
          "`close` was called, and `multiply` still reads the file after that");
      assertFalse(mapped(file.path, false), "`close` was called, and the file is still mapped");
      assertFalse(
          open(file.path),
          "`close` was called, and the file is still open: who opens a channel has to close it");
    }
  }

  @Test
  void the_weights_stay_in_the_file() throws IOException {
    try (var file = new WeightsFile(1, 1)) {
      int columns = 8_000_000;
      try (var large = new RandomAccessFile(file.path.toFile(), "rw")) {
        large.setLength(Float.BYTES + columns); // the rest is a hole, which takes no room on the disk
      }
      var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      var before = threads.getCurrentThreadAllocatedBytes();
      try (var matrix = new Inference4(file.path, 1, columns)) {
        var bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(
            bytes < 1_000_000,
            "Opening a file of 8,000,004 bytes allocated %,d bytes: the weights were copied"
                .formatted(bytes));
        assertTrue(mapped(file.path, true), "The constructor has ended, and the file is not mapped");
      }
    }
  }

  static void multiply(int rows, int columns) throws IOException {
    try (var file = new WeightsFile(rows, columns);
        var matrix = new Inference4(file.path, rows, columns)) {
      var name = "A matrix of %d rows and %d columns, times x".formatted(rows, columns);
      var first = product(matrix, rows, columns);
      assertEquals(Arrays.toString(expected(rows, columns)), Arrays.toString(first), name);
      var second = product(matrix, rows, columns);
      assertEquals(Arrays.toString(first), Arrays.toString(second), name + ", a second time");
    }
  }

  private static float[] product(Inference4 matrix, int rows, int columns) {
    var to = new float[rows];
    Arrays.fill(to, 77);
    matrix.multiply(x(columns), to);
    return to;
  }

  private static float[] expected(int rows, int columns) {
    var x = x(columns);
    var to = new float[rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        to[i] += number(i, j) * x[j]; // quarters, so that no order of additions rounds
      }
      to[i] *= scale(i);
    }
    return to;
  }

  private static float[] x(int columns) {
    var x = new float[columns];
    for (int j = 0; j < columns; j++) {
      x[j] = (3 - j % 5) / 4f;
    }
    return x;
  }

  private static byte number(int row, int column) {
    return (byte) (row * 37 + column * 101 - 90);
  }

  private static float scale(int row) {
    return 0.25f * (row + 1);
  }

  /** The memory map of this process; nothing where the system has none to show. */
  private static Optional<String> maps() {
    try {
      return Optional.of(Files.readString(MAPS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean mapped(Path file, boolean unknown) {
    return maps().map(it -> it.contains(file.getFileName().toString())).orElse(unknown);
  }

  /** Whether this process has the file open; no where the system does not tell. */
  private static boolean open(Path file) {
    try (var list = Files.list(Path.of("/proc/self/fd"))) {
      return list.anyMatch(it -> leadsTo(it, file));
    } catch (IOException e) {
      return false;
    }
  }

  /** Another thread may close its file before it is looked at. */
  private static boolean leadsTo(Path descriptor, Path file) {
    try {
      return Files.readSymbolicLink(descriptor).getFileName().equals(file.getFileName());
    } catch (IOException e) {
      return false;
    }
  }

  /** A file that is deleted at the end. */
  static final class WeightsFile implements AutoCloseable {

    final Path path = Files.createTempFile("weights-", ".bin");

    WeightsFile(int rows, int columns) throws IOException {
      var bytes = ByteBuffer.allocate(rows * (Float.BYTES + columns));
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < rows; i++) {
        bytes.putFloat(scale(i));
      }
      for (int i = 0; i < rows * columns; i++) {
        bytes.put(number(i / columns, i % columns));
      }
      Files.write(path, bytes.array());
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }
}

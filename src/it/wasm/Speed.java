import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** The blur of Wasm1 in Java, and the module that rustc made, compiled by Chicory. Processor time. */
class Speed {

  interface Blur {
    byte[] of(byte[] picture);
  }

  private static final int SIZE = 512;

  public static void main(String[] args) {
    var picture = new byte[SIZE * SIZE * 4];
    new Random(1).nextBytes(picture);
    var expected = loop(picture);
    tell("loop", Speed::loop, picture, expected);
    tell("objects", Speed::objects, picture, expected);
    var module = Parser.parse(Path.of("src/main/resources/javalings/check/data/process_image.wasm"));
    var compiled =
        Instance.builder(module).withMachineFactory(MachineFactoryCompiler.compile(module)).build();
    tell("wasm", it -> wasm(compiled, it), picture, expected);
  }

  private static void tell(String name, Blur blur, byte[] picture, byte[] expected) {
    var times = new double[20];
    for (var round = 0; round < times.length; round++) {
      var before = cpu();
      var out = blur.of(picture);
      times[round] = (cpu() - before) / 1e6;
      if (!Arrays.equals(expected, out)) {
        throw new IllegalStateException(name + ": other pixels");
      }
    }
    Arrays.sort(times);
    System.out.printf("%s: %.1f / %.1f ms%n", name, times[0], times[times.length / 2]);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static byte[] loop(byte[] picture) {
    var out = new byte[picture.length];
    for (var y = 0; y < SIZE; y++) {
      for (var x = 0; x < SIZE; x++) {
        var at = (y * SIZE + x) * 4;
        for (var colour = 0; colour < 3; colour++) {
          out[at + colour] = (byte) mean(picture, x, y, colour);
        }
        out[at + 3] = picture[at + 3];
      }
    }
    return out;
  }

  private static int mean(byte[] picture, int x, int y, int colour) {
    var sum = 0;
    var count = 0;
    for (var row = Math.max(0, y - 1); row <= Math.min(SIZE - 1, y + 1); row++) {
      for (var column = Math.max(0, x - 1); column <= Math.min(SIZE - 1, x + 1); column++) {
        sum += picture[(row * SIZE + column) * 4 + colour] & 0xFF;
        count++;
      }
    }
    return sum / count;
  }

  record Pixel(int red, int green, int blue) {
    static Pixel at(byte[] picture, int x, int y) {
      var at = (y * SIZE + x) * 4;
      return new Pixel(picture[at] & 0xFF, picture[at + 1] & 0xFF, picture[at + 2] & 0xFF);
    }

    Pixel plus(Pixel other) {
      return new Pixel(red + other.red, green + other.green, blue + other.blue);
    }
  }

  private static byte[] objects(byte[] picture) {
    var out = new byte[picture.length];
    for (var y = 0; y < SIZE; y++) {
      for (var x = 0; x < SIZE; x++) {
        var near = near(picture, x, y);
        var sum = Stream.of(near).reduce(new Pixel(0, 0, 0), Pixel::plus);
        var at = (y * SIZE + x) * 4;
        out[at] = (byte) (sum.red / near.length);
        out[at + 1] = (byte) (sum.green / near.length);
        out[at + 2] = (byte) (sum.blue / near.length);
        out[at + 3] = picture[at + 3];
      }
    }
    return out;
  }

  private static Pixel[] near(byte[] picture, int x, int y) {
    var near = new Pixel[9];
    var count = 0;
    for (var row = Math.max(0, y - 1); row <= Math.min(SIZE - 1, y + 1); row++) {
      for (var column = Math.max(0, x - 1); column <= Math.min(SIZE - 1, x + 1); column++) {
        near[count++] = Pixel.at(picture, column, row);
      }
    }
    return Arrays.copyOf(near, count);
  }

  private static byte[] wasm(Instance module, byte[] picture) {
    var data = (int) module.export("alloc").apply(picture.length)[0];
    var out = (int) module.export("alloc").apply(picture.length)[0];
    module.memory().write(data, picture);
    module.export("process_image").apply(data, picture.length, SIZE, SIZE, out);
    var pixels = module.memory().readBytes(out, picture.length);
    module.export("dealloc").apply(data, picture.length);
    module.export("dealloc").apply(out, picture.length);
    return pixels;
  }
}

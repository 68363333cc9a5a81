import java.lang.ref.Cleaner.Cleanable;
import java.util.List;
class Resources6 {
  interface Memory {
    int load(String name);
    int brightness(int block);

    void giveBack(int block);
  }
  interface SafetyNet {
    Cleanable register(Object object, Runnable action);
  }

  static final class Picture implements AutoCloseable {
    private final Memory memory;
    private final int block;
    private final Cleanable room;

    Picture(Memory memory, SafetyNet net, String name) {
      this.memory = memory;
      var block = memory.load(name);
      this.block = block;
      room = net.register(this, () -> memory.giveBack(block));
    }

    int brightness() {
      return memory.brightness(block);
    }

    @Override
    public void close() {
      room.clean();
    }
  }
  static int brightest(Memory memory, SafetyNet net, List<String> names) {
    return names.stream().mapToInt(name -> brightness(memory, net, name)).max().orElse(0);
  }

  private static int brightness(Memory memory, SafetyNet net, String name) {
    try (var picture = new Picture(memory, net, name)) {
      return picture.brightness();
    }
  }
}

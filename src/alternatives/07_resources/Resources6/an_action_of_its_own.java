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
      room = net.register(this, new GiveBack(memory, block));
    }

    private record GiveBack(Memory memory, int block) implements Runnable {
      @Override
      public void run() {
        memory.giveBack(block);
      }
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
    var brightest = 0;
    for (var name : names) {
      try (var picture = new Picture(memory, net, name)) {
        brightest = Math.max(brightest, picture.brightness());
      }
    }
    return brightest;
  }
}

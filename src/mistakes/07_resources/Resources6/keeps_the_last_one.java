// expect: checks-fail the_brightest_one_may_be_anywhere
import java.lang.ref.Cleaner.Cleanable;
import java.util.List;

// Pictures are compared for a contest. Their pixels lie outside of Java's memory, where there is
// room for eight of them. The garbage collector gives the room back, the author says. It is in no
// hurry: of Java's own memory, hardly any is in use.
class Resources6 {

  /** Memory outside of Java's, in blocks. Each of them has to be given back, once. */
  interface Memory {
    /** Loads a picture into a block and returns the block's number; throws if all are taken. */
    int load(String name);

    /** From 0, black, to 255. */
    int brightness(int block);

    void giveBack(int block);
  }

  /** As {@code register} of a {@link java.lang.ref.Cleaner}. */
  interface SafetyNet {
    /**
     * Runs the action some time after the object has become garbage, or when the result is told to
     * {@code clean()}, whichever comes first: once, in any case.
     */
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
      // The action must not mention this picture: what the net holds does not become garbage.
      room = net.register(this, () -> memory.giveBack(block));
    }

    int brightness() {
      return memory.brightness(block);
    }

    @Override
    public void close() {
      // The net's own action, only earlier. It remembers that it has run, so the room is given back
      // once, however often we are closed and whenever the garbage collector comes.
      room.clean();
    }
  }

  /** How bright the brightest picture is; 0 if there are none. */
  static int brightest(Memory memory, SafetyNet net, List<String> names) {
    var brightest = 0;
    for (var name : names) {
      // A picture ends where its block ends. The net is for those who forget it.
      try (var picture = new Picture(memory, net, name)) {
        brightest = picture.brightness();
      }
    }
    return brightest;
  }
}

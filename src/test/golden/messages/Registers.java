import java.lang.ref.Cleaner;
import javalings.own.*;

/** Nothing here is done more than once. */
class Registers {
  private static final Cleaner CLEANER = Cleaner.create();

  static final class Buffer implements AutoCloseable {
    private final Cleaner.Cleanable cleanable;

    Buffer() {
      cleanable = CLEANER.register(this, this::close);
    }

    @Override
    public void close() {}
  }
}

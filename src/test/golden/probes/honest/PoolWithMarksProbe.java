import java.util.*;
import java.util.function.*;
import javalings.own.*;

@Move
final class PoolWithMarksProbe {
  @Move
  static final class Buffer {
    private final byte[] bytes = new byte[64];
    private int used;

    @Mut
    void put(byte b) {
      bytes[used++] = b;
    }

    @Mut
    void reset() {
      used = 0;
    }

    int used() {
      return used;
    }
  }

  private final Deque<Buffer> free = new ArrayDeque<>();
  private final int most;
  private int made;

  PoolWithMarksProbe(int most) {
    this.most = most;
  }

  @Mut
  Buffer take() {
    var buffer = free.poll();
    if (buffer == null) {
      if (made == most) {
        throw new IllegalStateException("the pool is empty");
      }
      made++;
      return new Buffer();
    }
    return buffer;
  }

  @Mut
  void give(Buffer buffer) {
    buffer.reset();
    free.push(buffer);
  }

  @Mut
  int with(Function<@BorrowedMut Buffer, Integer> work) {
    var buffer = take();
    try {
      return work.apply(buffer);
    } finally {
      give(buffer);
    }
  }

  static int use(@BorrowedMut PoolWithMarksProbe pool) {
    var one = pool.take();
    var two = pool.take();
    one.put((byte) 1);
    two.put((byte) 2);
    int n = one.used() + two.used();
    pool.give(one);
    pool.give(two);
    return n + pool.with(buffer -> {
      buffer.put((byte) 3);
      return buffer.used();
    });
  }
}

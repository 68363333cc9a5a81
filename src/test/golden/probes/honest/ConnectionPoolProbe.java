import java.util.*;
import java.util.function.*;
import javalings.own.*;

/** Connections that are made once, lent, and come back. */
@Move final class ConnectionPool implements AutoCloseable {
  @Move static final class Connection {
    final int id; int uses; boolean broken;
    Connection(int id) { this.id = id; }
    int id() { return id; }
    @Mut String ask(String question) { uses++; return question + "?"; }
    @Consumes void hangUp() {}
  }
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final int most;
  private int made;

  ConnectionPool(int most) { this.most = most; }

  @Mut Optional<Connection> acquire() {
    if (!idle.isEmpty()) return Optional.of(idle.pop());
    if (made == most) return Optional.empty();
    return Optional.of(new Connection(made++));
  }
  @Mut void release(Connection connection) {
    if (connection.broken) {
      made--;
      connection.hangUp();
    } else {
      idle.push(connection);
    }
  }
  @Mut <R> Optional<R> with(Function<@BorrowedMut Connection, R> work) {
    var found = acquire();
    if (found.isEmpty()) return Optional.empty();
    var connection = found.get();
    var answer = work.apply(connection);
    release(connection);
    return Optional.of(answer);
  }
  @Mut void forget() { idle.removeIf(connection -> connection.uses > 100); }
  int idle() { return idle.size(); }
  @Override @Consumes public void close() { while (!idle.isEmpty()) idle.pop().hangUp(); }

  public static void main(String[] args) {
    try (var pool = new ConnectionPool(2)) {
      var a = pool.acquire().orElseThrow();
      var b = pool.acquire().orElseThrow();
      System.out.println(a.ask("how") + b.ask("why") + pool.acquire().isPresent());
      pool.release(a);
      System.out.println(pool.with(c -> c.ask("when")).orElse("none") + pool.idle());
      pool.release(b);
      pool.forget();
    }
  }
}

package javalings.check;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places of a pool of connections. Somebody who finds none free waits for as long as others
 * come back. When none has come back for a while, the pool is stuck: all who wait are told so, and
 * later ones at once, until a connection does come back.
 */
final class ConnectionPool {

  /** Longer than any honest query takes on a busy machine. */
  private static final int WAIT_SECONDS = 1;

  /** More than ever wait, and few enough to be added again when it is closed once more. */
  private static final int EVERYBODY = 1 << 20;

  private final int connections;
  private final Semaphore free;
  private final AtomicInteger back = new AtomicInteger();
  private volatile boolean stuck;
  private volatile boolean closed;

  ConnectionPool(int connections) {
    this.connections = connections;
    this.free = new Semaphore(connections);
  }

  /**
   * Takes a place.
   *
   * @throws SQLTransientConnectionException if none became free
   * @throws SQLNonTransientConnectionException if the pool was closed
   */
  void take() throws SQLException {
    try {
      for (var seen = back.get(); !tryTake(); seen = back.get()) {
        if (back.get() == seen) {
          stuck = true;
          throw new SQLTransientConnectionException(
              "no connection became free within %d s: all %d are in use, and none is closed"
                  .formatted(WAIT_SECONDS, connections));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientConnectionException("interrupted while waiting for a connection", e);
    }
    if (closed) {
      throw new SQLNonTransientConnectionException("the database is closed");
    }
  }

  private boolean tryTake() throws InterruptedException {
    return stuck ? free.tryAcquire() : free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
  }

  /** Gives a place back. */
  void release() {
    back.incrementAndGet();
    stuck = false;
    free.release();
  }

  /** Ends the waiting of all who wait, and of all who come later. */
  void close() {
    closed = true;
    free.release(EVERYBODY);
  }
}

package javalings.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps two runners from writing at the same time. The operating system frees the lock of a process
 * that was killed.
 */
final class FolderLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration BETWEEN = Duration.ofMillis(2);

  /** Locks of files are held by the whole process, so its threads need one of their own. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock in a folder that is there; waits for at most five seconds. */
  static FolderLock of(Path folder) throws IOException {
    THREADS.lock();
    try {
      return new FolderLock(locked(folder));
    } catch (IOException | RuntimeException e) {
      THREADS.unlock();
      throw e;
    }
  }

  @SuppressWarnings("try") // the lock is held by the channel, which is closed with it
  private static FileChannel locked(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var limit = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < limit) {
      if (tried(channel).isPresent()) {
        return channel;
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    channel.close();
    throw new IOException("another runner has kept it locked for " + PATIENCE.toSeconds() + " s");
  }

  private static Optional<java.nio.channels.FileLock> tried(FileChannel channel)
      throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      THREADS.unlock();
    }
  }
}

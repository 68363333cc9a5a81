package javalings.interleave.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Classes of the JDK whose own code is explored: a program gets a copy of the class file under
 * another name, instrumented so that its locks and waits are ours. Between two waits, or two calls
 * of the program's code, such a class does all in one step.
 */
final class JdkCopies {

  /** The folder of the copies' names. */
  static final String FOLDER = "javalings/explored/";

  private static final String CONCURRENT = "java/util/concurrent/";

  static final List<String> ALL =
      List.of(
          CONCURRENT + "locks/AbstractQueuedSynchronizer",
          CONCURRENT + "locks/AbstractQueuedLongSynchronizer",
          CONCURRENT + "FutureTask",
          CONCURRENT + "AbstractExecutorService",
          CONCURRENT + "ThreadPoolExecutor",
          CONCURRENT + "ScheduledThreadPoolExecutor",
          CONCURRENT + "RejectedExecutionHandler",
          CONCURRENT + "DelayQueue",
          CONCURRENT + "LinkedTransferQueue",
          CONCURRENT + "SubmissionPublisher",
          "java/io/PipedInputStream",
          "java/io/PipedOutputStream",
          "java/io/PipedReader",
          "java/io/PipedWriter");

  private JdkCopies() {}

  static boolean isCopy(String internalName) {
    return internalName.startsWith(FOLDER);
  }

  /** The class file of a copy; empty if the JDK has no such class. */
  static Optional<byte[]> bytes(String internalName) {
    String file = "/" + internalName.substring(FOLDER.length()) + ".class";
    try (InputStream in = Object.class.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

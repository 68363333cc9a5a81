package javalings.grade.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javalings.report.GradingDigest;
import javalings.report.ResultLine;
import javalings.report.ResultsFile;
import javalings.report.StudentResult;

/**
 * The results of a class while it is graded. Each line is on the disk as soon as it is known, in a
 * file of its own; the results appear at the end, whole, in the order of the students' names.
 */
public final class ResultsStore implements AutoCloseable {

  private final Path results;
  private final Path journal;
  private final FileChannel channel;
  private final KnownResults known = new KnownResults();

  private ResultsStore(Path results, Path journal, FileChannel channel) {
    this.results = results;
    this.journal = journal;
    this.channel = channel;
  }

  /** Another process grades into the same file. */
  public static final class InUse extends IOException {
    private static final long serialVersionUID = 1;

    InUse(Path file) {
      super("another grading writes to %s; wait for it, or end it".formatted(file));
    }
  }

  /**
   * Opens the results of a folder.
   *
   * @param resume whether lines that are there already are kept
   */
  public static ResultsStore open(Path folder, String name, boolean resume) throws IOException {
    Files.createDirectories(folder);
    var journal = folder.resolve(name + ".part");
    var channel =
        FileChannel.open(
            journal, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, journal);
      var store = new ResultsStore(folder.resolve(name), journal, channel);
      store.begin(resume);
      return store;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel, Path journal) throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw new InUse(journal);
      }
    } catch (OverlappingFileLockException _) {
      throw new InUse(journal);
    }
  }

  private void begin(boolean resume) throws IOException {
    var end = 0L;
    if (resume) {
      known.scan(results);
      end = known.scan(journal);
    }
    channel.truncate(end);
    channel.position(end);
  }

  /** The digest of what is known of a student. */
  public Optional<GradingDigest> digest(String student) {
    return known.of(student).map(KnownResults.Kept::digest);
  }

  /** Keeps a new result; it survives whatever happens to this process. */
  public synchronized void add(StudentResult result) throws IOException {
    var before = known.of(result.student());
    var attempts = before.map(it -> attempts(it, result)).orElse(1);
    var line = ResultLine.of(result.tried(attempts)) + "\n";
    var bytes = line.getBytes(StandardCharsets.UTF_8);
    var offset = channel.position();
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(false);
    known.put(
        result.student(),
        new KnownResults.Kept(journal, offset, bytes.length, result.digest(), attempts));
  }

  /** A changed submission is another attempt; an equal one that is graded again is none. */
  private static int attempts(KnownResults.Kept before, StudentResult result) {
    var same = before.digest().submission().equals(result.digest().submission());
    return before.attempts() + (same ? 0 : 1);
  }

  /**
   * Writes the results of these students, whose lines are all known, and answers the file.
   *
   * @param last what is done to each line at the very end
   */
  public Path finish(List<String> students, UnaryOperator<StudentResult> last) throws IOException {
    var draft = results.resolveSibling(results.getFileName() + ".new");
    try (var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      for (var student : students) {
        var place = known.of(student);
        if (place.isEmpty()) {
          throw new IllegalStateException("not graded: " + student);
        }
        append(writer, last.apply(KnownResults.read(place.get())));
      }
    }
    move(draft, results);
    channel.close();
    Files.deleteIfExists(journal);
    return results;
  }

  /** Another file beside the results, with each of them changed. */
  public static Path renamed(Path results, UnaryOperator<StudentResult> change) throws IOException {
    var name = results.getFileName().toString().replaceFirst("^results", "anonymous");
    var target = results.resolveSibling(name);
    var draft = results.resolveSibling(name + ".new");
    var lines = new TreeMap<String, StudentResult>();
    for (var result : new ResultsFile(results)) {
      var changed = change.apply(result);
      lines.put(changed.student(), changed);
    }
    try (var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      for (var result : lines.values()) {
        append(writer, result);
      }
    }
    move(draft, target);
    return target;
  }

  private static void append(BufferedWriter writer, StudentResult result) throws IOException {
    writer.write(ResultLine.of(result));
    writer.write('\n');
  }

  static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package javalings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/** The standard output of this process, which remembers what did not arrive. */
final class StandardOutput extends OutputStream {

  /** As Linux and macOS say it of a pipe that nobody reads any more. */
  private static final String READER_GONE = "Broken pipe";

  private final OutputStream file = new FileOutputStream(FileDescriptor.out);
  private Optional<IOException> lost = Optional.empty();

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    try {
      file.write(bytes, from, length);
    } catch (IOException e) {
      lost = lost.or(() -> Optional.of(e));
      throw e;
    }
  }

  /**
   * The status that a program ends with whose output may have been lost. A pipe that was closed at
   * its other end is not worth a word: somebody there has read enough.
   */
  synchronized int statusAfter(int status, PrintStream errors) {
    if (lost.isEmpty() || status > ExitCode.NOT_SOLVED) {
      return status;
    }
    var why = String.valueOf(lost.get().getMessage());
    if (!why.contains(READER_GONE)) {
      errors.println(
          "The output could not be written (%s); make room, or write elsewhere".formatted(why));
    }
    return ExitCode.MACHINE;
  }
}

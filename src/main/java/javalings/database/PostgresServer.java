package javalings.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL beside this program, in a process that ends with its standard input: it does not
 * outlive the program, however that ends.
 */
public final class PostgresServer implements AutoCloseable {

  /** The first start unpacks 58 MB, which took 16 s on a busy machine. */
  private static final int START_SECONDS = 120;

  private static final int STOP_SECONDS = 20;

  private final Process process;
  private final List<String> flags;

  private PostgresServer(Process process, List<String> flags) {
    this.process = process;
    this.flags = flags;
  }

  /**
   * Starts a server.
   *
   * @throws IOException if it does not start; the message is a sentence
   */
  public static PostgresServer start(PostgresFiles files) throws IOException {
    var errors = Files.createTempFile("javalings-postgres", ".log");
    var process =
        new ProcessBuilder(command(files))
            .redirectError(ProcessBuilder.Redirect.to(errors.toFile()))
            .start();
    try {
      var flags =
          List.of(
              "-D" + PostgresSchema.SERVER + "=" + address(process),
              "-D" + PostgresSchema.DRIVER + "=" + files.driver());
      return new PostgresServer(process, flags);
    } catch (IOException e) {
      stop(process);
      throw new IOException("PostgreSQL does not start: " + lastLine(errors, e), e);
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  private static List<String> command(PostgresFiles files) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path") + File.pathSeparator + files.classPath();
    return List.of(
        java,
        "-Xmx64m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        classPath,
        PostgresMain.class.getName());
  }

  /** The process says its address once, when it can be asked. */
  private static String address(Process process) throws IOException {
    var line = CompletableFuture.supplyAsync(() -> firstLine(process));
    try {
      var address = line.get(START_SECONDS, TimeUnit.SECONDS);
      if (address.isEmpty()) {
        throw new IOException("it ended at once");
      }
      return address;
    } catch (TimeoutException e) {
      throw new IOException("it was not ready within %d s".formatted(START_SECONDS), e);
    } catch (ExecutionException e) {
      throw new IOException("it says nothing", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String firstLine(Process process) {
    var reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    try {
      var line = reader.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      return "";
    }
  }

  private static String lastLine(Path errors, IOException otherwise) throws IOException {
    return Files.readString(errors, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> line.startsWith("Caused by: ") || line.startsWith("Exception "))
        .reduce((_, last) -> last)
        .orElseGet(() -> String.valueOf(otherwise.getMessage()));
  }

  /** Flags for a virtual machine that is to have its databases here. */
  public List<String> flags() {
    return flags;
  }

  /** The process that guards the server. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    stop(process);
  }

  private static void stop(Process process) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

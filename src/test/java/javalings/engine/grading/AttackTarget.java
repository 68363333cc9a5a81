package javalings.engine.grading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;

/** Things that an attack would like to reach: a secret, a place to write, a port, a process. */
final class AttackTarget implements AutoCloseable {

  private static final String WORD = "the secret";

  private final Path folder;
  private final Path secret;
  private final Path mark;
  private final ServerSocket port;
  private final Process victim;
  private final AtomicInteger visitors = new AtomicInteger();

  private AttackTarget(Path folder, ServerSocket port, Process victim) throws IOException {
    this.folder = folder;
    this.secret = Files.writeString(folder.resolve("secret.txt"), WORD + " is 4711\n");
    this.mark = folder.resolve("mark");
    this.port = port;
    this.victim = victim;
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-rw-rw-"));
    Thread.ofPlatform().daemon().start(this::count);
  }

  /** Everybody may read the secret and write the mark: only the sandbox is in the way. */
  static AttackTarget make() throws IOException {
    return new AttackTarget(
        Files.createTempDirectory("javalings-attack"),
        new ServerSocket(0, 10, InetAddress.getLoopbackAddress()),
        new ProcessBuilder("sleep", "3600").start());
  }

  private void count() {
    try {
      while (true) {
        port.accept().close();
        visitors.incrementAndGet();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  String filledInto(String text) {
    return text.replace("SECRET", secret.toString())
        .replace("MARK", mark.toString())
        .replace("PORT", Integer.toString(port.getLocalPort()))
        .replace("PARENT", Long.toString(victim.pid()));
  }

  /** Whether somebody has been here. */
  boolean isHit() throws IOException {
    return Files.exists(mark)
        || visitors.get() > 0
        || !victim.isAlive()
        || !Files.readString(secret).startsWith(WORD)
        || !PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))
            .equals("rw-rw-rw-");
  }

  static boolean isToldIn(String text) {
    return text.contains(WORD);
  }

  @Override
  public void close() throws IOException {
    port.close();
    victim.destroyForcibly();
    Files.deleteIfExists(mark);
    Files.deleteIfExists(secret);
    Files.deleteIfExists(folder);
  }
}

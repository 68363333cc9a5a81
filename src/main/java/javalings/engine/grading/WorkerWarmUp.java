package javalings.engine.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Selector;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javalings.compile.CompiledClasses;

/**
 * Makes the JDK open all files that it opens late, and runs the smallest exercise, before a worker
 * closes itself for files. Each worker pays for it, so nothing is done here only to be warm.
 */
final class WorkerWarmUp {

  private static final String CHICORY = "com/dylibso/chicory/";

  private WorkerWarmUp() {}

  static void play(SubmissionRun runner) {
    classPath();
    libraries();
    platform();
    places();
    threads();
    exercise(runner);
  }

  /** A name that is nowhere is looked for in every jar. */
  private static void classPath() {
    var _ = ClassLoader.getSystemResource("no/such/thing");
    read(Object.class.getResourceAsStream("Object.class"));
    read(ClassLoader.getSystemResourceAsStream("java/util/List.class"));
    // Chicory's compiler reads this class as a file; a jar that was read once stays open for that.
    read(ClassLoader.getSystemResourceAsStream(CHICORY + "compiler/internal/Shaded.class"));
  }

  /**
   * The JDK opens the verifier of old class files late, and ASM has such files: the smallest will
   * do. The other class looks for service providers in all jars.
   */
  private static void libraries() {
    for (var name : List.of("org.objectweb.asm.Handle", "io.opentelemetry.context.LazyStorage")) {
      try {
        var _ = Class.forName(name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void read(@org.jspecify.annotations.Nullable InputStream stream) {
    try (stream) {
      if (stream != null) {
        stream.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void platform() {
    var thread = Thread.currentThread().threadId();
    var beans = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    var _ = beans.getThreadAllocatedBytes(thread);
    var _ = beans.getThreadCpuTime(thread);
    var _ = ManagementFactory.getGarbageCollectorMXBeans();
    var _ = ManagementFactory.getMemoryPoolMXBeans();
    var _ =
        ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class)
            .getVMOption("UseTLAB");
    Logger.getLogger("javalings").fine("warm");
    try {
      var _ = MessageDigest.getInstance("SHA-256").digest(new byte[1]);
      var _ = MessageDigest.getInstance("MD5").digest(new byte[1]);
      var _ = MessageDigest.getInstance("SHA-1").digest(new byte[1]);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    var _ = UUID.randomUUID();
    var _ = new SecureRandom().nextInt();
    var _ = RandomGenerator.of("L64X128MixRandom").nextInt();
    var _ = RandomGenerator.getDefault().nextInt();
  }

  /** The tables of zones and currencies are files of their own; what locales say is not. */
  private static void places() {
    var _ = ZonedDateTime.now(ZoneId.of("Asia/Tokyo"));
    var _ = TimeZone.getDefault();
    var _ = TimeZone.getTimeZone("Europe/Berlin");
    var _ = Currency.getInstance("EUR");
  }

  private static void threads() {
    try {
      Thread.ofVirtual().start(() -> {}).join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var _ = IntStream.range(0, 1_000).parallel().sum();
    var _ = ForkJoinPool.commonPool().isQuiescent();
  }

  /** The JDK asks for the limits of this process at its first selector. */
  static void sockets() {
    try (var selector = Selector.open();
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var _ = selector.selectNow();
      var _ = socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("there is no loopback for submissions", e);
    }
  }

  private static void exercise(SubmissionRun runner) {
    run(runner, SmallestCheck.class);
  }

  static void run(SubmissionRun runner, Class<?>... checks) {
    var _ =
        runner.run(
            new WorkerRequest(
                new byte[0],
                new CompiledClasses(Map.of()),
                classes(checks),
                List.of(),
                Set.of(),
                List.of(),
                true,
                Duration.ofSeconds(10)),
            new ReplyStamp(new byte[0], 0));
  }

  private static CompiledClasses classes(Class<?>... types) {
    var files = new java.util.HashMap<String, byte[]>();
    for (var type : types) {
      var name = type.getName();
      try (var in = ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new IllegalStateException(name + " is not in the jar");
        }
        files.put(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new CompiledClasses(files);
  }
}

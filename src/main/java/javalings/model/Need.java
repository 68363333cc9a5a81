package javalings.model;

import java.util.List;
import java.util.Locale;

/**
 * A library that an exercise may need: its jars, what a learner's file sees of them, and what javac
 * and the virtual machine have to be told. The one place that knows; {@code course.json} names a
 * need by its {@link #word}.
 */
public enum Need {
  /** A database, and the part of the kit that hands it out. */
  H2(List.of("h2"), List.of("org.h2", "javalings.sql")),
  /** A web server with a router. */
  JEX(List.of("avaje-jex", "avaje-applog"), List.of("io.avaje.jex", "io.avaje.applog")),
  /** JSON. */
  JACKSON(
      List.of("jackson-databind", "jackson-core", "jackson-annotations"),
      List.of("tools.jackson", "com.fasterxml.jackson.annotation")),
  /** WebAssembly, interpreted and compiled. */
  CHICORY(
      List.of(
          "runtime",
          "wasm",
          "compiler",
          "asm",
          "asm-tree",
          "asm-commons",
          "asm-analysis",
          "asm-util"),
      List.of("com.dylibso.chicory")),
  /** Spans. */
  OTEL(
      List.of(
          "opentelemetry-api",
          "opentelemetry-context",
          "opentelemetry-common",
          "opentelemetry-sdk-common",
          "opentelemetry-sdk-trace",
          "opentelemetry-sdk-testing"),
      List.of("io.opentelemetry")),
  /** Command lines. */
  PICOCLI(List.of("picocli"), List.of("picocli")),
  /** The Vector API, a module of the JDK that nobody sees unless asked for. */
  VECTOR(List.of(), List.of("jdk.incubator.vector")) {
    @Override
    public List<String> javacOptions() {
      return List.of(ADD_VECTORS, "-Xlint:-incubating");
    }
  },
  /** A small language model: a part of this program. */
  LLAMA(List.of(), List.of("javalings.llama")),
  /** Tests as a learner writes them. */
  JUNIT(
      List.of(
          "junit-jupiter-api",
          "junit-jupiter-params",
          "junit-platform-commons",
          "opentest4j",
          "apiguardian-api",
          "jspecify"),
      List.of(
          "org.junit.jupiter.api",
          "org.junit.jupiter.params",
          "org.opentest4j",
          "org.apiguardian",
          "org.jspecify"));

  /** The option of a virtual machine that may run vectors, and of javac. */
  public static final String ADD_VECTORS = "--add-modules=jdk.incubator.vector";

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<String> jars;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<String> packages;

  Need(List<String> jars, List<String> packages) {
    this.jars = List.copyOf(jars);
    this.packages = List.copyOf(packages);
  }

  /** Its name in {@code course.json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The packages that a learner's file sees, each with those below it. */
  public List<String> packages() {
    return packages;
  }

  /** Whether a jar of this file name belongs to it: {@code h2-2.5.252.jar}. */
  public boolean names(String jar) {
    return jar.endsWith(".jar") && jars.stream().anyMatch(artifact -> isVersion(artifact, jar));
  }

  private static boolean isVersion(String artifact, String jar) {
    var version = artifact.length() + 1;
    return jar.startsWith(artifact + "-") && Character.isDigit(jar.charAt(version));
  }

  /** Whether a learner's file sees the package: the ones that it names and those below them. */
  public boolean shows(String packageName) {
    return packages.stream()
        .anyMatch(it -> packageName.equals(it) || packageName.startsWith(it + "."));
  }

  /** Options of javac for the exercise and for its checks. */
  public List<String> javacOptions() {
    return List.of();
  }
}

package javalings.testrun;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.cost.ClassFiles;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

/**
 * Runs a learner's tests on the subject of a check instead of the learner's own, each time with
 * fresh classes: right, or with one flaw.
 */
public final class MutantRuns {

  private final Class<?> tests;
  private final Class<?> flawed;
  private final Map<String, byte[]> classes = new HashMap<>();

  /**
   * Reads the classes that take part.
   *
   * @param tests the learner's tests
   * @param subject what they test, which is in the learner's file or beside it
   * @param flawed the check's class that takes its place and its name
   */
  public MutantRuns(Class<?> tests, Class<?> subject, Class<?> flawed) {
    this.tests = tests;
    this.flawed = flawed;
    addTests(subject);
    addFlawed(subject);
  }

  /** The classes that javac made of the tests' file. */
  private void addTests(Class<?> subject) {
    ClassFiles.closure(tests)
        .forEach((name, file) -> {
          if (isOf(tests, file) && !belongsTo(subject, name)) {
            classes.put(name, file);
          }
        });
  }

  /** The subject of the check under its new name, and what it asks for: the flaws, say. */
  private void addFlawed(Class<?> subject) {
    var renamed = new RenamedClass(flawed.getName(), subject.getName());
    ClassFiles.closure(flawed)
        .forEach((name, file) -> {
          if (belongsTo(flawed, name)) {
            var rest = name.substring(flawed.getName().length());
            classes.put(subject.getName() + rest, renamed.of(file));
          } else if (!belongsTo(subject, name)) {
            classes.putIfAbsent(name, renamed.of(file));
          }
        });
  }

  private static boolean belongsTo(Class<?> type, String name) {
    return name.equals(type.getName()) || name.startsWith(type.getName() + "$");
  }

  private static boolean isOf(Class<?> tests, byte[] file) {
    return ClassFile.of()
        .parse(file)
        .findAttribute(Attributes.sourceFile())
        .map(it -> it.sourceFile().equalsString(tests.getSimpleName() + ".java"))
        .orElse(false);
  }

  /** The mutant that a subject is while it runs here; a right one where nobody runs it. */
  public static ActiveMutant active(Class<?> subject) {
    return ActiveMutant.of(subject);
  }

  /** Runs the tests on the right subject; what they print is shown. */
  public TestOutcome right() {
    return run(new ActiveMutant(null));
  }

  /** Runs the tests on the subject with this flaw; what they print says nothing to anybody. */
  public TestOutcome with(Enum<?> flaw) {
    return quietly(new ActiveMutant(flaw));
  }

  /** Runs the tests on the right subject once more; what they print was shown. */
  public TestOutcome rightAgain() {
    return quietly(new ActiveMutant(null));
  }

  private TestOutcome quietly(ActiveMutant active) {
    var out = System.out;
    var err = System.err;
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      return run(active);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private TestOutcome run(ActiveMutant active) {
    var loader =
        new MutantClassLoader(
            classes, ClassFiles.loaderOf(tests), ClassFiles.loaderOf(flawed), active);
    var listener = new TestOutcomeListener(active);
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      var selector = DiscoverySelectors.selectClass(copyOfTests(loader));
      JupiterLauncher.execute(
          LauncherExecutionRequestBuilder.request(JupiterLauncher.request(List.of(selector)))
              .listeners(listener)
              .build());
    } finally {
      thread.setContextClassLoader(before);
    }
    return listener.outcome();
  }

  private Class<?> copyOfTests(ClassLoader loader) {
    try {
      return Class.forName(tests.getName(), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

package javalings.engine.junit;

import java.lang.classfile.ClassFile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.CheckResult;
import javalings.sandbox.CompiledExercise;
import javalings.testrun.JupiterLauncher;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;

/** Runs the checks of one exercise on the JUnit Platform, on the calling thread. */
final class JupiterRunner {

  private final Launcher launcher = JupiterLauncher.create();

  List<CheckResult> run(CompiledExercise exercise, ClassLoader loader) {
    var listener = new CheckResultListener(new FailureTranslation(exercise));
    launcher.execute(JupiterLauncher.request(selectors(exercise.checks(), loader)), listener);
    return inSourceOrder(listener.results(), exercise.checks());
  }

  private static List<ClassSelector> selectors(CompiledClasses checks, ClassLoader loader) {
    return topLevel(checks)
        .map(name -> DiscoverySelectors.selectClass(load(name, loader)))
        .toList();
  }

  private static Stream<String> topLevel(CompiledClasses checks) {
    return checks.files().keySet().stream().filter(name -> name.indexOf('$') < 0).sorted();
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** JUnit's own order is stable but arbitrary; an author writes the simplest check first. */
  private static List<CheckResult> inSourceOrder(
      List<CheckResult> results, CompiledClasses checks) {
    var order = methods(checks);
    return results.stream()
        .sorted(Comparator.comparingInt(result -> order.indexOf(result.name())))
        .toList();
  }

  private static List<String> methods(CompiledClasses checks) {
    return checks.files().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(file -> ClassFile.of().parse(file.getValue()))
        .flatMap(model -> model.methods().stream())
        .map(method -> method.methodName().stringValue())
        .toList();
  }
}

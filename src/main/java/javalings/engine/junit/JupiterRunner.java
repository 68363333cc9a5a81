package javalings.engine.junit;

import java.lang.classfile.ClassFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.CheckResult;
import javalings.sandbox.CompiledExercise;
import javalings.testrun.JupiterLauncher;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

/** Runs the checks of one exercise on the JUnit Platform, on the calling thread. */
final class JupiterRunner {

  /**
   * Runs them in the order of their source, since an author writes the simplest check first.
   *
   * @param failed is told of the first that fails
   */
  List<CheckResult> run(
      CompiledExercise exercise,
      ClassLoader loader,
      CancellationToken cancellation,
      Consumer<CheckResult> failed) {
    var listener = new CheckResultListener(new FailureTranslation(exercise), failed);
    var order = methods(exercise.checks());
    var checks = JupiterLauncher.request(selectors(exercise.checks(), loader, order));
    JupiterLauncher.execute(
        LauncherExecutionRequestBuilder.request(checks)
            .listeners(listener)
            .cancellationToken(cancellation)
            .build());
    return inOrder(listener.results(), order);
  }

  /** JUnit's own order is stable but arbitrary, and methods that are named come before others. */
  private static List<DiscoverySelector> selectors(
      CompiledClasses checks, ClassLoader loader, List<String> order) {
    return topLevel(checks)
        .map(name -> load(name, loader))
        .flatMap(type ->
            Stream.concat(methods(type, order), Stream.of(DiscoverySelectors.selectClass(type))))
        .toList();
  }

  private static Stream<DiscoverySelector> methods(Class<?> type, List<String> order) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
        .sorted(Comparator.comparingInt(method -> order.indexOf(method.getName())))
        .map(method -> DiscoverySelectors.selectMethod(type, method));
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

  private static List<CheckResult> inOrder(List<CheckResult> results, List<String> order) {
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

package javalings.explore.interleave;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javalings.explore.interleave.run.Runner;

/** What can be explored: a main method, or a scenario that a check hands over. */
public final class Explorations {

  private Explorations() {}

  /**
   * A program that starts in a main method.
   *
   * @param classes the class files of the program, by binary name
   * @param mainClass the binary name of the class whose {@code main} is run
   * @param libraries where everything else comes from
   * @param sources the text of each source file, by its name, as far as it is known
   */
  public record Main(
      Map<String, byte[]> classes,
      String mainClass,
      ClassLoader libraries,
      Map<String, String> sources) {}

  /** Explores a program from its main method. */
  public static Exploration ofMain(Main main, Limits limits) {
    return ofMain(main, limits, Runner.best());
  }

  /**
   * Explores a scenario that a check has written as a lambda.
   *
   * @param scenario a lambda of an interface that extends {@link Serializable}, with one method
   * @throws IllegalArgumentException if it captures something made outside of it
   */
  public static Exploration ofScenario(Serializable scenario, Limits limits) {
    return new Explorer(Scenarios.program(scenario), limits, Runner.best()).explore();
  }

  /** Why explorations are slower than they could be on this JDK, if they are. */
  public static Optional<String> trouble() {
    return Runner.best().trouble();
  }

  static Exploration ofMain(Main main, Limits limits, Runner runner) {
    Program program =
        new Program(
            name -> Optional.ofNullable(main.classes.get(name.replace('/', '.'))),
            main.libraries,
            fresh -> main(fresh.loadClass(main.mainClass)),
            file -> Optional.ofNullable(main.sources.get(file)),
            Optional.empty());
    return new Explorer(program, limits, runner).explore();
  }

  /** Static or not, with parameters or without: all the ways in which Java starts a program. */
  private static Callable<?> main(Class<?> type) throws ReflectiveOperationException {
    Method method;
    boolean takesArguments = true;
    try {
      method = type.getDeclaredMethod("main", String[].class);
    } catch (NoSuchMethodException _) {
      method = type.getDeclaredMethod("main");
      takesArguments = false;
    }
    method.setAccessible(true);
    boolean isStatic = java.lang.reflect.Modifier.isStatic(method.getModifiers());
    Object receiver = isStatic ? null : Invocation.instance(type);
    Object[] arguments = takesArguments ? new Object[] {new String[0]} : new Object[0];
    Method found = method;
    return () -> Invocation.call(found, receiver, arguments);
  }
}

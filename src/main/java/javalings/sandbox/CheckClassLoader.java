package javalings.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javalings.sandbox.policy.ApiPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Loads the checks of an exercise beside a submission that nobody trusts: the submission's classes
 * come from a loader of their own, which does not see the checks.
 */
public final class CheckClassLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final CompiledExercise exercise;
  private final LearnerClassLoader learner;

  /**
   * Makes the two loaders of an exercise.
   *
   * @param policy says which classes beside its own the submission may use
   * @param shapesJudged whether the rules on its source are judged outside
   */
  public CheckClassLoader(CompiledExercise exercise, ApiPolicy policy, boolean shapesJudged) {
    super("checks", CheckClassLoader.class.getClassLoader());
    this.exercise = exercise;
    this.learner = new LearnerClassLoader(exercise, policy, shapesJudged);
  }

  /** For the thread of the checks: the loader that libraries may ask for classes by name. */
  public ClassLoader context() {
    return new ContextClassLoader(exercise, learner);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (exercise.checks().contains(name)) {
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
    return exercise.learner().contains(name)
        ? learner.loadClass(name)
        : LibraryClassLoader.of(name).loadClass(name);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = exercise.checks().find(name).orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return exercise
        .resource(name)
        .<InputStream>map(ByteArrayInputStream::new)
        .orElseGet(() -> super.getResourceAsStream(name));
  }
}

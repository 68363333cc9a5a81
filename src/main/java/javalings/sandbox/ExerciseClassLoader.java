package javalings.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javalings.compile.CompiledClasses;
import org.jspecify.annotations.Nullable;

/**
 * Defines the learner's classes and the checks together, so that checks may use what is
 * package-private. It also hands out their bytes and sources as resources, for the kits that look
 * at code: {@code Moves1.class} and {@code javalings/source/Moves1.java}.
 */
public final class ExerciseClassLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final CompiledExercise exercise;
  private final CompiledClasses classes;

  ExerciseClassLoader(CompiledExercise exercise, CompiledClasses classes) {
    super("exercise", ExerciseClassLoader.class.getClassLoader());
    this.classes = classes;
    this.exercise = exercise;
  }

  /** The exercise's own classes win over any class of ours that happens to have the same name. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.contains(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = classes.find(name).orElseThrow(() -> new ClassNotFoundException(name));
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

package javalings.sandbox;

import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import javalings.model.Need;
import org.jspecify.annotations.Nullable;

/**
 * The loader that libraries ask for classes by their names, while a submission is checked: it has
 * the submission's, the libraries' and the JDK's, and neither the checks nor this program.
 */
final class ContextClassLoader extends ClassLoader {

  private static final String SERVICES = "META-INF/services/";

  private final CompiledExercise exercise;
  private final LearnerClassLoader learner;

  ContextClassLoader(CompiledExercise exercise, LearnerClassLoader learner) {
    super("context", ClassLoader.getPlatformClassLoader());
    this.exercise = exercise;
    this.learner = learner;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (exercise.learner().contains(name)) {
      return learner.loadClass(name);
    }
    if (ofALibrary(name)) {
      return Class.forName(name, false, LibraryClassLoader.of(name));
    }
    throw new ClassNotFoundException(name);
  }

  private static boolean ofALibrary(String name) {
    var last = name.lastIndexOf('.');
    return !name.startsWith("javalings.")
        && last > 0
        && Arrays.stream(Need.values())
            .filter(need -> need != Need.JUNIT)
            .anyMatch(need -> need.shows(name.substring(0, last)));
  }

  @Override
  public @Nullable URL getResource(String name) {
    return name.startsWith(SERVICES) ? getClass().getClassLoader().getResource(name) : null;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.startsWith(SERVICES)
        ? getClass().getClassLoader().getResources(name)
        : Collections.emptyEnumeration();
  }
}

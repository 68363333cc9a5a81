package javalings.testrun;

import java.util.Map;
import java.util.Set;

/**
 * Holds the tests and their subject once more, with static fields of their own: what one run leaves
 * in them does not reach the next. Everything else comes from the loader of the tests, and what the
 * subject needs of the check from the check's.
 */
final class MutantClassLoader extends ClassLoader {

  /** The subject asks for these. Where submissions are graded, their own loader shows neither. */
  private static final Set<String> FROM_THE_CHECK =
      Set.of("javalings.check.Mutants", "javalings.testrun.ActiveMutant");

  private final Map<String, byte[]> classes;
  private final ClassLoader check;
  private final ActiveMutant active;

  MutantClassLoader(
      Map<String, byte[]> classes, ClassLoader tests, ClassLoader check, ActiveMutant active) {
    super("mutant", tests);
    this.classes = classes;
    this.check = check;
    this.active = active;
  }

  ActiveMutant active() {
    return active;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return classes.containsKey(name) ? findClass(name) : outside(name, resolve);
    }
  }

  private Class<?> outside(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return super.loadClass(name, resolve);
    } catch (ClassNotFoundException e) {
      if (FROM_THE_CHECK.contains(name)) {
        return Class.forName(name, false, check);
      }
      throw e;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}

package javalings.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Member;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import javalings.compile.CompiledClasses;
import javalings.model.SandboxGrant;
import javalings.sandbox.policy.ApiPolicy;
import javalings.sandbox.policy.PublicMembers;
import javalings.sandbox.policy.ReflectiveCalls;
import org.jspecify.annotations.Nullable;

/**
 * Loads a submission's classes where nobody trusts them: of everything else they see the classes
 * that the policy allows, and neither the checks, nor JUnit, nor this program. The virtual machine
 * resolves every name of a class through its loader, so a name that is not seen cannot be used.
 */
final class LearnerClassLoader extends ClassLoader {

  /** The kit for rules on the source asks for it; decided outside, its rules say nothing here. */
  private static final String SHAPES_JUDGED = "javalings/source/judged-elsewhere";

  static {
    registerAsParallelCapable();
  }

  private final CompiledExercise exercise;
  private final CompiledClasses open;
  private final ApiPolicy policy;
  private final boolean shapesJudged;

  LearnerClassLoader(CompiledExercise exercise, ApiPolicy policy, boolean shapesJudged) {
    super("submission", null);
    this.exercise = exercise;
    this.open = open(exercise, policy);
    this.policy = policy;
    this.shapesJudged = shapesJudged;
  }

  private static CompiledClasses open(CompiledExercise exercise, ApiPolicy policy) {
    var open = PublicMembers.of(exercise.learner());
    return policy.grants(SandboxGrant.REFLECT)
        ? ReflectiveCalls.answeredBy(PermittedMembers.class, open)
        : open;
  }

  /** Whether its classes may get hold of a member by reflection. */
  boolean permits(Member member) {
    var owner = member.getDeclaringClass();
    return equals(owner.getClassLoader())
        || (ofTheJdk(owner.getName())
            && !owner.equals(Class.class)
            && !owner.getName().startsWith("java.lang.reflect.")
            && policy.allows(member));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    var bytes = open.find(name);
    if (bytes.isEmpty()) {
      return outside(name);
    }
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes.get(), 0, bytes.get().length);
    }
  }

  private Class<?> outside(String name) throws ClassNotFoundException {
    var internal = name.replace('.', '/');
    if (name.equals(PermittedMembers.class.getName()) && policy.grants(SandboxGrant.REFLECT)) {
      return PermittedMembers.class;
    }
    if (!policy.allows(internal)
        && !ApiPolicy.isForBootstraps(internal)
        && !ApiPolicy.isForEvents(internal)) {
      throw new ClassNotFoundException(name + " is not there for submissions");
    }
    var loader =
        ofTheJdk(name) ? ClassLoader.getPlatformClassLoader() : LibraryClassLoader.of(name);
    return Class.forName(name, false, loader);
  }

  /** Beside the JDK the vocabulary of the course and the libraries that it needs may be allowed. */
  private static boolean ofTheJdk(String name) {
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
  }

  /** The kits of the checks read the classes as they were compiled, and their sources. */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    if (shapesJudged && name.equals(SHAPES_JUDGED)) {
      return InputStream.nullInputStream();
    }
    return exercise.resource(name).map(ByteArrayInputStream::new).orElse(null);
  }

  @Override
  public @Nullable URL getResource(String name) {
    return null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }
}

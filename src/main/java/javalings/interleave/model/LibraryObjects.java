package javalings.interleave.model;

import java.util.concurrent.ExecutorService;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;
import javalings.jdk.ObjectSharing;

/** Whether several threads may use objects of libraries, told by their class. */
public final class LibraryObjects {

  private static final ClassValue<ObjectSharing> KNOWN =
      new ClassValue<>() {
        @Override
        protected ObjectSharing computeValue(Class<?> type) {
          return classify(type);
        }
      };

  /** Copies of the JDK's own classes, whose code is explored as the program's is. */
  public static final String EXPLORED = "javalings.explored.";

  private LibraryObjects() {}

  public static ObjectSharing sharing(Object target) {
    return KNOWN.get(target.getClass());
  }

  /** Whether code of the JDK alone decides what an object does. */
  public static boolean isOfJdk(Object target) {
    return isOfJdk(target.getClass());
  }

  /** Arrays are no objects of a library: their elements are memory of their own. */
  private static boolean isOfJdk(Class<?> type) {
    return type.getClassLoader() == null && !type.isArray();
  }

  /** A program's class is what it extends, save for executors: those run on modelled threads. */
  private static ObjectSharing classify(Class<?> type) {
    Replaces replacement = type.getAnnotation(Replaces.class);
    if (replacement != null && !replacement.isWatched()) {
      return ObjectSharing.NONE;
    }
    boolean isOfJdk = isOfJdk(type);
    boolean isExplored = type.getName().startsWith(EXPLORED);
    if (isExplored || (ExecutorService.class.isAssignableFrom(type) && !isOfJdk)) {
      return ObjectSharing.NONE;
    }
    Class<?> parent = type.getSuperclass();
    return isOfJdk || parent == null
        ? JdkModel.jdk().memory().sharingOrPlain(LibraryType.of(type))
        : classify(parent);
  }
}

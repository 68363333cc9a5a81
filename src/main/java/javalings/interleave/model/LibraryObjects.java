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

  private LibraryObjects() {}

  public static ObjectSharing sharing(Object target) {
    return KNOWN.get(target.getClass());
  }

  /** A program's class is what it extends, save for executors: those run on modelled threads. */
  private static ObjectSharing classify(Class<?> type) {
    Replaces replacement = type.getAnnotation(Replaces.class);
    if (replacement != null && !replacement.isWatched()) {
      return ObjectSharing.NONE;
    }
    boolean isOfJdk = type.getName().startsWith("java.");
    if (ExecutorService.class.isAssignableFrom(type) && !isOfJdk) {
      return ObjectSharing.NONE;
    }
    Class<?> parent = type.getSuperclass();
    return isOfJdk || parent == null
        ? JdkModel.jdk().memory().sharing(LibraryType.of(type)).orElse(ObjectSharing.NONE)
        : classify(parent);
  }
}
